package org.waymark.casework;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.waymark.shared.BadInput;

/** One locked case opened by one colleague in an emergency, for a time, and the review of it. */
@Entity
@Table(name = "break_glass")
public class EmergencyAccess {

    /** What a manager found when they looked into it. */
    public enum Finding {
        JUSTIFIED("It was needed"),
        AVOIDABLE("It was meant well, and there was another way"),
        MISUSE("It was not justified: I follow it up");

        private final String label;

        Finding(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /** Characters of what a reviewer writes. */
    static final int LONGEST_NOTE = 500;

    @Id private long id;

    @Column(name = "account_id")
    private long accountId;

    @Column(name = "case_id")
    private long caseId;

    @Column(name = "reason")
    private String reason;

    @Column(name = "opened_at")
    private Instant openedAt;

    @Column(name = "ends_at")
    private Instant endsAt;

    @Column(name = "review_due_at")
    private Instant reviewDueAt;

    @Column(name = "reviewed_at")
    private Instant reviewedAt;

    @Column(name = "reviewed_by")
    private Long reviewedBy;

    @Enumerated(EnumType.STRING)
    @Column(name = "finding")
    private Finding finding;

    @Column(name = "review_note")
    private String reviewNote;

    @Version private int version;

    protected EmergencyAccess() {}

    static EmergencyAccess open(
            long id,
            long accountId,
            long caseId,
            String reason,
            Instant at,
            Instant endsAt,
            Instant reviewDueAt) {
        EmergencyAccess access = new EmergencyAccess();
        access.id = id;
        access.accountId = accountId;
        access.caseId = caseId;
        access.reason = reason;
        access.openedAt = at;
        access.endsAt = endsAt;
        access.reviewDueAt = reviewDueAt;
        return access;
    }

    /**
     * @throws BadInput at this field when nothing was chosen
     */
    static void needed(String field, Finding finding) {
        if (finding == null) {
            throw new BadInput(field, "Choose what you found.");
        }
    }

    /**
     * Somebody else looked into it; access ends with that.
     *
     * @throws BadInput when it was reviewed before, or by whoever opened the case
     */
    void review(Finding found, String note, long by, Instant at) {
        if (reviewedAt != null) {
            throw new BadInput("finding", "This has been reviewed already.");
        }
        if (by == accountId) {
            throw new BadInput("finding", "Somebody else has to review what you opened.");
        }
        finding = found;
        reviewNote = note;
        reviewedBy = by;
        reviewedAt = at;
        endsAt = endsAt.isAfter(at) ? at : endsAt;
    }

    long accountId() {
        return accountId;
    }

    long caseId() {
        return caseId;
    }

    Instant endsAt() {
        return endsAt;
    }
}
