package org.waymark.safety;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.waymark.access.CurrentActor;
import org.waymark.access.DraftSeal;
import org.waymark.access.Drafts;
import org.waymark.access.Guarded;
import org.waymark.access.Needs;
import org.waymark.access.Right;
import org.waymark.casework.CaseAccess;
import org.waymark.casework.CaseEvent;
import org.waymark.reference.ReferenceData;
import org.waymark.reference.WorkingDays;
import org.waymark.shared.BadInput;
import org.waymark.shared.Ids;
import org.waymark.shared.NotFound;
import org.waymark.shared.TypedText;

/**
 * The search for a safe home: every refuge that was asked with its answer, and what was asked for
 * the home they have. While there is no answer a task asks again.
 */
@Stateless
@Guarded
public class SafeHomes {

    /** The kind of the task that asks again; an answer ends it. */
    static final String TASK = "SAFE_HOME";

    private static final String KINDS = "safe_home_kind";
    private static final String REASONS = "safe_home_why";
    private static final int LONGEST_WHO = 200;
    private static final int LONGEST_NOTE = 1_000;
    private static final int LATEST_AGAIN_DAYS = 62;

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);

    /** Where on the page an answer is given. */
    private record Fields(String state, String on, String why, String note, String againOn) {}

    private static final Fields ASKED =
            new Fields("homeState", "homeAskedOn", "homeWhy", "homeNote", "homeAgainOn");
    private static final Fields LATER =
            new Fields("laterState", "laterOn", "laterWhy", "laterNote", "laterAgainOn");

    @Inject private CaseAccess cases;
    @Inject private SafeHomeStore store;
    @Inject private OrderCheck days;
    @Inject private ReferenceData reference;
    @Inject private Drafts drafts;
    @Inject private CurrentActor current;
    @Inject private Clock clock;

    /** What was asked, the newest first. */
    @Needs(Right.CASE_WORK)
    public List<SafeHomeStep> of(String caseReference) {
        CaseAccess.Seen found = cases.look(caseReference, "search for a safe home");
        return store.of(found.id(), found.personId());
    }

    /**
     * Somebody was asked, and may have answered at once.
     *
     * @throws BadInput with everything that is missing
     */
    @Needs(Right.CASE_WORK)
    public void asked(String caseReference, SafeHomeStep.Form typed) {
        CaseAccess.Found found = cases.openToWork(caseReference, "asked for a safe home");
        SafeHomeStep.Form form = checked(typed);
        Long task =
                form.answer().state().isOpen()
                        ? Long.valueOf(asksAgain(found, form.kind(), form.answer()))
                        : null;
        long id = Ids.next();
        store.add(
                id, found.id(), found.personId(), form, task, current.get().id(), clock.instant());
        happened(found, form.kind(), form.answer(), id);
        drafts.discard(DraftSeal.KEY + "home:" + found.reference());
    }

    /**
     * What came of it, or that there is no answer yet and when they are asked again. A place can
     * fall through, and an answer can be put right: what was said before stays.
     *
     * @throws NotFound when the case has no such step, or it was an error
     */
    @Needs(Right.CASE_WORK)
    public void answered(String caseReference, long homeStepId, SafeHomeStep.Answer typed) {
        CaseAccess.Found found = cases.openToWork(caseReference, "answer about a safe home");
        SafeHomeStep step = store.one(found.id(), found.personId(), homeStepId);
        Map<String, String> problems = new LinkedHashMap<>();
        answer(typed, LATER, problems);
        if (typed.on() != null && typed.on().isBefore(step.askedOn())) {
            problems.putIfAbsent(LATER.on(), "They had not been asked yet on that day.");
        }
        if (typed.state() == SafeHomeStep.State.ERROR
                && (typed.note() == null || typed.note().isBlank())) {
            problems.put(LATER.note(), "Say why it is an error.");
        }
        OrderCheck.refuse(problems);
        SafeHomeStep.Answer answer = kept(typed);
        store.answered(
                step, found.personId(), answer, said(step, answer), task(found, step, answer));
        happened(found, step.kind(), answer, homeStepId);
        drafts.discard(DraftSeal.KEY + "homeanswer-" + homeStepId + ":" + found.reference());
    }

    /** The task that asks again: moved, ended, or set anew where it had ended. */
    private Long task(CaseAccess.Found found, SafeHomeStep step, SafeHomeStep.Answer answer) {
        boolean asking = step.taskId() != null && cases.isTaskOpen(step.taskId());
        if (!answer.state().isOpen()) {
            if (asking) {
                cases.taskEnds(step.taskId());
            }
            return step.taskId();
        }
        if (asking) {
            cases.taskMoves(step.taskId(), WorkingDays.endOf(answer.againOn()));
            return step.taskId();
        }
        return asksAgain(found, step.kind(), answer);
    }

    private long asksAgain(CaseAccess.Found found, String kind, SafeHomeStep.Answer answer) {
        return cases.task(
                found.id(), TASK, "Ask again: " + label(kind), WorkingDays.endOf(answer.againOn()));
    }

    /** What they said before, and below it the day and what they say now. */
    static String said(SafeHomeStep step, SafeHomeStep.Answer answer) {
        String now =
                DAY.format(answer.on())
                        + ", "
                        + answer.state().label()
                        + (answer.note() == null ? "" : ": " + answer.note());
        return step.note() == null ? now : step.note() + "\n" + now;
    }

    private void happened(
            CaseAccess.Found found, String kind, SafeHomeStep.Answer answer, long step) {
        cases.happened(
                found.id(),
                CaseEvent.Kind.PROTECTION,
                "A safe home: " + label(kind),
                answer.state().label(),
                step);
    }

    private SafeHomeStep.Form checked(SafeHomeStep.Form typed) {
        Map<String, String> problems = new LinkedHashMap<>();
        if (!reference.codeLists().codes(KINDS, today()).contains(typed.kind())) {
            problems.put("homeKind", "Choose what was asked for.");
        }
        if (typed.who() == null || typed.who().isBlank()) {
            problems.put("homeWho", "Say whom you asked.");
        } else if (!TypedText.fits(typed.who(), LONGEST_WHO)) {
            problems.put("homeWho", TypedText.tooLong(typed.who(), LONGEST_WHO));
        }
        answer(typed.answer(), ASKED, problems);
        if (typed.answer().state() == SafeHomeStep.State.ERROR) {
            problems.put(ASKED.state(), "Say what became of it.");
        }
        OrderCheck.refuse(problems);
        return new SafeHomeStep.Form(
                typed.kind(), typed.who().strip(), typed.askedOn(), kept(typed.answer()));
    }

    private void answer(SafeHomeStep.Answer typed, Fields fields, Map<String, String> problems) {
        days.past(fields.on(), typed.on(), problems);
        if (typed.state() == null) {
            problems.put(fields.state(), "Say what became of it.");
        } else if (typed.state().isOpen()) {
            again(typed.againOn(), fields.againOn(), problems);
        }
        if (typed.state() == SafeHomeStep.State.REFUSED && typed.why() == null) {
            problems.put(fields.why(), "Say why.");
        }
        if (typed.why() != null
                && !reference.codeLists().codes(REASONS, today()).contains(typed.why())) {
            problems.put(fields.why(), "Choose from the list.");
        }
        if (!TypedText.fits(typed.note(), LONGEST_NOTE)) {
            problems.put(fields.note(), TypedText.tooLong(typed.note(), LONGEST_NOTE));
        }
    }

    private void again(LocalDate day, String field, Map<String, String> problems) {
        if (day == null) {
            problems.put(field, "Enter the day you will ask again.");
        } else if (!day.isAfter(today())) {
            problems.put(field, "Choose a day to come.");
        } else if (day.isAfter(today().plusDays(LATEST_AGAIN_DAYS))) {
            problems.put(field, "Ask again within two months.");
        }
    }

    private static SafeHomeStep.Answer kept(SafeHomeStep.Answer typed) {
        boolean open = typed.state().isOpen();
        boolean without =
                typed.state() == SafeHomeStep.State.REFUSED
                        || typed.state() == SafeHomeStep.State.NO_SPACE;
        return new SafeHomeStep.Answer(
                typed.state(),
                typed.on(),
                without ? typed.why() : null,
                TypedText.optional("homeNote", typed.note(), LONGEST_NOTE),
                open ? typed.againOn() : null);
    }

    private LocalDate today() {
        return WorkingDays.dateOf(clock.instant());
    }

    private String label(String kind) {
        String label = reference.label(KINDS, kind);
        return label.substring(0, 1).toLowerCase(Locale.ROOT) + label.substring(1);
    }
}
