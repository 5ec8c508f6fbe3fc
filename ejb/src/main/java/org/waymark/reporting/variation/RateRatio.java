package org.waymark.reporting.variation;

import org.apache.commons.statistics.distribution.ChiSquaredDistribution;
import org.waymark.reporting.suppression.Range;

/**
 * How a count stands to the one that would be expected at the rate of all London, with its exact 95
 * % interval (Poisson, by way of the chi-squared distribution: Garwood 1936).
 *
 * @param ratio 1 is the rate of London
 */
public record RateRatio(double ratio, double lower, double upper) {

    private static final double TAIL = 0.025;

    /**
     * The ratio.
     *
     * @param counted how many
     * @param expected how many at the rate of London, above zero
     */
    public static RateRatio of(long counted, double expected) {
        return of(counted, new Range(counted, counted), expected);
    }

    /**
     * The ratio of a count that is known to lie in a range only.
     *
     * @param counted the count that is told
     * @param possible what it can be: the interval begins with that of the least and ends with that
     *     of the greatest
     * @param expected how many at the rate of London, above zero
     */
    public static RateRatio of(long counted, Range possible, double expected) {
        if (counted < 0 || !(expected > 0)) {
            throw new IllegalArgumentException("No ratio of " + counted + " to " + expected);
        }
        double least = possible.low() == 0 ? 0 : quantile(TAIL, 2.0 * possible.low()) / 2;
        double most = quantile(1 - TAIL, 2.0 * possible.high() + 2) / 2;
        return new RateRatio(counted / expected, least / expected, most / expected);
    }

    /**
     * Whether it is more or less than London by more than the chance of its own count. Places that
     * differ from each other anyway are outside more often than one in twenty.
     */
    public boolean differs() {
        return lower > 1 || upper < 1;
    }

    private static double quantile(double probability, double freedom) {
        return ChiSquaredDistribution.of(freedom).inverseCumulativeProbability(probability);
    }
}
