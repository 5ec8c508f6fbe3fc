package org.waymark.justice;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import org.waymark.shared.BadInput;

/**
 * One thing that happened to the crime on its way. It is never changed: an error is struck out with
 * a reason and stays to be seen.
 */
@Entity
@Table(name = "justice_step")
public class JusticeStep {

    @Id private long id;

    @Column(name = "case_id")
    private long caseId;

    @Enumerated(EnumType.STRING)
    @Column(name = "event")
    private JusticeEvent event;

    @Column(name = "happened_on")
    private LocalDate happenedOn;

    @Column(name = "known_on")
    private LocalDate knownOn;

    @Column(name = "detail")
    private String detail;

    @Column(name = "tell_by")
    private LocalDate tellBy;

    @Column(name = "told_on")
    private LocalDate toldOn;

    @Column(name = "account_id")
    private long accountId;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "struck_reason")
    private String struckReason;

    @Column(name = "verdict")
    private String verdict;

    @Column(name = "sentence")
    private String sentence;

    @Column(name = "sentence_months")
    private Integer sentenceMonths;

    @Column(name = "caused_by")
    private Long causedBy;

    @Column(name = "hearing_id")
    private Long hearingId;

    @Version private int version;

    protected JusticeStep() {}

    static JusticeStep happened(
            long id,
            long caseId,
            JusticeEvent event,
            LocalDate on,
            LocalDate knownOn,
            String detail,
            LocalDate tellBy,
            long accountId,
            Instant at) {
        JusticeStep step = new JusticeStep();
        step.id = id;
        step.caseId = caseId;
        step.event = event;
        step.happenedOn = on;
        step.knownOn = knownOn;
        step.detail = detail;
        step.tellBy = tellBy;
        step.accountId = accountId;
        step.createdAt = at;
        return step;
    }

    /** How the trial ended, or what the court sentenced to. */
    void came(CourtResult result) {
        verdict = result.verdict();
        sentence = result.sentence();
        sentenceMonths = result.months();
    }

    /** It was written down by itself, because of another step. */
    void causedBy(long stepId) {
        causedBy = stepId;
    }

    /** It is a step of this hearing. */
    void ofHearing(long id) {
        hearingId = id;
    }

    /** The victim was told. */
    void told(LocalDate on) {
        requireStanding("toldOn");
        if (toldOn != null) {
            throw new BadInput("toldOn", "It is on record already that they were told.");
        }
        if (on.isBefore(happenedOn)) {
            throw new BadInput("toldOn", "They cannot have been told before it happened.");
        }
        toldOn = on;
    }

    /** It was an error. */
    void strike(String reason) {
        requireStanding("strikeReason");
        struckReason = reason;
    }

    private void requireStanding(String field) {
        if (struckReason != null) {
            throw new BadInput(field, "This was struck out as an error.");
        }
    }

    long id() {
        return id;
    }

    Instant createdAt() {
        return createdAt;
    }

    long caseId() {
        return caseId;
    }

    LocalDate happenedOn() {
        return happenedOn;
    }

    /** The last day for telling the victim; null when the Code sets none. */
    LocalDate tellBy() {
        return tellBy;
    }

    /** When the victim was told; null when nobody has told them, as far as is known. */
    LocalDate toldOn() {
        return toldOn;
    }

    /** Verdict and sentence as they were chosen. */
    CourtResult result() {
        return new CourtResult(verdict, sentence, sentenceMonths);
    }

    LocalDate knownOn() {
        return knownOn;
    }

    JusticeEvent event() {
        return event;
    }
}
