package org.waymark.referral;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.waymark.access.CurrentActor;
import org.waymark.commissioning.pathway.PathwayTermsReader;
import org.waymark.reference.ReferenceData;
import org.waymark.reference.Risk;
import org.waymark.reference.WorkingDays;
import org.waymark.shared.Ids;

/**
 * Starts, pauses and stops the clocks of a referral and its case; each pause is kept with who and
 * why.
 */
@ApplicationScoped
public class ServiceClocks {

    private static final int OTHERWISE = 5;

    @Inject private ClockStore store;
    @Inject private ReferenceData reference;
    @Inject private PathwayTermsReader pathways;
    @Inject private CurrentActor current;
    @Inject private Clock clock;

    /**
     * Starts a clock by the contract and risk, and says when it is due; a second one of the same
     * kind for the same referral is not started.
     */
    public Instant start(
            ServiceClock.Kind kind,
            long referralId,
            Long caseId,
            Long serviceId,
            Risk risk,
            Instant from) {
        return begin(kind, referralId, caseId, serviceId, from, given(kind, serviceId, risk, from));
    }

    /**
     * Starts a clock that runs from the receipt of the referral (received to first attempt,
     * received to first contact). While the referral was held nobody could keep the promise: those
     * rests are added.
     */
    public Instant startAtReceipt(
            ServiceClock.Kind kind,
            long referralId,
            long caseId,
            long serviceId,
            Risk risk,
            Instant received) {
        Given given = given(kind, serviceId, risk, received);
        Instant due = given.due();
        for (WorkingDays.Pause rest :
                store.rests(referralId, ServiceClock.Kind.TRIAGE, clock.instant())) {
            due = ServiceClock.extended(due, rest.began(), rest.ended(), reference.workingDays());
        }
        return begin(kind, referralId, caseId, serviceId, received, new Given(due, given.rests()));
    }

    private Instant begin(
            ServiceClock.Kind kind,
            long referralId,
            Long caseId,
            Long serviceId,
            Instant from,
            Given given) {
        Optional<ServiceClock> running = store.find(referralId, kind);
        if (running.isPresent()) {
            return running.get().dueAt();
        }
        ServiceClock started =
                ServiceClock.start(
                        Ids.next(),
                        kind,
                        referralId,
                        caseId,
                        serviceId,
                        from,
                        given.due(),
                        reference.workingDays());
        started.rests(given.rests());
        store.add(started);
        return started.dueAt();
    }

    /**
     * The end of what the contract in force gives for this step; five working days where it is
     * silent.
     */
    Instant promised(ServiceClock.Kind kind, Long serviceId, Risk risk, Instant from) {
        return given(kind, serviceId, risk, from).due();
    }

    /** The service's own row first, then what its pathway gives, then the default of all. */
    private Given given(ServiceClock.Kind kind, Long serviceId, Risk risk, Instant from) {
        LocalDate day = WorkingDays.dateOf(from);
        Optional<org.waymark.reference.ServiceClock> row =
                reference.rules().serviceClock(kind.name(), risk, serviceId, day);
        Optional<PathwayTermsReader.Given> ofPathway =
                serviceId == null || row.filter(level -> level.serviceId() != null).isPresent()
                        ? Optional.empty()
                        : pathways.clock(serviceId, kind.name(), risk, day);
        Instant due =
                ofPathway
                        .map(PathwayTermsReader.Given::clock)
                        .or(() -> row)
                        .map(level -> level.due(from, reference.workingDays()))
                        .orElseGet(() -> reference.workingDays().dueAfter(from, OTHERWISE));
        return new Given(due, ofPathway.map(PathwayTermsReader.Given::rests).orElse(true));
    }

    /**
     * What is promised.
     *
     * @param rests does the clock stand still while the case is paused?
     */
    private record Given(Instant due, boolean rests) {}

