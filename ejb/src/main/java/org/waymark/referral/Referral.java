package org.waymark.referral;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;

/**
 * One request to support one person about one incident, as triage works it: received → held,
 * returned, declined or accepted. The feed writes referrals in bulk; people move them one by one,
 * by the moves of {@link ReferralMove} and no other way.
 */
@Entity
@Table(name = "referral")
public class Referral {

    @Id private long id;

    @Column(name = "parent_id", insertable = false, updatable = false)
    private Long parentId;

    @Column(name = "reference", insertable = false, updatable = false)
    private String reference;

    @Column(name = "person_id", insertable = false, updatable = false)
    private long personId;

    @Enumerated(EnumType.STRING)
    @Column(name = "state")
    private ReferralState state;

    @Column(name = "is_open")
    private boolean open;

    @Column(name = "reason")
    private String reason;

    @Column(name = "service_id")
    private Long serviceId;

    @Column(name = "proposed_service_id")
    private Long proposedServiceId;

    @Column(name = "routing_reason")
    private String routingReason;

    @Column(name = "consent")
    private String consent;

    @Column(name = "consent_at")
    private Instant consentAt;

    @Column(name = "officer_contact", insertable = false, updatable = false)
    private String officerContact;

    @Column(name = "source", insertable = false, updatable = false)
    private String source;

    @Column(name = "received_at", insertable = false, updatable = false)
    private Instant receivedAt;

    @Column(name = "offence_code", insertable = false, updatable = false)
    private String offenceCode;

    @Column(name = "crime_group", insertable = false, updatable = false)
    private String crimeGroup;

    @Column(name = "residence_area", insertable = false, updatable = false)
    private String residenceArea;

    @Column(name = "risk", insertable = false, updatable = false)
    private String risk;

    @Column(name = "due_at")
    private Instant dueAt;

    @Column(name = "triaged_at")
    private Instant triagedAt;

    @Column(name = "closed_at")
    private Instant closedAt;

    @Version private int version;

    protected Referral() {}

    /** The service that was proposed takes it on. */
    void accept(Instant at) {
        move(ReferralMove.ACCEPT, null);
        serviceId = proposedServiceId;
        triagedAt = at;
        reason = null;
    }

    /** Another service is the right one; it arrives in its inbox. */
    void route(long service, String why) {
        move(ReferralMove.ROUTE, why);
        proposedServiceId = service;
        routingReason = why;
    }

    /** Where the rules would send it, asked once more. */
    void proposed(Long service, String why) {
        proposedServiceId = service;
        routingReason = why;
    }

    void hold(String why) {
        move(ReferralMove.HOLD, why);
        reason = why;
    }

    /** What was missing is there. */
    void release() {
        move(ReferralMove.RELEASE, null);
        reason = null;
    }

    /** Until when somebody must have decided; a pause moves it. */
    void dueBy(Instant due) {
        dueAt = due;
    }

    /** The person has said yes, to somebody who may ask. */
    void consented(Instant at) {
        consent = "EXPLICIT";
        consentAt = at;
    }

    void giveBack(String why, Instant at) {
        move(ReferralMove.RETURN, why);
        reason = why;
        triagedAt = at;
    }

    void decline(String why, Instant at) {
        move(ReferralMove.DECLINE, why);
        reason = why;
        triagedAt = at;
        closedAt = at;
    }

    /** The person does not want any contact. */
    void suppress(String why, Instant at) {
        move(ReferralMove.SUPPRESS, why);
        reason = why;
        triagedAt = at;
        closedAt = at;
    }

    /** Whoever sent it has taken it back. */
    void withdraw(String why, Instant at) {
        move(ReferralMove.WITHDRAW, why);
        reason = why;
        closedAt = at;
    }

    /** The person has come back and asked for help. */
    void readmit(Instant at, Instant due) {
        move(ReferralMove.READMIT, null);
        reason = null;
        triagedAt = null;
        closedAt = null;
        dueAt = due;
        consented(at);
    }

    private void move(ReferralMove wanted, String why) {
        state = wanted.from(state, why);
        open = state.isOpen();
    }

    public long id() {
        return id;
    }

    public String reference() {
        return reference;
    }

    /** Did another service pass it on, with the person's consent to this one alone? */
    boolean isPassedOn() {
        return parentId != null;
    }

    public long personId() {
        return personId;
    }

    public ReferralState state() {
        return state;
    }

    public String reason() {
        return reason;
    }

    public Long serviceId() {
        return serviceId;
    }

    public Long proposedServiceId() {
        return proposedServiceId;
    }

    public String consent() {
        return consent;
    }

    String source() {
        return source;
    }

    Instant receivedAt() {
        return receivedAt;
    }

    String offenceCode() {
        return offenceCode;
    }

    String crimeGroup() {
        return crimeGroup;
    }

    String residenceArea() {
        return residenceArea;
    }

    String risk() {
        return risk;
    }

    public String officerContact() {
        return officerContact;
    }
}
