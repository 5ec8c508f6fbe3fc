package org.waymark.casework;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import org.waymark.person.SafeAnswer;
import org.waymark.reference.Risk;
import org.waymark.referral.RestrictionReason;
import org.waymark.shared.BadInput;

/**
 * One service's work with one person. Life: waiting → allocated → trying to reach → engaged →
 * assessed → being supported ⇄ paused → closed (→ re-opened). Each move is one of {@link CaseMove};
 * what is due next is kept with the case, so that the work list is read from one index.
 */
@Entity
@Table(name = "support_case")
public class SupportCase {

    @Id private long id;

    @Column(name = "reference")
    private String reference;

    @Column(name = "referral_id")
    private long referralId;

    @Column(name = "person_id")
    private long personId;

    @Column(name = "service_id")
    private long serviceId;

    @Column(name = "team_id")
    private Long teamId;

    @Column(name = "worker_id")
    private Long workerId;

    @Enumerated(EnumType.STRING)
    @Column(name = "state")
    private CaseState state;

    @Column(name = "is_open")
    private boolean open;

    @Enumerated(EnumType.STRING)
    @Column(name = "risk")
    private Risk risk;

    @Column(name = "risk_said_at")
    private Instant riskSaidAt;

    @Column(name = "restricted")
    private boolean restricted;

    @Enumerated(EnumType.STRING)
    @Column(name = "restricted_reason")
    private RestrictionReason restrictedReason;

    @Column(name = "danger_kept")
    private boolean dangerKept;

    @Column(name = "pathway")
    private String pathway;

    @Column(name = "opened_at")
    private Instant openedAt;

    @Column(name = "allocated_at")
    private Instant allocatedAt;

    @Column(name = "next_due_at")
    private Instant nextDueAt;

    @Column(name = "next_due_what")
    private String nextDueWhat;

    @Column(name = "first_attempt_at")
    private Instant firstAttemptAt;

    @Column(name = "contacted_at")
    private Instant contactedAt;

    @Column(name = "engaged_at")
    private Instant engagedAt;

    @Column(name = "assessed_at")
    private Instant assessedAt;

    @Column(name = "active_at")
    private Instant activeAt;

    @Column(name = "last_activity_at")
    private Instant lastActivityAt;

    @Column(name = "closed_at")
    private Instant closedAt;

    @Enumerated(EnumType.STRING)
    @Column(name = "closure_reason")
    private ClosureReason closureReason;

    @Column(name = "closure_words")
    private String closureWords;

    @Column(name = "exit_missing")
    private String exitMissing;

    @Column(name = "planned")
    private Boolean planned;

    @Column(name = "feedback_safe")
    private String feedbackSafe;

    @Column(name = "feedback_route")
    private String feedbackRoute;

    @Version private int version;

    protected SupportCase() {}

    /** The case that an accepted referral opens. */
    static SupportCase open(
            long id,
            String reference,
            AcceptedReferral referral,
            Long teamId,
            Instant firstDue,
            Instant at) {
        SupportCase opened = new SupportCase();
        opened.id = id;
        opened.reference = reference;
        opened.referralId = referral.id();
        opened.personId = referral.personId();
        opened.serviceId = referral.serviceId();
        opened.teamId = teamId;
        opened.state = CaseState.WAITING;
        opened.open = true;
        opened.risk = referral.risk();
        opened.pathway = referral.pathway();
        opened.openedAt = at;
        opened.nextDueAt = firstDue;
        opened.nextDueWhat = "Allocate a worker";
        opened.lastActivityAt = at;
        return opened;
    }

    /** Gives a waiting case to its first worker, or an open one to another. */
    void allocate(long worker, Long team, Instant at) {
        move(workerId == null ? CaseMove.ALLOCATE : CaseMove.REALLOCATE, at);
        workerId = worker;
        teamId = team == null ? teamId : team;
        allocatedAt = at;
    }

    /** Somebody tried to reach the person; whether it worked is told by {@link #reached}. */
    void attempted(Instant at) {
        if (state == CaseState.ALLOCATED) {
            move(CaseMove.ATTEMPT, at);
        }
        firstAttemptAt = firstAttemptAt == null ? at : firstAttemptAt;
        lastActivityAt = at;
    }

    void reached(Instant at) {
        contactedAt = contactedAt == null ? at : contactedAt;
    }

    /** The person wants support. */
    void engage(Instant at) {
        if (contactedAt == null) {
            throw new BadInput("outcome", "Record how you reached the person first.");
        }
        move(CaseMove.ENGAGE, at);
        engagedAt = at;
    }

    /** A needs assessment was completed; only the first one moves the case. */
    void assessed(Instant at) {
        if (state == CaseState.ENGAGED) {
            move(CaseMove.ASSESS, at);
            assessedAt = at;
        }
        lastActivityAt = at;
    }

