package org.waymark.casework;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;

/** Something a worker has to do in a case by a date. */
@Entity
@Table(name = "task")
public class Task {

    /** The kind of the one task in which a case keeps what its work asks for next. */
    static final String STEP = "STEP";

    /** The kind of the one task that asks for needs and outcomes to be looked at again. */
    static final String REVIEW = "REVIEW";

    /** The kind of a task that something alarming raised: named before anything else, due today. */
    static final String ALERT = "ALERT";

    /** The kind of a task that asks for the risk to be looked at again; a review ends it. */
    static final String RISK_REVIEW = "RISK_REVIEW";

    /**
     * The kind of the one task that asks for the safety plan to be looked at; saving it ends it.
     */
    static final String SAFETY_REVIEW = "SAFETY_REVIEW";

    /** The kind of the task that waits for a manager: a review found the risk to be less. */
    static final String RISK_CONFIRM = "RISK_CONFIRM";

    /** The kind of the task that waits for a manager: a danger near them is said to have ended. */
    static final String DANGER_CONFIRM = "DANGER_CONFIRM";

    @Id private long id;

    @Column(name = "case_id")
    private long caseId;

    @Column(name = "service_id")
    private long serviceId;

    @Column(name = "assignee_id")
    private Long assigneeId;

    @Column(name = "title")
    private String title;

    @Column(name = "kind")
    private String kind;

    @Column(name = "due_at")
    private Instant dueAt;

    @Column(name = "is_open")
    private boolean open;

    @Column(name = "done_at")
    private Instant doneAt;

    @Column(name = "done_by")
    private Long doneBy;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "created_by")
    private Long createdBy;

    @Version private int version;

    protected Task() {}

    /**
     * A task for the case's worker. {@code kind} is MANUAL for what people add, or the rule that
     * raised it.
     */
    static Task set(
            long id,
            SupportCase supportCase,
            String kind,
            String title,
            Instant due,
            Long by,
            Instant at) {
        Task task = new Task();
        task.id = id;
        task.caseId = supportCase.id();
        task.serviceId = supportCase.serviceId();
        task.assigneeId = supportCase.workerId().orElse(null);
        task.kind = kind;
        task.title = title;
        task.dueAt = due;
        task.open = true;
        task.createdBy = by;
        task.createdAt = at;
        return task;
    }

    /** The next step of the work has become another one. */
    void becomes(String step, Instant due) {
        title = step;
        dueAt = due;
    }

    /** It is due at another time. */
    void moves(Instant due) {
        dueAt = due;
    }

    /** It is due by then, if it was not due before. */
    void atLatest(Instant due) {
        dueAt = due.isBefore(dueAt) ? due : dueAt;
    }

    /** It is due no later than the other, which falls away. */
    void notLaterThan(Task other) {
        dueAt = other.dueAt.isBefore(dueAt) ? other.dueAt : dueAt;
    }

    /** It is to be done in another case, by the worker of that one. */
    void goesOn(SupportCase kept) {
        caseId = kept.id();
        serviceId = kept.serviceId();
        assigneeId = kept.workerId().orElse(null);
    }

    /** What had ended it was an error: it is to be done after all, by the worker of the case. */
    void opensAgain(SupportCase supportCase) {
        assigneeId = supportCase.workerId().orElse(null);
        open = true;
        doneAt = null;
        doneBy = null;
    }

    void done(Long by, Instant at) {
        open = false;
        doneAt = at;
        doneBy = by;
    }

    /** MANUAL for what people add, or the rule that raised it. */
    String kind() {
        return kind;
    }

    /** Is it of a MARAC, and so no part of a copy of somebody's data? */
    boolean isOfMarac() {
        return kind.startsWith("MARAC_");
    }

    public long id() {
        return id;
    }

    public long caseId() {
        return caseId;
    }

    public String title() {
        return title;
    }

    public boolean isOpen() {
        return open;
    }
}
