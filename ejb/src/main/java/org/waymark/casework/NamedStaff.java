package org.waymark.casework;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** That somebody may open one restricted case, from when until when, and why. */
@Entity
@Table(name = "named_staff")
public class NamedStaff {

    /** Characters there is room for in a reason. */
    static final int LONGEST_REASON = 500;

    @Id private long id;

    @Column(name = "case_id")
    private long caseId;

    @Column(name = "account_id")
    private long accountId;

    @Column(name = "reason")
    private String reason;

    @Column(name = "named_at")
    private Instant namedAt;

    @Column(name = "named_by")
    private Long namedBy;

    @Column(name = "ended_at")
    private Instant endedAt;

    @Column(name = "ended_by")
    private Long endedBy;

    @Column(name = "ended_reason")
    private String endedReason;

    protected NamedStaff() {}

    /**
     * Names somebody.
     *
     * @param by who did; null when a message of the sender did
     */
    static NamedStaff of(long id, long caseId, long accountId, String reason, Long by, Instant at) {
        NamedStaff named = new NamedStaff();
        named.id = id;
        named.caseId = caseId;
        named.accountId = accountId;
        named.reason = reason;
        named.namedBy = by;
        named.namedAt = at;
        return named;
    }

    /** From now on the case does not exist for them, while it is restricted. */
    void end(String why, Long by, Instant at) {
        endedReason = why;
        endedBy = by;
        endedAt = at;
    }

    long caseId() {
        return caseId;
    }

    long accountId() {
        return accountId;
    }

    boolean isEnded() {
        return endedAt != null;
    }
}
