package org.waymark.reporting.suppression;

/**
 * How small numbers are kept back in everything that is published of a quarter: one rule for what
 * is counted once, and one that rounds, for what is told more than once or beside other figures of
 * the same people.
 *
 * @param once the final figures
 * @param rounded the provisional journey, characteristics, rows of the feed, cases at the end of a
 *     quarter and assaults
 */
public record DisclosureRule(SmallNumberRule once, SmallNumberRule rounded) {

    /** Counts below five are hidden, and to the nearest five where it rounds. */
    public static final DisclosureRule STANDARD =
            new DisclosureRule(SmallNumberRule.STANDARD, SmallNumberRule.ROUNDED_TO_FIVE);

    public DisclosureRule {
        if (rounded.roundingBase() < SmallNumberRule.ROUNDED_TO_FIVE.roundingBase()) {
            throw new IllegalArgumentException("To the nearest five at least");
        }
    }

    /**
     * By its numbers.
     *
     * @param threshold counts from 1 to one below it are small
     * @param base 1 shows exact counts once and hides small ones; above, everything is rounded
     * @param roundedBase what the rest is rounded to
     */
    public static DisclosureRule of(int threshold, int base, int roundedBase) {
        return new DisclosureRule(
                new SmallNumberRule(threshold, base), new SmallNumberRule(threshold, roundedBase));
    }
}
