package org.waymark.outcome;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The answers to one instrument on one day: at entry, review or exit. Signed, it is not changed: a
 * correction is a new measurement that supersedes this one.
 */
@Entity
@Table(name = "measurement")
public class Measurement {

    /** When in the work it was taken. */
    public enum Point {
        ENTRY("At the start"),
        REVIEW("Review"),
        EXIT("At the end");

        private final String label;

        Point(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /** Why an item has no score. */
    public enum Missing {
        NOT_ASKED,
        DECLINED
    }

    /** The answer to one item. */
    @Embeddable
    public static class Answer {

        @Column(name = "item")
        private String item;

        @Column(name = "score")
        private Integer score;

        @Enumerated(EnumType.STRING)
        @Column(name = "missing")
        private Missing missing;

        protected Answer() {}

        static Answer of(String item, Integer score) {
            Answer answer = new Answer();
            answer.item = item;
            answer.score = score;
            answer.missing = score == null ? Missing.NOT_ASKED : null;
            return answer;
        }
    }

    @Id private long id;

    @Column(name = "case_id")
    private long caseId;

    @Column(name = "instrument")
    private String instrument;

    @Column(name = "instrument_version")
    private int instrumentVersion;

    @Enumerated(EnumType.STRING)
    @Column(name = "point")
    private Point point;

    @Column(name = "at")
    private Instant at;

    @Column(name = "account_id")
    private long accountId;

    @Column(name = "supersedes_id")
    private Long supersedesId;

    @Column(name = "superseded_at")
    private Instant supersededAt;

    @Column(name = "correction_reason")
    private String correctionReason;

    @ElementCollection
    @CollectionTable(name = "measurement_value", joinColumns = @JoinColumn(name = "measurement_id"))
    private List<Answer> answers = new ArrayList<>();

    protected Measurement() {}

    static Measurement take(
            long id,
            long caseId,
            String instrument,
            int instrumentVersion,
            Point point,
            Map<String, Integer> scores,
            long accountId,
            Instant at) {
        Measurement measurement = new Measurement();
        measurement.id = id;
        measurement.caseId = caseId;
        measurement.instrument = instrument;
        measurement.instrumentVersion = instrumentVersion;
        measurement.point = point;
        measurement.accountId = accountId;
        measurement.at = at;
        scores.forEach((item, score) -> measurement.answers.add(Answer.of(item, score)));
        return measurement;
    }

    /** Makes the given measurement take the place of this one. */
    void supersededBy(Measurement corrected, String reason, Instant when) {
        supersededAt = when;
        corrected.supersedesId = id;
        corrected.correctionReason = reason;
    }

    public long id() {
        return id;
    }

    long caseId() {
        return caseId;
    }

    Point point() {
        return point;
    }

    boolean isSuperseded() {
        return supersededAt != null;
    }
}
