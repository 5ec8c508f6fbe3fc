package org.waymark.reporting.variation;

import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * Limits of ratios to a common rate that allow for how places differ from each other anyway: 95 %,
 * with the variance between places beside that of each count (Spiegelhalter 2005).
 *
 * @param dispersion of all places together
 */
public record RateLimits(Dispersion dispersion) {

    private static final double Z =
            NormalDistribution.of(0, 1).inverseSurvivalProbability(0.05 / 2);

    /**
     * Of all places that can be shown.
     *
     * @param ratios to the common rate
     * @param expected counts at the common rate, in the same order
     */
    public static RateLimits of(double[] ratios, double[] expected) {
        return new RateLimits(Dispersion.ofRates(ratios, expected));
    }

    /** Do places differ from each other by more than chance, of ten or more? */
    public boolean dispersed() {
        return dispersion.found();
    }

    /**
     * Is a place outside the limits? Of a rounded count, whatever it can stand for.
     *
     * @param least the least count it can be
     * @param most the greatest
     * @param expected the count at the common rate
     */
    public boolean outside(long least, long most, double expected) {
        double reach = Z * Math.sqrt(1 / expected + dispersion.between());
        return least / expected > 1 + reach || most / expected < 1 - reach;
    }
}
