package org.waymark.appointment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.waymark.casework.CaseAccess;
import org.waymark.reference.WorkingDays;
import org.waymark.shared.BadInput;

/**
 * The follow-ups of somebody who was seen: set by the scheme, booked one after the other. A task
 * asks for the next one a week before it is due, and for one at a time.
 */
@ApplicationScoped
class FollowUps {

    static final String OPEN = "OPEN";
    static final String BOOKED = "BOOKED";
    static final String DONE = "DONE";
    static final String NOT_WANTED = "NOT_WANTED";

    private static final String TASK = "FOLLOW_UP";

    @Inject private UrgentStore store;
    @Inject private CaseAccess cases;
    @Inject private Clock clock;

    /** They were seen for the first time. */
    void begin(long caseId, long serviceId, LocalDate seenOn) {
        if (!store.hasFollowUps(caseId)) {
            store.follow(caseId, serviceId, seenOn);
            ask(caseId);
        }
    }

    /** When a follow-up of the scheme is due for who was first seen on this day. */
    static LocalDate due(LocalDate seenOn, int weeks, int months) {
        return seenOn.plusWeeks(weeks).plusMonths(months);
    }

    /** Has the person been seen, so that there are follow-ups? */
    boolean haveBegun(long caseId) {
        return store.hasFollowUps(caseId);
    }

    /** The next one, which an appointment is booked for; null when none is left. */
    Long next(long caseId, Long wanted) {
        List<UrgentStore.FollowUp> open = store.followUps(caseId, OPEN);
        if (wanted == null) {
            return open.isEmpty() ? null : open.get(0).id();
        }
        return open.stream()
                .map(UrgentStore.FollowUp::id)
                .filter(wanted::equals)
                .findFirst()
                .orElseThrow(() -> new BadInput("followUp", "This follow-up is settled already."));
    }

    void booked(long caseId, Long followUpId, long appointmentId) {
        if (followUpId != null) {
            settle(caseId, followUpId, BOOKED, appointmentId);
        }
    }

    /** They came: it is done. They did not, or it was cancelled: it is to be booked again. */
    void became(long caseId, long appointmentId, boolean done) {
        store.followUpOf(appointmentId)
                .ifPresent(
                        id -> settle(caseId, id, done ? DONE : OPEN, done ? appointmentId : null));
    }

    /** An appointment was moved: the follow-up goes with it. */
    void moved(long from, long to) {
        store.followUpOf(from).ifPresent(id -> store.set(id, BOOKED, to, null));
    }

    void notWanted(long caseId, Long followUpId) {
        settle(caseId, next(caseId, followUpId), NOT_WANTED, null);
    }

    /** The case goes on: the next that is open is asked for. */
    void askAgain(long caseId) {
        if (store.hasFollowUps(caseId)) {
            ask(caseId);
        }
    }

    private void settle(long caseId, long followUpId, String state, Long appointmentId) {
        store.set(followUpId, state, appointmentId, null);
        ask(caseId);
    }

    /** One task for the next that is open, and none for any other. */
    private void ask(long caseId) {
        store.openTasks(caseId, TASK).forEach(cases::taskEnds);
        store.followUps(caseId, OPEN).stream()
                .findFirst()
                .ifPresent(
                        next ->
                                cases.task(
                                        caseId,
                                        TASK,
                                        "Book the follow-up: " + next.label().toLowerCase(),
                                        reminding(next.dueOn())));
    }

    private Instant reminding(LocalDate due) {
        LocalDate today = WorkingDays.dateOf(clock.instant());
        LocalDate week = due.minusWeeks(1);
        return WorkingDays.endOf(week.isBefore(today) ? today : week);
    }
}
