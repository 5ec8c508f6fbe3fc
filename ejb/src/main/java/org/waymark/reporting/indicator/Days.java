package org.waymark.reporting.indicator;

import java.util.Collection;
import org.apache.commons.statistics.descriptive.Quantile;

/** Days of many, and below which of them some share of these lies: always one that there is. */
final class Days {

    private static final Quantile NEAREST_RANK =
            Quantile.withDefaults().withCopy(true).with(Quantile.EstimationMethod.HF1);

    private static final double NINETEEN_OF_TWENTY = 0.95;
    private static final double HALF = 0.5;

    private Days() {}

    /** Half are no longer; of an even number the lower of the two in the middle. 0 of none. */
    static long median(Collection<Long> days) {
        return of(days, HALF);
    }

    /** Nineteen of twenty are no longer. 0 of none. */
    static long longest(Collection<Long> days) {
        return of(days, NINETEEN_OF_TWENTY);
    }

    private static long of(Collection<Long> days, double share) {
        return days.isEmpty()
                ? 0
                : (long)
                        NEAREST_RANK.evaluate(
                                days.stream().mapToDouble(Long::doubleValue).toArray(), share);
    }
}
