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
        return between(
                WilsonInterval.of(firstSuccesses, firstBase),
                WilsonInterval.of(secondSuccesses, secondBase));
    }

    /**
     * The change from one published share to another. Where counts are rounded the interval goes
     * from the least to the greatest change that they can stand for, with the greatest error that
     * any share between the least and the greatest of each side can have, so that a change is shown
     * only when it holds for all of them.
     *
     * @throws IllegalArgumentException if a share is not shown
     */
    public static ProportionDifference between(Share first, Share second) {
        if (first.interval().isEmpty() || second.interval().isEmpty()) {
            throw new IllegalArgumentException("A share that is not shown has no change");
        }
        WilsonInterval leastBefore = WilsonInterval.least(first.part(), first.base());
        WilsonInterval mostBefore = WilsonInterval.most(first.part(), first.base());
        WilsonInterval leastAfter = WilsonInterval.least(second.part(), second.base());
        WilsonInterval mostAfter = WilsonInterval.most(second.part(), second.base());
        double reach =
                NormalQuantile.TWO_SIDED_95
                        * Math.sqrt(
                                variance(leastBefore, mostBefore)
                                        + variance(leastAfter, mostAfter));
        return new ProportionDifference(
                second.interval().get().proportion() - first.interval().get().proportion(),
                leastAfter.proportion() - mostBefore.proportion() - reach,
                mostAfter.proportion() - leastBefore.proportion() + reach);
    }

    /** The greatest of a share from the least to the most, of the smallest base of the two. */
    private static double variance(WilsonInterval least, WilsonInterval most) {
        double share = Math.max(least.proportion(), Math.min(0.5, most.proportion()));
        return share * (1 - share) / Math.min(least.base(), most.base());
    }

    private static ProportionDifference between(WilsonInterval first, WilsonInterval second) {
        double before = first.proportion();
        double after = second.proportion();
        double error =
                Math.sqrt(
                        before * (1 - before) / first.base() + after * (1 - after) / second.base());
        double reach = NormalQuantile.TWO_SIDED_95 * error;
        double change = after - before;
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
