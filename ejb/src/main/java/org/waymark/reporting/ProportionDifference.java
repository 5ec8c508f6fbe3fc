package org.waymark.reporting;

import org.waymark.reporting.variation.ControlChart;

/**
 * The change between two independent proportions with its 95 % interval, in shares (0.06 is six
 * percentage points).
 *
 * <p>The interval is the plain unpooled normal one (Wald). The field's published examples, a rise
 * from 74 % to 80 % at 200, 500 and 4,000 answers, are reproduced to the printed decimal by it. It
 * is too narrow for small bases and near 0 % and 100 %: where it leaves zero out and Newcombe's
 * hybrid of two Wilson intervals (1998, method 10) does not, Newcombe's is the interval, so that no
 * change is shown.
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
        double lower = leastAfter.proportion() - mostBefore.proportion() - reach;
        double upper = mostAfter.proportion() - leastBefore.proportion() + reach;
        long base = Math.min(leastBefore.base(), mostBefore.base());
        long baseAfter = Math.min(leastAfter.base(), mostAfter.base());
        return sure(
                second.interval().get().proportion() - first.interval().get().proportion(),
                lower,
                upper,
                rise(mostBefore.proportion(), base, leastAfter.proportion(), baseAfter),
                -rise(mostAfter.proportion(), baseAfter, leastBefore.proportion(), base));
    }

    /** The lower end of Newcombe's interval for the rise from one share to another. */
    private static double rise(double before, long base, double after, long baseAfter) {
        return after
                - before
                - Math.hypot(
                        after - WilsonInterval.ofShare(after, baseAfter).lower(),
                        WilsonInterval.ofShare(before, base).upper() - before);
    }

    private static ProportionDifference sure(
            double change, double lower, double upper, double newcombeLower, double newcombeUpper) {
        ProportionDifference wald = new ProportionDifference(change, lower, upper);
        ProportionDifference newcombe =
                new ProportionDifference(change, newcombeLower, newcombeUpper);
        return wald.shown() && !newcombe.shown() ? newcombe : wald;
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
        return sure(
                change,
                change - reach,
                change + reach,
                rise(before, first.base(), after, second.base()),
                -rise(after, second.base(), before, first.base()));
    }

    /**
     * Whether the chance of each share alone can say that two quarters differ. From the base on
     * from which a chart over time is Laney's nearly every quarter would: there the chart tells.
     *
     * @throws java.util.NoSuchElementException if a share is not shown
     */
    public static boolean canJudge(Share first, Share second) {
        return Math.min(
                        first.interval().orElseThrow().base(),
                        second.interval().orElseThrow().base())
                < ControlChart.LARGE;
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
