package org.waymark.reporting;

/**
 * The change between two independent proportions with its 95 % interval, in shares (0.06 is six
 * percentage points).
 *
 * <p>The interval is the plain unpooled normal one (Wald). The field's published examples, a rise
 * from 74 % to 80 % at 200, 500 and 4,000 answers, are reproduced to the printed decimal by it;
 * Newcombe's hybrid of two Wilson intervals gives −2.3 instead of the published −2.2 at 200.
 *
 * @param difference second minus first
 * @param lower lower end
 * @param upper upper end
 */
public record ProportionDifference(double difference, double lower, double upper) {

    /**
     * The change from the first to the second proportion.
     *
     * @throws IllegalArgumentException if a base is not positive or a count is outside its base
     */
    public static ProportionDifference between(
            long firstSuccesses, long firstBase, long secondSuccesses, long secondBase) {
        double first = WilsonInterval.of(firstSuccesses, firstBase).proportion();
        double second = WilsonInterval.of(secondSuccesses, secondBase).proportion();
        double error =
                Math.sqrt(first * (1 - first) / firstBase + second * (1 - second) / secondBase);
        double reach = NormalQuantile.TWO_SIDED_95 * error;
        double change = second - first;
        return new ProportionDifference(change, change - reach, change + reach);
    }

    /**
     * Whether a change is shown at all. An interval that holds zero is reported as "no change
     * shown", which is not the same as "no change".
     */
    public boolean shown() {
        return lower > 0 || upper < 0;
    }

    /** For example {@code "+6.0 points (+0.8 to +11.2)"} or {@code "no change shown (…)"}. */
    public String text() {
        String range = "(" + Percentage.signed(lower) + " to " + Percentage.signed(upper) + ")";
        return shown()
                ? Percentage.signed(difference) + " points " + range
                : "no change shown " + range;
    }
}
