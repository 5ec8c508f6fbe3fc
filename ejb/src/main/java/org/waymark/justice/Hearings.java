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
import org.waymark.reference.WorkingDays;
import org.waymark.shared.BadInput;
import org.waymark.shared.Ids;
import org.waymark.shared.TypedText;

/**
 * Hearings: listed, moved, held, cancelled, or struck out as an error. What hangs on one follows
 * it.
 */
@Stateless
@Guarded
public class Hearings {

    private static final int LONGEST_COURT = 120;
    private static final int LONGEST_OUTCOME = 500;
    private static final int LONGEST_REASON = 300;

    /** So long after a hearing it is still asked about when it is written down late. */
    private static final int DAYS_AFTER = 28;

    private static final DateTimeFormatter WHEN =
            DateTimeFormatter.ofPattern("EEE d MMM uuuu 'at' HH:mm", Locale.ENGLISH);

    @Inject private CaseAccess cases;
    @Inject private JusticeStore store;
    @Inject private StepWriter steps;
    @Inject private HearingTasks tasks;
    @Inject private Drafts drafts;
    @Inject private Clock clock;

    /**
     * A court has listed a hearing; the tasks that such a hearing needs are set. One of a day that
     * is over is written down as held, with what came of it.
     *
     * @param knownOn when the witness care unit heard of it: its promise to tell the victim runs
     *     from that day (Right 8); null for today
     * @param outcome what came of it; null while it is to come
     */
    @Needs(Right.CASE_WORK)
    public void list(
            String caseReference,
            Hearing.Kind kind,
            LocalDate day,
            LocalTime time,
            String court,
            LocalDate knownOn,
            String outcome) {
        CaseAccess.Found found = cases.openToWork(caseReference, "hearing listed");
        LocalDate known = known("hearingKnown", knownOn);
        if (kind == null) {
            throw new BadInput("hearingKind", "Choose what the hearing is for.");
        }
        Instant at = when(day, time);
        String came = TypedText.optional("hearingCame", outcome, LONGEST_OUTCOME);
        if (came == null && day.isBefore(today())) {
            throw new BadInput("hearingCame", "This day is over: say what came of the hearing.");
        }
        if (came != null && at.isAfter(clock.instant())) {
            throw new BadInput(
                    "hearingCame", "This hearing has not begun yet. Leave it empty until then.");
        }
        if (came != null && known.isBefore(day)) {
            throw new BadInput(
                    "hearingKnown", "Nobody can have heard what came of it before it was held.");
        }
        String where = TypedText.required("court", court, LONGEST_COURT, "Say which court.");
        Hearing hearing = Hearing.list(Ids.next(), found.id(), kind, at, where);
        store.add(hearing);
        if (came != null) {
            hearing.held(came);
        }
        store.flush();
        if (!day.isBefore(today().minusDays(DAYS_AFTER))) {
            tasks.set(found, hearing, came != null);
        }
        if (came == null) {
            tell(found, JusticeEvent.HEARING_LISTED, hearing, null, known, known);
        } else {
            tell(found, JusticeEvent.HEARING_HELD, hearing, came, day, known);
        }
        drafts.discard("hearing:" + found.reference());
    }

    /**
     * The court has moved it, and everything that hangs on it moves with it.
     *
     * @param day the new day; null for the same day
     * @param time the new time; null for ten on a new day, and as it was on the same day
     * @param court the new court; null for the same
     * @param knownOn when the witness care unit heard of it; null for today
     */
    @Needs(Right.CASE_WORK)
    public void move(
            String caseReference,
            long hearingId,
            LocalDate day,
            LocalTime time,
            String court,
            String reason,
            LocalDate knownOn) {
        CaseAccess.Found found = cases.openToWork(caseReference, "hearing moved");
        LocalDate known = known("becameKnown", knownOn);
        Hearing hearing = store.hearing(found.id(), hearingId);
        String where = TypedText.optional("movedCourt", court, LONGEST_COURT);
        if (day == null && time == null && where == null) {
            throw new BadInput("hearingDay", "Enter the new day, the new time or the new court.");
        }
        Instant at = day == null && time == null ? hearing.at() : moved(hearing, day, time);
        String why = TypedText.optional("came", reason, LONGEST_OUTCOME);
        hearing.move(at, where == null ? hearing.court() : where);
        store.flush();
        tasks.move(hearing);
        tell(found, JusticeEvent.HEARING_MOVED, hearing, why, known, known);
    }

    /** It was held, on the day for which it was listed; what comes after it stays to be done. */
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
        tasks.endBefore(hearing);
        tell(
                found,
                JusticeEvent.HEARING_HELD,
                hearing,
                came,
                WorkingDays.dateOf(hearing.at()),
                today());
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
        tasks.end(hearing);
        tell(found, JusticeEvent.HEARING_CANCELLED, hearing, why, known, known);
    }

    /**
     * It was entered in error: it stays to be seen with the reason, what hangs on it falls away,
     * and what was written down with it counts no more.
     */
    @Needs(Right.CASE_WORK)
    public void strike(String caseReference, long hearingId, String reason) {
        CaseAccess.Found found = cases.openToWork(caseReference, "hearing struck out");
        Hearing hearing = store.hearing(found.id(), hearingId);
        String why =
                TypedText.required(
                        "hearingStrike", reason, LONGEST_REASON, "Say why it is struck out.");
        hearing.strike(why);
        store.standing(found.id(), JusticeStore.Which.OF_HEARING, hearingId)
                .forEach(step -> step.strike(why));
        store.flush();
        tasks.end(hearing);
        cases.happened(
                found.id(),
                CaseEvent.Kind.JUSTICE,
                "Struck out as an error: a hearing",
                what(hearing, why),
                hearing.id());
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
            LocalDate on,
            LocalDate known) {
        String what = what(hearing, words);
        JusticeStep step = steps.write(found.id(), event, on, known, what);
        step.ofHearing(hearing.id());
        cases.happened(found.id(), CaseEvent.Kind.JUSTICE, event.label(), what, step.id());
    }

    private static String what(Hearing hearing, String words) {
        return hearing.kind().label()
                + ", "
                + WHEN.format(hearing.at().atZone(WorkingDays.LONDON))
                + ", "
                + hearing.court()
                + (words == null ? "" : ": " + words);
    }

    private Instant moved(Hearing hearing, LocalDate day, LocalTime time) {
        LocalDate to = day == null ? WorkingDays.dateOf(hearing.at()) : day;
        if (to.isBefore(today())) {
            throw new BadInput("hearingDay", "This day is over. Enter the day it was moved to.");
        }
        return when(to, time);
    }

    private static Instant when(LocalDate day, LocalTime time) {
        if (day == null) {
            throw new BadInput("hearingDay", "Enter the day of the hearing.");
        }
        LocalTime hour = time == null ? LocalTime.of(10, 0) : time;
        return LocalDateTime.of(day, hour).atZone(WorkingDays.LONDON).toInstant();
    }
}
