package org.waymark.reporting;

import java.util.Locale;
import java.util.OptionalDouble;
import org.waymark.reporting.suppression.PublishedCount;

/**
 * A percentage that may be printed, or the reason why it may not.
 *
 * <p>Two rules of the field: a percentage of fewer than ten is not printed, because one person is
 * more than ten points of it; and a percentage is hidden together with either of its counts,
 * because it would give the count away.
 *
 * @param share between 0 and 1; empty when nothing is printed
 * @param reason why nothing is printed, in words; empty when something is
 */
public record Percentage(OptionalDouble share, String reason) {

    /** The least base of which a percentage is printed. */
    public static final long LEAST_BASE = 10;

    private static final String MINUS = "\u2212";

    /**
     * The percentage of one published count of another, if both may be seen, and the other is ten
     * at least whatever it was rounded from.
     */
    public static Percentage of(PublishedCount part, PublishedCount base) {
        if (!part.shown() || !base.shown()) {
            return new Percentage(OptionalDouble.empty(), "hidden to protect small numbers");
        }
        if (base.value() >= LEAST_BASE && base.possible().low() < LEAST_BASE) {
            return new Percentage(
                    OptionalDouble.empty(),
                    "not shown where it may be of fewer than " + LEAST_BASE);
        }
        return of(Math.min(part.value(), base.value()), base.value());
    }

    /**
     * The percentage of two counts that need no protection.
     *
     * @throws IllegalArgumentException if the part is negative
     */
    public static Percentage of(long part, long base) {
        if (part < 0) {
            throw new IllegalArgumentException("A count is not negative: " + part);
        }
        if (base < LEAST_BASE) {
            return new Percentage(OptionalDouble.empty(), "not shown for fewer than " + LEAST_BASE);
        }
        return new Percentage(OptionalDouble.of((double) part / base), "");
    }

    public boolean shown() {
        return share.isPresent();
    }

    /** {@code 74.0%}, or an en dash when nothing is printed; {@link #reason} says why. */
    public String text() {
        return share.isPresent() ? number(share.getAsDouble()) + "%" : "\u2013";
    }

    /** A share as a per cent number with one decimal, {@code 74.0}. */
    public static String number(double share) {
        String text = String.format(Locale.UK, "%.1f", Math.abs(share) * 100);
        return share < 0 && !text.equals("0.0") ? MINUS + text : text;
    }

    /** A change of a share in percentage points with its sign, {@code +6.0} or {@code −2.2}. */
    public static String signed(double change) {
        String text = number(change);
        return text.startsWith(MINUS) || text.equals("0.0") ? text : "+" + text;
    }
}
