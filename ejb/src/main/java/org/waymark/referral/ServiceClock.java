package org.waymark.referral;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import org.waymark.reference.WorkingDays;

/**
 * A promise with a date: it runs from an event to the end of the nth working day after it (Victims'
 * Code 2020, Right 4 for the police; the contract for the service). When it stops its outcome is
 * frozen. While it is paused it cannot be breached; the working days of the pause (its hours, where
 * the promise is in hours) are added to its due date.
 */
@Entity
@Table(name = "clock")
public class ServiceClock {

    /** What is promised. The police clock and the service's clocks are never added up. */
    public enum Kind {
        POLICE("Police referral"),
        TRIAGE("Triage"),
        FIRST_ATTEMPT("First attempt"),
        FIRST_CONTACT("First contact"),
        ASSESSMENT("Needs assessment"),
        PLAN("Support plan");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /** How it stands. */
    public enum Outcome {
        RUNNING,
        PAUSED,
        MET,
        BREACHED,
        /** The work ended in time but without what was promised: never counted as met. */
        ABANDONED
    }

    @Id private long id;

    @Column(name = "referral_id")
    private long referralId;

    @Column(name = "case_id")
    private Long caseId;

    @Column(name = "service_id")
    private Long serviceId;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind")
    private Kind kind;

    @Column(name = "started_at")
    private Instant startedAt;

    @Column(name = "due_at")
    private Instant dueAt;

    @Column(name = "working_days")
    private int workingDays;

    @Column(name = "paused_at")
    private Instant pausedAt;

    @Column(name = "pause_reason")
    private String pauseReason;

    @Column(name = "stopped_at")
    private Instant stoppedAt;

    @Enumerated(EnumType.STRING)
    @Column(name = "outcome")
    private Outcome outcome;

    /** Until when the pause may hold it at most; null for no limit, and while it runs. */
    @Column(name = "hold_until")
    private Instant holdUntil;

    /** Does it stand still while the work is paused? */
    @Column(name = "rests")
    private boolean rests = true;

    @Version private int version;

    protected ServiceClock() {}

    /** A clock that runs from one instant and is due at another. */
    static ServiceClock start(
            long id,
            Kind kind,
            long referralId,
            Long caseId,
            Long serviceId,
            Instant startedAt,
            Instant dueAt,
            WorkingDays calendar) {
        ServiceClock clock = new ServiceClock();
        clock.id = id;
        clock.kind = kind;
        clock.referralId = referralId;
        clock.caseId = caseId;
        clock.serviceId = serviceId;
        clock.startedAt = startedAt;
        clock.dueAt = dueAt;
        clock.workingDays = calendar.workingDaysBetween(startedAt, dueAt);
        clock.outcome = Outcome.RUNNING;
        return clock;
    }

    /** What the pathway said when it began. */
    void rests(boolean whilePaused) {
        rests = whilePaused;
    }

    boolean isResting() {
        return rests;
    }

    boolean isStopped() {
        return stoppedAt != null;
    }

    boolean isPaused() {
        return outcome == Outcome.PAUSED;
    }

    /** What was promised has been done; a pause that still runs ends with it. */
    void stop(Instant at, WorkingDays calendar) {
        end(at, calendar, Outcome.MET);
    }

    /** The work ended without what was promised. */
    void abandon(Instant at, WorkingDays calendar) {
        end(at, calendar, Outcome.ABANDONED);
    }

    private void end(Instant at, WorkingDays calendar, Outcome inTime) {
        if (isStopped()) {
            return;
        }
        resume(at, calendar);
        stoppedAt = at;
        outcome = at.isAfter(dueAt) ? Outcome.BREACHED : inTime;
    }

    /** The end of the work was an error: what was given up is still promised. */
    void goOn() {
        if (outcome == Outcome.ABANDONED) {
            stoppedAt = null;
            outcome = Outcome.RUNNING;
        }
    }

    /** What had been ended is promised once more, until another day. */
    void begunAgain(Instant due, WorkingDays calendar) {
        stoppedAt = null;
        outcome = Outcome.RUNNING;
        dueAt = due;
        workingDays = calendar.workingDaysBetween(startedAt, due);
    }

    /** Due earlier, if that is earlier. */
    void hasten(Instant due, WorkingDays calendar) {
        if (due.isBefore(dueAt)) {
            dueAt = due;
            workingDays = calendar.workingDaysBetween(startedAt, due);
        }
    }

    void pause(String reason, Instant at) {
        pause(reason, at, null);
    }

    /**
     * Stands still until it goes on.
     *
     * @param atMost when it goes on by itself; null for never
     */
    void pause(String reason, Instant at, Instant atMost) {
        if (outcome == Outcome.RUNNING) {
            pausedAt = at;
            pauseReason = reason;
            holdUntil = atMost;
            outcome = Outcome.PAUSED;
        }
    }

    /** When a rest ends that is ended now: not later than it was let to last. */
    Instant restEnds(Instant now) {
        return holdUntil != null && holdUntil.isBefore(now) ? holdUntil : now;
    }

    void resume(Instant at, WorkingDays calendar) {
        if (isPaused()) {
            dueAt = extended(dueAt, pausedAt, restEnds(at), calendar);
            pausedAt = null;
            holdUntil = null;
            outcome = Outcome.RUNNING;
        }
    }

    /**
     * When a clock is due after it has rested. One that counts working days is due at the end of a
     * day and gains the working days of the rest; one that counts hours gains its hours. A rest
     * that began after the clock had run out saves nothing.
     */
    public static Instant extended(Instant due, Instant from, Instant to, WorkingDays calendar) {
        if (from.isAfter(due) || !to.isAfter(from)) {
            return due;
        }
        boolean inDays = due.equals(WorkingDays.endOf(WorkingDays.dateOf(due)));
        if (!inDays) {
            return due.plus(Duration.between(from, to));
        }
        int rested = calendar.workingDaysBetween(from, to);
        return rested == 0 ? due : calendar.dueAfter(due, rested);
    }

    long referralId() {
        return referralId;
    }

    long id() {
        return id;
    }

    Instant stoppedAt() {
        return stoppedAt;
    }

    Instant startedAt() {
        return startedAt;
    }

    public Kind kind() {
        return kind;
    }

    public Instant dueAt() {
        return dueAt;
    }

    public Outcome outcome() {
        return outcome;
    }
}
