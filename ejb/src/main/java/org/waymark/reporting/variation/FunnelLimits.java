package org.waymark.reporting.variation;

import org.apache.commons.statistics.distribution.BinomialDistribution;
import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * Between which proportions chance leaves somebody whose true proportion is the target
 * (Spiegelhalter 2005).
 */
public final class FunnelLimits {

    /** One in twenty is outside by chance. */
    public static final double WARNING = 0.95;

    /** One in five hundred is outside by chance: three sigma. */
    public static final double ALARM = 0.998;

    private FunnelLimits() {}

    /**
     * From the binomial distribution itself, between whole numbers by linear interpolation.
     *
     * @param target the proportion that is expected, strictly between 0 and 1
     * @param base of how many, at least 1
     * @param coverage the share that chance leaves inside
     */
    public static Limits exact(double target, long base, double coverage) {
        BinomialDistribution chance =
                BinomialDistribution.of(Math.toIntExact(base), check(target, base));
        double tail = (1 - coverage) / 2;
        return new Limits(at(chance, tail, base), at(chance, 1 - tail, base)).ofShares();
    }

    /**
     * By the normal approximation, with a variance between places beside that of chance.
     *
     * @param between the additive τ²; 0 for none
     */
    public static Limits approximate(double target, long base, double coverage, double between) {
        double z = NormalDistribution.of(0, 1).inverseSurvivalProbability((1 - coverage) / 2);
        double share = check(target, base);
        double reach = z * Math.sqrt(share * (1 - share) / base + between);
        return new Limits(target - reach, target + reach).ofShares();
    }

    private static double at(BinomialDistribution chance, double probability, long base) {
        int whole = chance.inverseCumulativeProbability(probability);
        double reached = chance.cumulativeProbability(whole);
        double step = chance.probability(whole);
        if (whole == base) {
            // Beyond all of them there is nothing.
            return 1;
        }
        return (whole - (step > 0 ? (reached - probability) / step : 0)) / base;
    }

    private static double check(double target, long base) {
        if (base < 1 || target < 0 || target > 1) {
            throw new IllegalArgumentException("No limits around " + target + " of " + base);
        }
        return target;
    }
}
