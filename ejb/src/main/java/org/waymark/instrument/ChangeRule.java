package org.waymark.instrument;

import java.math.BigDecimal;

/**
 * When two scores differ by more than chance.
 *
 * @param lowerIsBetter a lower score is better
 * @param reliable least difference that is more than chance; null when it is not known
 * @param cutOff where the clinical range begins (or ends, when higher is better); null for none
 */
public record ChangeRule(boolean lowerIsBetter, BigDecimal reliable, BigDecimal cutOff) {

    /**
     * From the earlier score to the later one.
     *
     * @param before null when there is none
     * @param after null when there is none
     */
    public ScoreChange between(BigDecimal before, BigDecimal after) {
        if (before == null || after == null) {
            return ScoreChange.UNPAIRED;
        }
        if (reliable == null) {
            return ScoreChange.UNJUDGED;
        }
        BigDecimal gain = lowerIsBetter ? before.subtract(after) : after.subtract(before);
        if (gain.abs().compareTo(reliable) < 0) {
            return ScoreChange.SAME;
        }
        if (gain.signum() < 0) {
            return ScoreChange.WORSE;
        }
        return isClinical(before) && !isClinical(after)
                ? ScoreChange.RECOVERED
                : ScoreChange.BETTER;
    }

    /** Is a score in the clinical range? Where there is no cut-off none is. */
    public boolean isClinical(BigDecimal score) {
        if (cutOff == null) {
            return false;
        }
        int side = score.compareTo(cutOff);
        return lowerIsBetter ? side >= 0 : side <= 0;
    }
}
