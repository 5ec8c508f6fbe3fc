package org.waymark.privacy.material;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** Somebody who did not prepare it looked at what is to be given, and approved it. */
@Entity
@Table(name = "material_approval")
public class MaterialApproval {

    @Id private long id;

    @Column(name = "request_id")
    private long requestId;

    @Column(name = "account_id")
    private long accountId;

    @Column(name = "at")
    private Instant at;

    @Column(name = "note")
    private String note;

    @Column(name = "ended")
    private boolean ended;

    protected MaterialApproval() {}

    static MaterialApproval of(long id, long requestId, long by, Instant at, String note) {
        MaterialApproval approval = new MaterialApproval();
        approval.id = id;
        approval.requestId = requestId;
        approval.accountId = by;
        approval.at = at;
        approval.note = note;
        return approval;
    }

    /** It was sent back: what is put before them again has to be looked at again. */
    void end() {
        ended = true;
    }

    long accountId() {
        return accountId;
    }
}
