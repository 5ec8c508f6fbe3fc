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
 * correction is a new measurement of the same moment that supersedes this one.
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

    /** Who answered: two measurements show a change only where it is the same. */
    public enum Informant {
        PERSON("The person themselves"),
        FOR_THEM("Somebody for them: a parent or carer"),
        WORKER("The worker, by what they saw");

        private final String label;

        Informant(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
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

    @Enumerated(EnumType.STRING)
    @Column(name = "informant")
    private Informant informant;

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
            Informant informant,
            Map<String, Integer> scores,
            long accountId,
            Instant at) {
        Measurement measurement = new Measurement();
        measurement.id = id;
        measurement.caseId = caseId;
        measurement.instrument = instrument;
        measurement.instrumentVersion = instrumentVersion;
        measurement.point = point;
        measurement.informant = informant;
        measurement.accountId = accountId;
        measurement.at = at;
        scores.forEach((item, score) -> measurement.answers.add(Answer.of(item, score)));
        return measurement;
    }

    /**
     * A measurement that takes the place of this one: asked at the same moment and at the same
     * point, answered as it should have been written down.
     *
     * @param when it is corrected
     */
    Measurement corrected(
            long newId,
            Informant who,
            Map<String, Integer> scores,
            long by,
            String reason,
            Instant when) {
        Measurement right =
                take(newId, caseId, instrument, instrumentVersion, point, who, scores, by, at);
        right.supersedesId = id;
        right.correctionReason = reason;
        supersededAt = when;
        return right;
    }

    public long id() {
        return id;
    }

    long caseId() {
        return caseId;
    }

    /** When it was asked. A correction was asked when that was which it corrects. */
    Instant at() {
        return at;
    }

    boolean isSuperseded() {
        return supersededAt != null;
    }
}