    /**
     * Something was done for the person after the assessment: from the first on, they are
     * supported.
     */
    void supported(Instant at) {
        if (state == CaseState.ASSESSED) {
            move(CaseMove.SUPPORT, at);
            activeAt = at;
        }
        lastActivityAt = at;
    }

    void suspend(Instant at) {
        move(CaseMove.SUSPEND, at);
    }

    /** Goes on where it was before the pause. */
    void resume(Instant at) {
        move(CaseMove.RESUME, at);
        state =
                activeAt != null
                        ? CaseState.ACTIVE
                        : assessedAt != null ? CaseState.ASSESSED : CaseState.ENGAGED;
    }

    /**
     * Ends the work.
     *
     * @param words the pathway's own words for the reason; null for those of the code list
     * @param noExitMeasure why there is no measurement at the end; null where there is one
     */
    void close(ClosureReason reason, String words, String noExitMeasure, Instant at) {
        move(CaseMove.CLOSE, at);
        exitMissing = noExitMeasure;
        open = false;
        closedAt = at;
        closureReason = reason;
        closureWords = words;
        planned = reason.isPlanned();
        nextDueAt = at;
        nextDueWhat = "Closed";
    }

    void reopen(Instant at) {
        move(CaseMove.REOPEN, at);
        open = true;
        state = furthest();
        closedAt = null;
        closureReason = null;
        closureWords = null;
        exitMissing = null;
        planned = null;
    }

    private CaseState furthest() {
        if (activeAt != null) {
            return CaseState.ACTIVE;
        }
        if (assessedAt != null) {
            return CaseState.ASSESSED;
        }
        if (engagedAt != null) {
            return CaseState.ENGAGED;
        }
        if (firstAttemptAt != null) {
            return CaseState.CONTACTING;
        }
        return workerId == null ? CaseState.WAITING : CaseState.ALLOCATED;
    }

    /**
     * Somebody, or what they answered, says that the risk is this. It goes up and never down; said
     * again it is newer, so that no checklist of before lowers it.
     */
    void raiseRisk(Risk said, Instant at) {
        if (said.raisedTo(risk) == said) {
            risk = said;
            riskSaidAt = at;
        }
    }

    /** A review found the risk to be this: the one way in which it goes down. */
    void reviewRisk(Risk found, Instant at) {
        if (found != risk) {
            risk = found;
            riskSaidAt = at;
        }
        lastActivityAt = at;
    }

    /** When the risk was last said to be what it is. */
    Instant riskSaidAt() {
        return riskSaidAt == null ? openedAt : riskSaidAt;
    }

    /** From now on it exists for named staff only. */
    void restrict(RestrictionReason reason) {
        restricted = true;
        restrictedReason = reason;
    }

    void unrestrict() {
        restricted = false;
        restrictedReason = null;
    }

    /** Somebody near the person was known to be a danger: no update takes that away. */
    void keepDanger() {
        dangerKept = true;
    }

    /** It is a danger no more, as somebody has said who may. */
    void endDanger() {
        dangerKept = false;
    }

    /** Whether, and by which channel, it is safe to ask for feedback after the end. */
    void feedback(SafeAnswer safe, ContactChannel route) {
        feedbackSafe = safe.code();
        feedbackRoute = route == null ? null : route.name();
    }

    /** What has to happen next, and by when; the work list is ordered by it. */
    void nextDue(NextDue next) {
        nextDueAt = next.at();
        nextDueWhat = next.what();
    }

    void touched(Instant at) {
        lastActivityAt = at;
    }

    private void move(CaseMove wanted, Instant at) {
        if (!wanted.isLegalFrom(state)) {
            throw new BadInput(
                    "state",
                    "This cannot be done while the case is \u201c" + state.label() + "\u201d.");
        }
        state = wanted.to() == null ? state : wanted.to();
        lastActivityAt = at;
    }

    public long id() {
        return id;
    }

    public String reference() {
        return reference;
    }

    public long referralId() {
        return referralId;
    }

    public long personId() {
        return personId;
    }

    public long serviceId() {
        return serviceId;
    }

    public Optional<Long> workerId() {
        return Optional.ofNullable(workerId);
    }

    public CaseState state() {
        return state;
    }

    public Risk risk() {
        return risk;
    }

    /** Has anybody tried to reach the person? */
    public boolean isAttempted() {
        return firstAttemptAt != null;
    }

    public boolean isRestricted() {
        return restricted;
    }

    public boolean isDangerKept() {
        return dangerKept;
    }

    public boolean isOpen() {
        return open;
    }

    public Instant openedAt() {
        return openedAt;
    }

    String pathway() {
        return pathway;
    }

    public Optional<Instant> contactedAt() {
        return Optional.ofNullable(contactedAt);
    }

    public int version() {
        return version;
    }
}
