package org.waymark.privacy.sealed;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.waymark.privacy.redaction.Redaction;
import org.waymark.shared.BadInput;

/**
 * Something sealed that a request reaches, looked through by whoever wrote it before anybody else
 * reads a word of it. When the author has left, one manager names another counsellor and a second
 * person agrees.
 */
@Entity
@Table(name = "sealed_review")
public class SealedReview {

    /** What it is released for. */
    public enum Purpose {
        COPY("A copy for the person"),
        MATERIAL("A request for material");

        private final String label;

        Purpose(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /** What is sealed. */
    public enum Source {
        NOTE("Sealed note"),
        DOCUMENT("Therapeutic document");

        private final String label;

        Source(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /** What becomes of it. */
    public enum Choice {
        GIVE("Release all of it"),
        PART("Release it without some words"),
        KEEP("Keep it back: it would be likely to do somebody serious harm");

        private final String label;

        Choice(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    @Id private long id;

    @Enumerated(EnumType.STRING)
    @Column(name = "purpose")
    private Purpose purpose;

    @Column(name = "request_id")
    private long requestId;

    @Enumerated(EnumType.STRING)
    @Column(name = "source")
    private Source source;

    @Column(name = "source_id")
    private long sourceId;

    @Column(name = "case_id")
    private long caseId;

    @Column(name = "person_id")
    private long personId;

    @Column(name = "author_id")
    private long authorId;

    @Column(name = "reviewer_id")
    private long reviewerId;

    @Column(name = "task_id")
    private Long taskId;

    @Column(name = "asked_at")
    private Instant askedAt;

    @Column(name = "named_id")
    private Long namedId;

    @Column(name = "named_by")
    private Long namedBy;

    @Column(name = "named_why")
    private String namedWhy;

    @Column(name = "named_at")
    private Instant namedAt;

    @Column(name = "agreed_by")
    private Long agreedBy;

    @Column(name = "agreed_at")
    private Instant agreedAt;

    @Enumerated(EnumType.STRING)
    @Column(name = "choice")
    private Choice choice;

    @Column(name = "why")
    private String why;

    @Column(name = "spans")
    private String spans;

    @Column(name = "decided_by")
    private Long decidedBy;

    @Column(name = "decided_at")
    private Instant decidedAt;

    @Version private int version;

    protected SealedReview() {}

    static SealedReview ask(long id, Purpose purpose, long requestId, Sealed what, Instant at) {
        SealedReview review = new SealedReview();
        review.id = id;
        review.purpose = purpose;
        review.requestId = requestId;
        review.source = what.source();
        review.sourceId = what.sourceId();
        review.caseId = what.caseId();
        review.personId = what.personId();
        review.authorId = what.authorId();
        review.reviewerId = what.authorId();
        review.askedAt = at;
        return review;
    }

    void remindedBy(long task) {
        taskId = task;
    }

    /** The author has left; somebody is proposed, and counts once a second person agrees. */
    void name(long counsellor, String reasons, long by, Instant at) {
        if (counsellor == by) {
            throw new BadInput("named", "You cannot name yourself.");
        }
        namedId = counsellor;
        namedWhy = reasons;
        namedBy = by;
        namedAt = at;
        agreedBy = null;
        agreedAt = null;
    }

    /**
     * A second person agrees to whom a manager has named.
     *
     * @throws BadInput when there is nothing to agree to, or it is one of the two
     */
    void agree(long by, Instant at) {
        if (namedId == null || agreedBy != null) {
            throw new BadInput("agree", "Nobody is proposed to look through this.");
        }
        if (by == namedBy || by == namedId) {
            throw new BadInput(
                    "agree", "Somebody else has to agree: you proposed it, or it is you.");
        }
        agreedBy = by;
        agreedAt = at;
        reviewerId = namedId;
    }

    /** What whoever looks through it decides; until the request goes on they may change it. */
    void decide(Choice what, Redaction out, String reasons, long by, Instant at) {
        choice = what;
        spans = what == Choice.PART ? out.stored() : null;
        why = reasons;
        decidedBy = by;
        decidedAt = at;
    }

    public boolean isDecided() {
        return choice != null;
    }

    /** Whoever looked through it keeps it back. */
    public boolean isKept() {
        return choice == Choice.KEEP;
    }

    public boolean isReleased() {
        return choice == Choice.GIVE || choice == Choice.PART;
    }

    /** What is released of this text. */
    String released(String text) {
        return Redaction.parse(spans).apply(text);
    }

    Redaction redaction() {
        return Redaction.parse(spans);
    }

    boolean isBy(long account) {
        return authorId == account;
    }

    public long id() {
        return id;
    }

    public Purpose purpose() {
        return purpose;
    }

    public long requestId() {
        return requestId;
    }

    public Source source() {
        return source;
    }

    public long sourceId() {
        return sourceId;
    }

    long caseId() {
        return caseId;
    }

    long personId() {
        return personId;
    }

    long reviewerId() {
        return reviewerId;
    }

    Long taskId() {
        return taskId;
    }

    public Choice choice() {
        return choice;
    }

    public String why() {
        return why;
    }

    public Long decidedBy() {
        return decidedBy;
    }

    public Instant decidedAt() {
        return decidedAt;
    }
}
