package org.waymark.appointment;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import org.waymark.access.CurrentActor;
import org.waymark.casework.CaseAccess;
import org.waymark.casework.CaseEvent;
import org.waymark.reference.WorkingDays;
import org.waymark.referral.ReferralAccepted;

/**
 * The clock of somebody who has to be seen within minutes of their call. It begins with the call
 * and ends when they are seen; a booked appointment does not end it.
 */
@ApplicationScoped
public class Urgency {

    private static final String TASK = "URGENT";
    private static final int BEHIND_CASEWORK = 4_000;
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    @Inject private UrgentStore store;
    @Inject private CaseAccess cases;
    @Inject private CurrentActor current;
    @Inject private Clock clock;

    /**
     * Somebody called; the caller of this has found the referral in the actor's scope.
     *
     * @param called when; the promise counts from it
     * @return until when they have to be seen; empty when the service has no such promise
     */
    public Optional<Instant> begin(long referralId, long serviceId, Instant called) {
        return store.minutes(serviceId, WorkingDays.dateOf(called))
                .map(minutes -> called.plus(Duration.ofMinutes(minutes)))
                .map(due -> begin(referralId, serviceId, called, due));
    }

    private Instant begin(long referralId, long serviceId, Instant called, Instant due) {
        if (!store.begin(referralId, serviceId, called, due, current.get().id())) {
            return store.due(referralId);
        }
        store.caseOf(referralId).ifPresent(caseId -> ask(caseId, due));
        return due;
    }

    private void ask(long caseId, Instant due) {
        String by = TIME.format(due.atZone(WorkingDays.LONDON));
        cases.task(caseId, TASK, "See them by " + by, due);
        cases.happened(caseId, CaseEvent.Kind.APPOINTMENT, "To be seen by " + by, null, null);
    }

    /** A call that somebody else had to decide about: its case begins with the clock running. */
    void accepted(@Observes @Priority(BEHIND_CASEWORK) ReferralAccepted news) {
        store.running(news.referralId())
                .ifPresent(
                        due ->
                                store.caseOf(news.referralId())
                                        .ifPresent(caseId -> ask(caseId, due)));
    }

    void seen(long referralId, long caseId) {
        store.seen(referralId, clock.instant());
        done(caseId);
    }

    /** They did not come, or do not want to any more. */
    void over(long referralId, long caseId) {
        store.over(referralId, clock.instant());
        done(caseId);
    }

    private void done(long caseId) {
        store.openTasks(caseId, TASK).forEach(cases::taskEnds);
    }
}
