package org.waymark.reporting.suppression;

/**
 * How small numbers are kept back.
 *
 * @param threshold counts from 1 to one below it are small; 5 by default
 * @param roundingBase 1 shows exact counts and hides the small ones; anything above rounds every
 *     count to the nearest multiple instead (5 is usual), zero included
 */
public record SmallNumberRule(int threshold, int roundingBase) {

    /** Counts of 1 to 4 are shown as {@code <5}, and hidden so that they stay hidden. */
    public static final SmallNumberRule STANDARD = new SmallNumberRule(5, 1);

    /** Every count rounded to the nearest 5. */
    public static final SmallNumberRule ROUNDED_TO_FIVE = new SmallNumberRule(5, 5);

    /** At threshold 2, {@code <2} would simply mean one. */
    private static final int LEAST_THRESHOLD = 3;

    public SmallNumberRule {
        if (threshold < LEAST_THRESHOLD) {
            throw new IllegalArgumentException("A threshold below 3 hides nothing");
        }
        // An even base would leave ties, and a tie tells more than the other numbers.
        if (roundingBase < 1 || roundingBase % 2 == 0) {
            throw new IllegalArgumentException("The rounding base must be odd");
        }
    }

    /** Whether a count is small: not zero, and below the threshold. */
    public boolean small(long count) {
        return count > 0 && count < threshold;
    }

    boolean rounds() {
        return roundingBase > 1;
    }

    /** The least value a reader must think possible for a count that is shown by this rule. */
    public long lowest(long count) {
        if (rounds()) {
            return Math.max(0, rounded(count) - roundingBase / 2);
        }
        return small(count) ? 1 : count;
    }

    /** The greatest value a reader must think possible for a count that is shown by this rule. */
    public long highest(long count) {
        if (rounds()) {
            return rounded(count) + roundingBase / 2;
        }
        return small(count) ? threshold - 1L : count;
    }

    PublishedCount publish(long count) {
        if (rounds()) {
            return PublishedCount.rounded(rounded(count), roundingBase);
        }
        return small(count) ? PublishedCount.fewerThan(threshold) : PublishedCount.exact(count);
    }

    /** A number that is no count of people, such as days, to the nearest multiple of the base. */
    public PublishedCount nearest(long number) {
        return PublishedCount.rounded(rounded(number), roundingBase);
    }

    private long rounded(long count) {
        return (count + roundingBase / 2) / roundingBase * roundingBase;
    }
}
