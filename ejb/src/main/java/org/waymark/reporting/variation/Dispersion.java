package org.waymark.reporting.variation;

import java.util.Arrays;
import java.util.List;
import org.apache.commons.statistics.distribution.ChiSquaredDistribution;

/**
 * Whether places differ from each other by more than chance alone (Spiegelhalter 2005): the mean
 * square of their distances from the target, a tenth at each end brought in (Winsorised), and what
 * it adds to the variance of each.
 *
 * @param phi the mean square; about 1 by chance
 * @param between τ², the variance between places; 0 when it is not applied
 * @param found whether there is more than chance explains, at the level of 5 %
 */
record Dispersion(double phi, double between, boolean found) {

    private static final Dispersion NONE = new Dispersion(1, 0, false);
    private static final double BROUGHT_IN = 0.1;
    private static final int LEAST_PLACES = 10;
    private static final double LEVEL = 0.05;

    static Dispersion of(double target, List<Funnel.Unit> units) {
        return target <= 0 || target >= 1
                ? NONE
                : of(
                        target,
                        units.stream().mapToDouble(Funnel.Unit::share).toArray(),
                        units.stream()
                                .mapToDouble(each -> target * (1 - target) / each.base())
                                .toArray());
    }

    /**
     * Of ratios to a common rate, each with the variance that its expected count gives it.
     *
     * @param expected counts at the common rate, above zero
     */
    static Dispersion ofRates(double[] ratios, double[] expected) {
        return of(1, ratios, Arrays.stream(expected).map(each -> 1 / each).toArray());
    }

    private static Dispersion of(double target, double[] values, double[] variances) {
        int places = values.length;
        if (places < LEAST_PLACES) {
            return NONE;
        }
        double[] z = new double[places];
        double weights = 0;
        double squares = 0;
        for (int i = 0; i < places; i++) {
            double variance = variances[i];
            z[i] = (values[i] - target) / Math.sqrt(variance);
            weights += 1 / variance;
            squares += 1 / (variance * variance);
        }
        double sum = Arrays.stream(winsorised(z)).map(each -> each * each).sum();
        boolean found =
                sum > ChiSquaredDistribution.of(places - 1.0).inverseSurvivalProbability(LEVEL);
        double between = Math.max(0, (sum - (places - 1)) / (weights - squares / weights));
        return new Dispersion(sum / places, found ? between : 0, found);
    }

    /** The lowest and the highest tenth set to the nearest that remains. */
    static double[] winsorised(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        int ends = (int) Math.floor(values.length * BROUGHT_IN);
        double low = sorted[ends];
        double high = sorted[sorted.length - 1 - ends];
        return Arrays.stream(values).map(v -> Math.min(high, Math.max(low, v))).toArray();
    }
}
