package org.waymark.reporting;

import org.waymark.reporting.suppression.PublishedCount;

/**
 * A proportion with its 95 % Wilson score interval. All three values are shares between 0 and 1.
 *
 * <p>Wilson rather than the textbook interval because it stays sensible for small bases and for 0 %
 * and 100 %: forty-six out of forty-six is "92.3 % to 100 %", not "100 % to 100 %".
 *
 * @param proportion the observed share
 * @param lower the lower end, never below 0
 * @param upper the upper end, never above 1
 * @param base the number of observations, at least 1
 */
public record WilsonInterval(double proportion, double lower, double upper, long base) {

    /**
     * The interval for {@code successes} out of {@code base}.
     *
     * @throws IllegalArgumentException if the base is not positive or the successes are not within
     *     it; an interval over nobody does not exist
     */
    public static WilsonInterval of(long successes, long base) {
        if (base < 1 || successes < 0 || successes > base) {
            throw new IllegalArgumentException("No proportion of " + successes + " in " + base);
        }
        return ofShare((double) successes / base, base);
    }

    /** The interval of a share of a base of which the successes need be no whole number. */
    static WilsonInterval ofShare(double share, long base) {
        double z = NormalQuantile.TWO_SIDED_95;
        double shrink = 1 + z * z / base;
        double centre = (share + z * z / (2.0 * base)) / shrink;
        double spread =
                z * Math.sqrt(share * (1 - share) / base + z * z / (4.0 * base * base)) / shrink;
        // The ends are exact for none and for all; floating point must not say otherwise.
        double lower = share == 0 ? 0 : Math.max(0, centre - spread);
        double upper = share == 1 ? 1 : Math.min(1, centre + spread);
        return new WilsonInterval(share, lower, upper, base);
    }

    /**
     * The interval of two counts as they are published: where one is rounded, from the lower end of
     * the least share that is possible to the upper end of the greatest.
     */
    static WilsonInterval of(PublishedCount part, PublishedCount base) {
        WilsonInterval least = least(part, base);
        WilsonInterval most = most(part, base);
        double share = Math.min(1, (double) part.value() / base.value());
        return new WilsonInterval(share, least.lower, most.upper, base.value());
    }

    /** Of the least share that two published counts can stand for. */
    static WilsonInterval least(PublishedCount part, PublishedCount base) {
        return of(Math.min(part.possible().low(), base.possible().high()), base.possible().high());
    }

    /** Of the greatest share that two published counts can stand for. */
    static WilsonInterval most(PublishedCount part, PublishedCount base) {
        return of(Math.min(part.possible().high(), base.possible().low()), base.possible().low());
    }

    /** The interval in words for a table, for example {@code "60.4 to 84.1"} (per cent). */
    public String text() {
        return Percentage.number(lower) + " to " + Percentage.number(upper);
    }
}