    /**
     * It is more urgent than was known: what is still running is due as soon as this risk gives,
     * from its start, and never later than before.
     *
     * @return until when; empty when no such clock is running
     */
    Optional<Instant> hasten(ServiceClock.Kind kind, long referralId, Long serviceId, Risk risk) {
        Optional<ServiceClock> running =
                store.find(referralId, kind).filter(found -> !found.isStopped());
        running.ifPresent(
                found ->
                        found.hasten(
                                promised(kind, serviceId, risk, found.startedAt()),
                                reference.workingDays()));
        return running.map(ServiceClock::dueAt);
    }

    /**
     * Runs once more after it was stopped: the time between was a rest, in which nobody could keep
     * the promise. Nothing happens when there is none.
     *
     * @param due until when it is promised now
     */
    void beginAgain(ServiceClock.Kind kind, long referralId, String rest, Instant due) {
        store.find(referralId, kind)
                .filter(ServiceClock::isStopped)
                .ifPresent(
                        stopped -> {
                            store.pauseBegan(
                                    stopped.id(), rest, current.get().id(), stopped.stoppedAt());
                            store.pauseEnded(stopped.id(), clock.instant());
                            stopped.begunAgain(due, reference.workingDays());
                        });
    }

    /** Stops a clock and freezes whether it was met; nothing happens when there is none. */
    public void stop(ServiceClock.Kind kind, long referralId) {
        store.find(referralId, kind).ifPresent(this::stop);
    }

    private void stop(ServiceClock running) {
        endRest(running);
        running.stop(clock.instant(), reference.workingDays());
    }

    private void endRest(ServiceClock each) {
        if (each.isPaused()) {
            store.pauseEnded(each.id(), each.restEnds(clock.instant()));
        }
    }

    /**
     * What a pause has held as long as its pathway lets it goes on, from the moment it was let to.
     *
     * @return the referrals whose clocks go on
     */
    Set<Long> endHolds(int most) {
        Set<Long> referrals = new LinkedHashSet<>();
        for (ServiceClock each : store.heldTooLong(clock.instant(), most)) {
            endRest(each);
            each.resume(clock.instant(), reference.workingDays());
            referrals.add(each.referralId());
        }
        return referrals;
    }

    public Optional<Instant> due(ServiceClock.Kind kind, long referralId) {
        return store.find(referralId, kind)
                .filter(found -> !found.isStopped())
                .map(ServiceClock::dueAt);
    }

    /**
     * Pauses every running clock of the referral: awaiting safe contact, the person's choice, the
     * police. A clock of which the pathway says that it goes on does.
     */
    public void pauseAll(long referralId, String reason) {
        pauseAll(referralId, reason, null);
    }

    /** The same until a moment at most, when they go on by themselves; null for no limit. */
    public void pauseAll(long referralId, String reason, Instant atMost) {
        for (ServiceClock each : store.unstopped(referralId)) {
            if (each.outcome() == ServiceClock.Outcome.RUNNING && each.isResting()) {
                each.pause(reason, clock.instant(), atMost);
                store.pauseBegan(each.id(), reason, current.get().id(), clock.instant());
            }
        }
    }

    public void resumeAll(long referralId) {
        for (ServiceClock each : store.unstopped(referralId)) {
            endRest(each);
            each.resume(clock.instant(), reference.workingDays());
        }
    }

    /** All is decided: what still runs stops and is frozen as it stands. */
    public void stopAll(long referralId) {
        store.unstopped(referralId).forEach(this::stop);
    }

    /** The work ended without what is still promised: that is not met, only given up. */
    public void abandonAll(long referralId) {
        for (ServiceClock each : store.unstopped(referralId)) {
            endRest(each);
            each.abandon(clock.instant(), reference.workingDays());
        }
    }

    /** The work had been ended in error: what was given up with it is promised again. */
    public void goOn(long referralId) {
        store.abandoned(referralId).forEach(ServiceClock::goOn);
    }
}
