package org.waymark.reporting.suppression;

import java.util.Collection;
import java.util.Locale;

/**
 * A count as a commissioner may see it. When it is hidden the value is not in here.
 *
 * @param kind how much is said
 * @param figure the count itself when exact or rounded; the threshold when "fewer than"; otherwise
 *     0 and meaningless
 * @param step how far apart figures of this kind are: what it is rounded to, 1 otherwise
 */
public record PublishedCount(Kind kind, long figure, long step) {

    /** How much is said. */
    public enum Kind {
        /** The count as it is. */
        EXACT,
        /** The count rounded to the rule's base. */
        ROUNDED,
        /** At least one, and fewer than the threshold. */
        FEWER_THAN,
        /** Kept back because it would give away another one, or because it was asked too finely. */
        HIDDEN
    }

    private static final PublishedCount KEPT_BACK = new PublishedCount(Kind.HIDDEN, 0, 1);

    public static PublishedCount exact(long count) {
        return new PublishedCount(Kind.EXACT, count, 1);
    }

    /** To the nearest five. */
    public static PublishedCount rounded(long count) {
        return rounded(count, SmallNumberRule.ROUNDED_TO_FIVE.roundingBase());
    }

    /** To the nearest multiple of a base. */
    public static PublishedCount rounded(long count, long base) {
        return new PublishedCount(Kind.ROUNDED, count, base);
    }

    public static PublishedCount fewerThan(long threshold) {
        return new PublishedCount(Kind.FEWER_THAN, threshold, 1);
    }

    public static PublishedCount hidden() {
        return KEPT_BACK;
    }

    /**
     * What a reader can add up of published counts: hidden when one of them is not shown, and as
     * uncertain as all of them together when some are rounded.
     */
    public static PublishedCount sum(Collection<PublishedCount> parts) {
        if (!parts.stream().allMatch(PublishedCount::shown)) {
            return hidden();
        }
        long sum = parts.stream().mapToLong(PublishedCount::value).sum();
        long steps =
                parts.stream()
                        .filter(part -> part.kind() == Kind.ROUNDED)
                        .mapToLong(PublishedCount::step)
                        .sum();
        return steps == 0 ? exact(sum) : rounded(sum, steps);
    }

    /** Whether there is a figure to show, to draw and to calculate with. */
    public boolean shown() {
        return kind == Kind.EXACT || kind == Kind.ROUNDED;
    }

    /**
     * The figure.
     *
     * @throws IllegalStateException if it is hidden: whoever calculates must ask {@link #shown}
     */
    public long value() {
        if (!shown()) {
            throw new IllegalStateException("This count is not published");
        }
        return figure;
    }

    /**
     * Between which numbers a shown count lies: one number when it is exact.
     *
     * @throws IllegalStateException if it is hidden
     */
    public Range possible() {
        return new Range(Math.max(0, value() - step / 2), value() + step / 2);
    }

    /** For a cell or a file: {@code 1,234}, {@code <5} or {@code *}. */
    public String text() {
        return switch (kind) {
            case EXACT, ROUNDED -> String.format(Locale.UK, "%,d", figure);
            case FEWER_THAN -> "<" + figure;
            case HIDDEN -> "*";
        };
    }

    /** For a screen reader: the signs of {@link #text} in words. */
    public String spoken() {
        return switch (kind) {
            case EXACT -> text();
            case ROUNDED -> "about " + text();
            case FEWER_THAN -> "fewer than " + figure;
            case HIDDEN -> "hidden to protect small numbers";
        };
    }
}
