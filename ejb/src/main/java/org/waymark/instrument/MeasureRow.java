package org.waymark.instrument;

import java.math.BigDecimal;
import java.time.Instant;
import org.waymark.outcome.Measurement;
import org.waymark.reference.Risk;

/**
 * One measure of a case as it is listed.
 *
 * @param at when it was asked: a correction stands where what it corrects stood
 * @param by who saved it last
 * @param score null when there is none
 * @param result risk by the instrument; null for others, and while nothing follows
 * @param effective the higher of result and judgement
 * @param superseded it was corrected later and does not count
 * @param correctionReason why this one took the place of another; null otherwise
 * @param most the highest score there can be
 * @param seen its version, so that two who save at once are noticed
 */
public record MeasureRow(
        long id,
        String code,
        int version,
        String name,
        Engine engine,
        Measurement.Point point,
        Instant at,
        String by,
        boolean signed,
        BigDecimal score,
        String band,
        int answered,
        int asked,
        Risk result,
        Risk judgement,
        String judgementReason,
        Risk effective,
        boolean superseded,
        String correctionReason,
        Long supersedesId,
        int seen,
        ChangeRule rule,
        int most) {

    /** What it says, in words. */
    public String words() {
        return ResultWords.of(engine, score, band, answered, asked, effective);
    }

    /** Does it count: signed, and not corrected since? */
    public boolean isCounting() {
        return signed && !superseded;
    }

    /** Is the other one of the same version of the same instrument? */
    boolean isLike(MeasureRow other) {
        return code.equals(other.code) && version == other.version;
    }
}
