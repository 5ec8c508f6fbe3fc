package org.waymark.instrument;

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
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.waymark.outcome.Measurement;
import org.waymark.reference.Risk;

/**
 * One instrument, asked once in one case. Begun, it may be saved in parts; signed, it is not
 * changed: a correction is a new one that takes its place, and both stay.
 */
@Entity
@Table(name = "measure")
public class Measure {

    /** The answer to one item as it is stored. */
    @Embeddable
    public static class Given {

        @Column(name = "item")
        private String item;

        @Column(name = "value")
        private Integer value;

        @Enumerated(EnumType.STRING)
        @Column(name = "missing")
        private Missing missing;

        @Column(name = "words")
        private String words;

        @Column(name = "comment")
        private String comment;

        @Column(name = "not_victim")
        private boolean notVictim;

        protected Given() {}

        static Given of(String item, Answer answer) {
            Given given = new Given();
            given.item = item;
            given.value = answer.value();
            given.missing = answer.missing();
            given.words = answer.words();
            given.comment = answer.comment();
            given.notVictim = answer.notVictim();
            return given;
        }
    }

    @Id private long id;

    @Column(name = "case_id")
    private long caseId;

    @Column(name = "instrument")
    private String instrument;

    @Column(name = "version_no")
    private int instrumentVersion;

    @Enumerated(EnumType.STRING)
    @Column(name = "point")
    private Measurement.Point point;

    @Column(name = "begun_at")
    private Instant begunAt;

    @Column(name = "begun_by")
    private long begunBy;

    @Column(name = "saved_at")
    private Instant savedAt;

    @Column(name = "saved_by")
    private long savedBy;

    @Column(name = "signed_at")
    private Instant signedAt;

    @Column(name = "answered")
    private int answered;

    @Column(name = "asked")
    private int asked;

    @Column(name = "score")
    private BigDecimal score;

    @Column(name = "band")
    private String band;

    @Enumerated(EnumType.STRING)
    @Column(name = "result_risk")
    private Risk resultRisk;

    @Enumerated(EnumType.STRING)
    @Column(name = "judgement")
    private Risk judgement;

    @Column(name = "judgement_reason")
    private String judgementReason;

    @Enumerated(EnumType.STRING)
    @Column(name = "effective_risk")
    private Risk effectiveRisk;

    @Column(name = "supersedes_id")
    private Long supersedesId;

    @Column(name = "superseded_at")
    private Instant supersededAt;

    @Column(name = "correction_reason")
    private String correctionReason;

    @ElementCollection
    @CollectionTable(name = "measure_answer", joinColumns = @JoinColumn(name = "measure_id"))
    private List<Given> answers = new ArrayList<>();

    @Version private int version;

    protected Measure() {}

    static Measure begin(long id, long caseId, Instrument of, long by, Instant at) {
        Measure measure = new Measure();
        measure.id = id;
        measure.caseId = caseId;
        measure.instrument = of.code();
        measure.instrumentVersion = of.version();
        measure.begunAt = at;
        measure.begunBy = by;
        return measure;
    }

    /** A measure of the same day that is to take the place of this one. */
    Measure again(long newId, Instrument of, long by) {
        return begin(newId, caseId, of, by, begunAt);
    }

    /** Takes the answers as they stand now, with what follows from them. */
    void saved(
            Measurement.Point when,
            Map<String, Answer> given,
            Result result,
            Risk judged,
            String why,
            long by,
            Instant at) {
        point = when;
        answers.clear();
        given.forEach((item, answer) -> answers.add(Given.of(item, answer)));
        answered = result.answered();
        asked = result.asked();
        score = result.score();
        band = result.band();
        resultRisk = result.risk();
        judgement = judged;
        judgementReason = why;
        effectiveRisk = result.effective(judged);
        savedBy = by;
        savedAt = at;
    }

    /** From now on it is not changed. */
    void signed() {
        signedAt = savedAt;
    }

    /** Makes the given one take the place of this one. */
    void supersededBy(Measure corrected, String reason, Instant when) {
        supersededAt = when;
        corrected.supersedesId = id;
        corrected.correctionReason = reason;
    }

    Instant begunAt() {
        return begunAt;
    }

    long id() {
        return id;
    }

    long caseId() {
        return caseId;
    }

    String instrument() {
        return instrument;
    }

    int instrumentVersion() {
        return instrumentVersion;
    }

    Measurement.Point point() {
        return point;
    }

    Risk effectiveRisk() {
        return effectiveRisk;
    }

    boolean isSigned() {
        return signedAt != null;
    }

    boolean isSuperseded() {
        return supersededAt != null;
    }

    int version() {
        return version;
    }
}
