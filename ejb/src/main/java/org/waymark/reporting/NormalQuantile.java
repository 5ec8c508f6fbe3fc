package org.waymark.reporting;

import org.apache.commons.statistics.distribution.NormalDistribution;

/** The two-sided standard normal quantile that every interval of this package uses. */
final class NormalQuantile {

    /** About 1.95996: 95 % of a standard normal lies within plus and minus this value. */
    static final double TWO_SIDED_95 =
            NormalDistribution.of(0, 1).inverseSurvivalProbability(0.05 / 2);

    private NormalQuantile() {}
}
