package org.waymark.casework;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;

/** One thing that was agreed to be done for a need: by whom, by when, and what came of it. */
@Entity
@Table(name = "plan_action")
public class PlanAction {

    @Id private long id;

    @Column(name = "case_id")
    private long caseId;

    @Enumerated(EnumType.STRING)
    @Column(name = "category")
    private NeedCategory category;

    @Column(name = "action")
    private String action;

    @Column(name = "owner")
    private String owner;

    @Column(name = "due_on")
    private LocalDate dueOn;

    @Column(name = "done_at")
    private Instant doneAt;

    @Column(name = "outcome")
    private String outcome;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "created_by")
    private long createdBy;

    @Version private int version;

    protected PlanAction() {}

    static PlanAction agree(
            long id,
            long caseId,
            NeedCategory category,
            String action,
            String owner,
            LocalDate dueOn,
            long createdBy,
            Instant at) {
        PlanAction agreed = new PlanAction();
        agreed.id = id;
        agreed.caseId = caseId;
        agreed.category = category;
        agreed.action = action;
        agreed.owner = owner;
        agreed.dueOn = dueOn;
        agreed.createdBy = createdBy;
        agreed.createdAt = at;
        return agreed;
    }

    void done(String result, Instant at) {
        doneAt = at;
        outcome = result;
    }

    public long id() {
        return id;
    }

    public long caseId() {
        return caseId;
    }

    public String action() {
        return action;
    }

    public boolean isDone() {
        return doneAt != null;
    }
}
