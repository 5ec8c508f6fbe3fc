package org.waymark.privacy.rights;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import org.waymark.person.ProcessingLimit;
import org.waymark.reference.WorkingDays;
import org.waymark.shared.BadInput;
import org.waymark.shared.IllegalMove;

/**
 * What somebody asks about their own data. Life: received → (waiting for them) → being worked on →
 * waiting for a second person → approved → answered or refused; withdrawn from anywhere. Each move
 * is one of {@link RightsMove}.
 */
@Entity
@Table(name = "rights_request")
public class RightsRequest {

    @Id private long id;

    @Column(name = "reference")
    private String reference;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind")
    private RightsKind kind;

    @Enumerated(EnumType.STRING)
    @Column(name = "asker")
    private Asker asker;

    @Column(name = "representative")
    private String representative;

    @Column(name = "authority_seen")
    private String authoritySeen;

    @Column(name = "wanted")
    private String wanted;

    @Column(name = "received_on")
    private LocalDate receivedOn;

    @Column(name = "organisation_id")
    private Long organisationId;

    @Column(name = "person_id")
    private Long personId;

    @Column(name = "referral_id")
    private Long referralId;

    @Column(name = "case_id")
    private Long caseId;

    @Column(name = "outside")
    private boolean outside;

    @Column(name = "record_reference")
    private String recordReference;

    @Embedded private RightsIdentity identity;

    @Enumerated(EnumType.STRING)
    @Column(name = "state")
    private RightsState state;

    @Enumerated(EnumType.STRING)
    @Column(name = "purpose")
    private ProcessingLimit.Purpose purpose;

    @Column(name = "is_open")
    private boolean open;

    @Column(name = "first_due_on")
    private LocalDate firstDueOn;

    @Column(name = "due_on")
    private LocalDate dueOn;

    @Column(name = "due_at")
    private Instant dueAt;

    @Column(name = "extended_on")
    private LocalDate extendedOn;

    @Column(name = "extended_why")
    private String extendedWhy;

    @Column(name = "told_on")
    private LocalDate toldOn;

    @Embedded private RightsOutcome outcome;

    @Column(name = "opened_by")
    private long openedBy;

    @Column(name = "opened_at")
    private Instant openedAt;

    @Column(name = "ended_at")
    private Instant endedAt;

    @Version private int version;

    protected RightsRequest() {}

    static RightsRequest open(long id, String reference, RightsAsked asked, long by, Instant at) {
        RightsRequest request = new RightsRequest();
        request.id = id;
        request.reference = reference;
        request.kind = asked.kind();
        request.asker = asked.asker();
        request.representative = asked.representative();
        request.authoritySeen = asked.authoritySeen();
        request.wanted = asked.wanted();
        request.receivedOn = asked.receivedOn();
        request.state = RightsState.RECEIVED;
        request.open = true;
        request.outcome = new RightsOutcome();
        request.openedBy = by;
        request.openedAt = at;
        return request;
    }

    /** Whose record it is about. */
    void named(RightsRecord record) {
        organisationId = record.organisationId();
        personId = record.personId();
        referralId = record.referralId();
        caseId = record.caseId();
        recordReference = record.reference();
    }

    /** They have no record here, and stand in a case of another agency at this provider. */
    void outsideAt(long organisation) {
        organisationId = organisation;
        outside = true;
    }

    void identified(IdentityCheck how, String note, long by, LocalDate on) {
        identity = RightsIdentity.of(how, note, by, on);
    }

    /** The days as the clock stands now. */
    void dueBy(LocalDate first, LocalDate due) {
        firstDueOn = first;
        dueOn = due;
        dueAt = WorkingDays.endOf(due);
    }

    void extended(String why, LocalDate told, LocalDate on) {
        extendedWhy = why;
        toldOn = told;
        extendedOn = on;
    }

    /**
     * One of the legal moves.
     *
     * @throws IllegalMove when its state does not allow it
     */
    void move(RightsMove move, Instant at) {
        if (!move.isLegalFrom(state)) {
            throw new IllegalMove(
                    "This request is \u201c%s\u201d. It cannot be \u201c%s\u201d from there."
                            .formatted(state.label(), move.label()));
        }
        state = move.to();
        open = state.isOpen();
        endedAt = open ? null : at;
    }

    /**
     * @throws BadInput when the record or who asks is not known yet
     */
    void requireKnown() {
        if (personId == null && !outside) {
            throw new BadInput("record", "Name the record first.");
        }
        requireIdentified();
    }

    /**
     * @throws BadInput when it is not known yet who asks
     */
    void requireIdentified() {
        if (identity == null || !identity.isKnown()) {
            throw new BadInput("identityHow", "Make sure first who asks.");
        }
    }

    /** The use that is objected to. */
    void objectsTo(ProcessingLimit.Purpose use) {
        purpose = use;
    }

    ProcessingLimit.Purpose purpose() {
        return purpose;
    }

    boolean isExtended() {
        return extendedOn != null;
    }

    RightsOutcome outcome() {
        if (outcome == null) {
            outcome = new RightsOutcome();
        }
        return outcome;
    }

    long id() {
        return id;
    }

    String reference() {
        return reference;
    }

    RightsKind kind() {
        return kind;
    }

    Asker asker() {
        return asker;
    }

    RightsState state() {
        return state;
    }

    LocalDate receivedOn() {
        return receivedOn;
    }

    LocalDate firstDueOn() {
        return firstDueOn;
    }

    Long organisationId() {
        return organisationId;
    }

    Long personId() {
        return personId;
    }

    Long referralId() {
        return referralId;
    }

    Long caseId() {
        return caseId;
    }
}
