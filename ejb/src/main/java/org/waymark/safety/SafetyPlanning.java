package org.waymark.safety;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
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
import org.waymark.shared.ChangedMeanwhile;
import org.waymark.shared.Ids;
import org.waymark.shared.TypedText;

/** Writes the safety plan, and what changes the danger so that it has to be looked at again. */
@Stateless
@Guarded
public class SafetyPlanning {

    /** The kind of the one task that asks for the plan to be looked at on its day. */
    static final String REVIEW = "SAFETY_REVIEW";

    /** The task for what is to come: it ends with words about what was done. */
    private static final String AHEAD = "RISK_AHEAD";

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);

    private static final int LONGEST_TEXT = 2_000;
    private static final int LONGEST_OWNER = 120;
    private static final int LONGEST_DETAIL = 500;
    private static final int LATEST_REVIEW_DAYS = 92;
    private static final String OTHER = "OTHER";

    /** Something was done to them again: who is flagged by a MARAC goes back to it. */
    private static final String AGAIN = "NEW_INCIDENT";

    @Inject private CaseAccess cases;
    @Inject private SafetyPlanStore store;
    @Inject private MaracFlags flags;
    @Inject private ReferenceData reference;
    @Inject private Drafts drafts;
    @Inject private CurrentActor current;
    @Inject private Clock clock;

    /**
     * Saves the next version of the plan; the one before stays to be seen. The review is a task on
     * its day.
     *
     * @throws ChangedMeanwhile when somebody saved a version after the one it was written from
     */
    @Needs(Right.CASE_WORK)
    public void save(String caseReference, SafetyPlan.Form form) {
        CaseAccess.Found found = cases.openToWork(caseReference, "safety plan");
        Map<String, String> problems = new LinkedHashMap<>();
        List<SafetyPlan.Entry> items = items(form.items(), problems);
        if (items.isEmpty() && problems.isEmpty()) {
            problems.put("text", "Write down what was planned, at least for one area.");
        }
        LocalDate today = WorkingDays.dateOf(clock.instant());
        if (form.reviewOn() == null) {
            problems.put("reviewOn", "Enter the day you will look at it again.");
        } else if (!form.reviewOn().isAfter(today)) {
            problems.put("reviewOn", "Choose a day to come.");
        } else if (form.reviewOn().isAfter(today.plusDays(LATEST_REVIEW_DAYS))) {
            problems.put("reviewOn", "Look at it again within three months.");
        }
        if (!problems.isEmpty()) {
            throw new BadInput(problems);
        }
        if (store.newestLocked(found.id()) != form.based()) {
            throw new ChangedMeanwhile();
        }
        long id = Ids.next();
        Instant now = clock.instant();
        SafetyPlan next =
                new SafetyPlan(form.based() + 1, form.reviewOn(), form.agreed(), null, now, items);
        store.add(id, found.id(), found.personId(), current.get().id(), now, next);
        Instant due = WorkingDays.endOf(form.reviewOn());
        Long open = cases.openTask(found.id(), REVIEW);
        if (open == null) {
            cases.task(found.id(), REVIEW, "Look at the safety plan again", due);
        } else {
            cases.taskMoves(open, due);
        }
        cases.happened(
                found.id(),
                CaseEvent.Kind.PROTECTION,
                "Safety plan, version " + next.number(),
                form.agreed() ? "Made with them" : "Not yet gone through with them",
                id);
        drafts.discard(DraftSeal.KEY + "plan:" + found.reference());
    }

    /**
     * Something has changed that changes the danger: a task asks for risk and plan to be looked at
     * by the end of the next working day. Of what is to come another one asks for it on the working
     * day before.
     *
     * @param trigger a code of the list {@code risk_trigger}
     * @param detail needed for what is not on the list
     */
    @Needs(Right.CASE_WORK)
    public void changed(String caseReference, String trigger, LocalDate on, String detail) {
        CaseAccess.Found found = cases.openToWork(caseReference, "something has changed");
        LocalDate today = WorkingDays.dateOf(clock.instant());
        if (!reference.codeLists().codes("risk_trigger", today).contains(trigger)) {
            throw new BadInput("trigger", "Choose what has changed.");
        }
        if (on == null) {
            throw new BadInput("changedOn", "Enter the day, of what is to come too.");
        }
        String words =
                OTHER.equals(trigger)
                        ? TypedText.required(
                                "changedWhat", detail, LONGEST_DETAIL, "Say what has changed.")
                        : TypedText.optional("changedWhat", detail, LONGEST_DETAIL);
        String label = reference.label("risk_trigger", trigger);
        cases.riskReview(
                found.id(),
                "Review the risk and the safety plan: "
                        + label.substring(0, 1).toLowerCase()
                        + label.substring(1),
                reference.workingDays().dueAfter(clock.instant(), 1));
        if (on.isAfter(today)) {
            cases.task(
                    found.id(),
                    AHEAD,
                    "Look at risk and safety plan before "
                            + DAY.format(on)
                            + ": "
                            + label.substring(0, 1).toLowerCase()
                            + label.substring(1),
                    WorkingDays.endOf(dayBefore(on, today)));
        }
        cases.happened(found.id(), CaseEvent.Kind.RISK, label, words, null);
        if (AGAIN.equals(trigger)) {
            flags.again(found.id(), "it happened again");
        }
        drafts.discard("changed:" + found.reference());
    }

    /** The working day before; where its bank holidays are not known yet, the day before. */
    private LocalDate dayBefore(LocalDate on, LocalDate today) {
        WorkingDays calendar = reference.workingDays();
        boolean known = calendar.covers(on) && calendar.covers(today);
        LocalDate before = known ? calendar.subtractWorkingDays(on, 1) : on.minusDays(1);
        return before.isBefore(today) ? today : before;
    }

    private List<SafetyPlan.Entry> items(
            List<SafetyPlan.Entry> typed, Map<String, String> problems) {
        Set<String> areas =
                reference.codeLists().codes("safety_area", WorkingDays.dateOf(clock.instant()));
        List<SafetyPlan.Entry> items = new ArrayList<>();
        for (SafetyPlan.Entry each : typed == null ? List.<SafetyPlan.Entry>of() : typed) {
            String area = each.area();
            boolean said = each.text() != null && !each.text().isBlank();
            boolean owned = each.owner() != null && !each.owner().isBlank();
            if (!TypedText.fits(each.text(), LONGEST_TEXT)) {
                problems.put(area + ":text", TypedText.tooLong(each.text(), LONGEST_TEXT));
            } else if (!TypedText.fits(each.owner(), LONGEST_OWNER)) {
                problems.put(area + ":owner", TypedText.tooLong(each.owner(), LONGEST_OWNER));
            } else if (owned && !said) {
                problems.put(area + ":text", "Say what they do.");
            } else if (said && areas.contains(area)) {
                items.add(
                        new SafetyPlan.Entry(
                                area, each.text().strip(), owned ? each.owner().strip() : null));
            }
        }
        return items;
    }
}
