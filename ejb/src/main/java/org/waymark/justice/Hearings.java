package org.waymark.justice;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.waymark.access.Drafts;
import org.waymark.access.Guarded;
import org.waymark.access.Needs;
import org.waymark.access.Right;
import org.waymark.casework.CaseAccess;
import org.waymark.casework.CaseEvent;
import org.waymark.reference.OutsideCalendar;
import org.waymark.reference.ReferenceData;
import org.waymark.reference.WorkingDays;
import org.waymark.shared.BadInput;
import org.waymark.shared.Ids;
import org.waymark.shared.TypedText;

/**
 * Hearings and what hangs on them: the tasks before and after a hearing move with it and fall away
 * when it is cancelled.
 */
@Stateless
@Guarded
public class Hearings {

    private static final int LONGEST_COURT = 120;
    private static final int LONGEST_OUTCOME = 500;
    private static final DateTimeFormatter WHEN =
            DateTimeFormatter.ofPattern("EEE d MMM uuuu 'at' HH:mm", Locale.ENGLISH);

    @Inject private CaseAccess cases;
    @Inject private JusticeStore store;
    @Inject private StepWriter steps;
    @Inject private ReferenceData reference;
    @Inject private Drafts drafts;
    @Inject private Clock clock;

    /**
     * A court has listed a hearing; the tasks that such a hearing needs are set.
     *
     * @param knownOn when the witness care unit heard of it: its promise to tell the victim runs
     *     from that day (Right 8); null for today
     */
    @Needs(Right.CASE_WORK)
    public void list(
            String caseReference,
            Hearing.Kind kind,
            LocalDate day,
            LocalTime time,
            String court,
            LocalDate knownOn) {
        CaseAccess.Found found = cases.openToWork(caseReference, "hearing listed");
        LocalDate known = known("hearingKnown", knownOn);
        if (kind == null) {
            throw new BadInput("hearingKind", "Choose what the hearing is for.");
        }
        Instant at = ahead(day, time);
        String where = TypedText.required("court", court, LONGEST_COURT, "Say which court.");
        Hearing hearing = Hearing.list(Ids.next(), found.id(), kind, at, where);
        store.add(hearing);
        store.flush();
        for (JusticeStore.Preparation each :
                store.preparations(kind, WorkingDays.dateOf(clock.instant()))) {
            long task =
                    cases.task(found.id(), "HEARING", each.title(), due(at, each.workingDays()));
            store.flush();
            store.hang(hearing.id(), task, each.workingDays());
        }
        tell(found, JusticeEvent.HEARING_LISTED, hearing, null, known);
        drafts.discard("hearing:" + found.reference());
    }

    /**
     * The court has moved it, and everything that hangs on it moves with it.
     *
     * @param knownOn when the witness care unit heard of it; null for today
     */
    @Needs(Right.CASE_WORK)
    public void move(
            String caseReference,
            long hearingId,
            LocalDate day,
            LocalTime time,
            String reason,
            LocalDate knownOn) {
        CaseAccess.Found found = cases.openToWork(caseReference, "hearing moved");
        LocalDate known = known("becameKnown", knownOn);
        Hearing hearing = store.hearing(found.id(), hearingId);
        Instant at = ahead(day, time);
        String why = TypedText.optional("came", reason, LONGEST_OUTCOME);
        hearing.move(at);
        store.flush();
        for (JusticeStore.Hanging each : store.hanging(hearingId)) {
            cases.taskMoves(each.taskId(), due(at, each.workingDays()));
        }
        tell(found, JusticeEvent.HEARING_MOVED, hearing, why, known);
    }

    /** It was held; what comes after it stays to be done. */
    @Needs(Right.CASE_WORK)
    public void held(String caseReference, long hearingId, String outcome) {
        CaseAccess.Found found = cases.openToWork(caseReference, "hearing held");
        Hearing hearing = store.hearing(found.id(), hearingId);
        if (hearing.at().isAfter(clock.instant())) {
            throw new BadInput("became", "This hearing has not begun yet.");
        }
        String came = TypedText.required("came", outcome, LONGEST_OUTCOME, "Say what came of it.");
        hearing.held(came);
        store.flush();
        store.hanging(hearingId).stream()
                .filter(each -> each.workingDays() >= 0)
                .forEach(each -> cases.taskEnds(each.taskId()));
        tell(found, JusticeEvent.HEARING_HELD, hearing, came, today());
    }

    /**
     * It will not be held; what hangs on it falls away.
     *
     * @param knownOn when the witness care unit heard of it; null for today
     */
    @Needs(Right.CASE_WORK)
    public void cancel(String caseReference, long hearingId, String reason, LocalDate knownOn) {
        CaseAccess.Found found = cases.openToWork(caseReference, "hearing cancelled");
        LocalDate known = known("becameKnown", knownOn);
        Hearing hearing = store.hearing(found.id(), hearingId);
        String why =
                TypedText.required("came", reason, LONGEST_OUTCOME, "Say why it is cancelled.");
        hearing.cancel(why);
        store.flush();
        store.hanging(hearingId).forEach(each -> cases.taskEnds(each.taskId()));
        tell(found, JusticeEvent.HEARING_CANCELLED, hearing, why, known);
    }

    private LocalDate today() {
        return WorkingDays.dateOf(clock.instant());
    }

    private LocalDate known(String field, LocalDate typed) {
        if (typed != null && typed.isAfter(today())) {
            throw new BadInput(field, "This day has not come yet.");
        }
        return typed == null ? today() : typed;
    }

    private void tell(
            CaseAccess.Found found,
            JusticeEvent event,
            Hearing hearing,
            String words,
            LocalDate known) {
        String what =
                hearing.kind().label()
                        + ", "
                        + WHEN.format(hearing.at().atZone(WorkingDays.LONDON))
                        + ", "
                        + hearing.court()
                        + (words == null ? "" : ": " + words);
        JusticeStep step = steps.write(found.id(), event, known, known, what);
        cases.happened(found.id(), CaseEvent.Kind.JUSTICE, event.label(), what, step.id());
    }

    private Instant ahead(LocalDate day, LocalTime time) {
        if (day == null) {
            throw new BadInput("hearingDay", "Enter the day of the hearing.");
        }
        LocalTime hour = time == null ? LocalTime.of(10, 0) : time;
        if (day.isBefore(WorkingDays.dateOf(clock.instant()))) {
            throw new BadInput(
                    "hearingDay",
                    "This day is over. Write down under what happened what came of it.");
        }
        return LocalDateTime.of(day, hour).atZone(WorkingDays.LONDON).toInstant();
    }

    /** The end of the nth working day before or after the hearing, and today when that is over. */
    private Instant due(Instant hearing, int workingDays) {
        WorkingDays calendar = reference.workingDays();
        LocalDate day = WorkingDays.dateOf(hearing);
        try {
            Instant due =
                    WorkingDays.endOf(
                            workingDays < 0
                                    ? calendar.addWorkingDays(day, -workingDays)
                                    : calendar.subtractWorkingDays(day, workingDays));
            Instant tonight = WorkingDays.endOf(WorkingDays.dateOf(clock.instant()));
            return due.isBefore(tonight) ? tonight : due;
        } catch (OutsideCalendar unknown) {
            throw new BadInput(
                    "hearingDay",
                    "The bank holidays of that year are not known yet: an administrator enters them.");
        }
    }
}
