package org.waymark.outcome;

import java.util.Objects;

/**
 * One question of an instrument with its scale.
 *
 * @param code its code within the instrument
 * @param label the question in plain words
 * @param scaleMin the lowest answer
 * @param scaleMax the highest answer
 * @param higherIsBetter whether a high answer is the good one; otherwise the item is reversed
 * @param leastChange the smallest difference between entry and exit that counts as a change
 */
public record InstrumentItem(
        String code,
        String label,
        int scaleMin,
        int scaleMax,
        boolean higherIsBetter,
        int leastChange) {

    private static final int TEN_POINTS = 10;

    public InstrumentItem {
        Objects.requireNonNull(code);
        if (scaleMin >= scaleMax || leastChange < 1 || leastChange > scaleMax - scaleMin) {
            throw new IllegalArgumentException("A scale that measures nothing: " + code);
        }
    }

    /**
     * The field's least change for a scale: two on a ten-point scale (0 to 10, 1 to 10), one on a
     * five-point scale and on anything shorter than ten points.
     */
    public static int usualLeastChange(int scaleMin, int scaleMax) {
        int points = scaleMax - scaleMin + 1;
        return points >= TEN_POINTS ? 2 : 1;
    }

    /** Whether a score lies on the scale. */
    public boolean accepts(int score) {
        return score >= scaleMin && score <= scaleMax;
    }

    /**
     * The score turned so that higher is better: 3 on a reversed scale of 0 to 4 is 1.
     *
     * @throws IllegalArgumentException if the score is not on the scale
     */
    public int oriented(int score) {
        if (!accepts(score)) {
            throw new IllegalArgumentException(
                    "Choose a number from " + scaleMin + " to " + scaleMax);
        }
        return higherIsBetter ? score : scaleMin + scaleMax - score;
    }

    /**
     * What became of one person on this item.
     *
     * @param entry the score at entry; null when not asked or not answered
     * @param exit the score at exit; null likewise
     * @throws IllegalArgumentException if a score is not on the scale
     */
    public Change change(Integer entry, Integer exit) {
        if (entry == null || exit == null) {
            return Change.UNPAIRED;
        }
        int gained = oriented(exit) - oriented(entry);
        if (Math.abs(gained) < leastChange) {
            return Change.SAME;
        }
        return gained > 0 ? Change.IMPROVED : Change.WORSE;
    }
}
