package org.waymark.casework;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/**
 * One attempt to reach a person: when, by whom, on which contact point, with what result. Never
 * changed.
 */
@Entity
@Table(name = "contact_attempt")
public class ContactAttempt {

    @Id private long id;

    @Column(name = "case_id")
    private long caseId;

    @Column(name = "at")
    private Instant at;

    @Column(name = "account_id")
    private long accountId;

    @Enumerated(EnumType.STRING)
    @Column(name = "channel")
    private ContactChannel channel;

    @Column(name = "contact_point_id")
    private Long contactPointId;

    @Enumerated(EnumType.STRING)
    @Column(name = "outcome")
    private ContactOutcome outcome;

    @Column(name = "override_reason")
    private String overrideReason;

    @Column(name = "note")
    private String note;

    protected ContactAttempt() {}

    static ContactAttempt of(long caseId, long accountId, Instant at, Contact.Attempt made) {
        ContactAttempt attempt = new ContactAttempt();
        attempt.id = made.id();
        attempt.caseId = caseId;
        attempt.accountId = accountId;
        attempt.at = at;
        attempt.channel = made.channel();
        attempt.contactPointId = made.contactPointId();
        attempt.outcome = made.outcome();
        attempt.overrideReason = made.overrideReason();
        attempt.note = made.note();
        return attempt;
    }

    public long id() {
        return id;
    }

    public long caseId() {
        return caseId;
    }

    public Instant at() {
        return at;
    }

    public ContactChannel channel() {
        return channel;
    }

    public ContactOutcome outcome() {
        return outcome;
    }
}
