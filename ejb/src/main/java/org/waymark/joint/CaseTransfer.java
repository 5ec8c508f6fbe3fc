package org.waymark.joint;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import org.waymark.privacy.consent.SharedField;
import org.waymark.shared.IllegalMove;

/**
 * One service asks another to take somebody on. Until it is accepted the service that asks stays
 * accountable; refused and taken back are ends, accepted may begin joint work.
 */
@Entity
@Table(name = "case_transfer")
public class CaseTransfer {

    @Id private long id;

    @Column(name = "case_id")
    private long caseId;

    @Column(name = "person_id")
    private long personId;

    @Column(name = "referral_id")
    private long referralId;

    @Column(name = "their_person_id")
    private long theirPersonId;

    @Column(name = "from_service_id")
    private long fromServiceId;

    @Column(name = "to_service_id")
    private long toServiceId;

    @Column(name = "from_organisation_id")
    private long fromOrganisationId;

    @Column(name = "to_organisation_id")
    private long toOrganisationId;

    @Enumerated(EnumType.STRING)
    @Column(name = "afterwards")
    private Afterwards afterwards;

    @Column(name = "fields")
    private String fields;

    @Column(name = "why")
    private String why;

    @Column(name = "override_reason")
    private String overrideReason;

    @Column(name = "asked_by")
    private long askedBy;

    @Column(name = "asked_at")
    private Instant askedAt;

    @Column(name = "answer_due")
    private Instant answerDue;

    @Column(name = "escalated_at")
    private Instant escalatedAt;

    @Enumerated(EnumType.STRING)
    @Column(name = "state")
    private TransferState state;

    @Column(name = "is_open")
    private boolean open;

    @Column(name = "answered_at")
    private Instant answeredAt;

    @Column(name = "answer")
    private String answer;

    @Column(name = "their_case_id")
    private Long theirCaseId;

    @Column(name = "task_id")
    private Long taskId;

    @Column(name = "ended_at")
    private Instant endedAt;

    @Column(name = "ended_why")
    private String endedWhy;

    @Column(name = "released_at")
    private Instant releasedAt;

    @Column(name = "released_by")
    private Long releasedBy;

    @Column(name = "their_released_at")
    private Instant theirReleasedAt;

    @Column(name = "their_released_by")
    private Long theirReleasedBy;

    @Version private int version;

    protected CaseTransfer() {}

    static CaseTransfer ask(
            long id,
            TransferAsked.Way way,
            TransferAsked.Wish wish,
            long referralId,
            long theirPersonId,
            long by,
            Instant at,
            Instant due) {
        CaseTransfer asked = new CaseTransfer();
        asked.id = id;
        asked.caseId = way.caseId();
        asked.personId = way.personId();
        asked.fromServiceId = way.fromServiceId();
        asked.fromOrganisationId = way.fromOrganisationId();
        asked.toServiceId = way.toServiceId();
        asked.toOrganisationId = way.toOrganisationId();
        asked.afterwards = wish.afterwards();
        asked.fields = SharedField.joined(wish.fields());
        asked.why = wish.why();
        asked.overrideReason = wish.override();
        asked.referralId = referralId;
        asked.theirPersonId = theirPersonId;
        asked.askedBy = by;
        asked.askedAt = at;
        asked.answerDue = due;
        asked.state = TransferState.WAITING;
        asked.open = true;
        return asked;
    }

    /** The task by which the case that asks waits for the answer. */
    void waitsBy(long task) {
        taskId = task;
    }

    void accepted(Long theirCase, Instant at) {
        answered(TransferState.ACCEPTED, null, at);
        theirCaseId = theirCase;
    }

    void refused(String reason, Instant at) {
        answered(TransferState.REFUSED, reason, at);
    }

    void takenBack(String reason, Instant at) {
        answered(TransferState.TAKEN_BACK, reason, at);
    }

    private void answered(TransferState how, String reason, Instant at) {
        if (state != TransferState.WAITING) {
            throw new IllegalMove("This has been answered: " + state.label().toLowerCase() + ".");
        }
        state = how;
        open = false;
        answer = reason;
        answeredAt = at;
    }

    /** Nobody answered in time, and the managers of both services have been told. */
    void escalated(Instant at) {
        escalatedAt = at;
    }

    boolean isLate(Instant now) {
        return open && escalatedAt == null && answerDue.isBefore(now);
    }

    /** The services no longer work together, or may no longer see anything of each other. */
    void jointWorkEnds(String reason, Instant at) {
        endedAt = at;
        endedWhy = reason;
    }

    /**
     * The service that was asked goes on in another case of the same person. Whether that one's
     * card is released, if it is restricted, is asked anew.
     */
    void goesOnIn(long theirCase, long theirPerson) {
        theirCaseId = theirCase;
        theirPersonId = theirPerson;
        theirReleasedAt = null;
        theirReleasedBy = null;
    }

    /** Named staff of a restricted case let the other service see its card. */
    void release(long ofCase, long by, Instant at) {
        if (ofCase == caseId) {
            releasedAt = at;
            releasedBy = by;
        } else {
            theirReleasedAt = at;
            theirReleasedBy = by;
        }
    }

    boolean isReleased(long ofCase) {
        return (ofCase == caseId ? releasedAt : theirReleasedAt) != null;
    }

    /** Do both services work together now, as far as this record says? */
    boolean isJoint() {
        return state == TransferState.ACCEPTED
                && afterwards == Afterwards.JOINT
                && endedAt == null
                && theirCaseId != null;
    }

    /** The case of the other service, seen from one of the two. */
    long otherCase(long own) {
        return own == caseId ? theirCaseId : caseId;
    }

    long otherPerson(long own) {
        return own == caseId ? theirPersonId : personId;
    }

    long otherService(long own) {
        return own == caseId ? toServiceId : fromServiceId;
    }

    long otherOrganisation(long own) {
        return own == caseId ? toOrganisationId : fromOrganisationId;
    }

    boolean isBetween(long one) {
        return one == caseId || theirCaseId != null && one == theirCaseId;
    }

    public long id() {
        return id;
    }

    long caseId() {
        return caseId;
    }

    Optional<Long> taskId() {
        return Optional.ofNullable(taskId);
    }

    long personId() {
        return personId;
    }

    long referralId() {
        return referralId;
    }

    long fromOrganisationId() {
        return fromOrganisationId;
    }

    long toOrganisationId() {
        return toOrganisationId;
    }

    long fromServiceId() {
        return fromServiceId;
    }

    long toServiceId() {
        return toServiceId;
    }

    Afterwards afterwards() {
        return afterwards;
    }

    boolean isOpen() {
        return open;
    }

    Optional<Long> theirCaseId() {
        return Optional.ofNullable(theirCaseId);
    }
}
