package org.waymark.reporting.export;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.waymark.reference.Quarter;
import org.waymark.reporting.Percentage;
import org.waymark.reporting.suppression.PublishedCount;

/**
 * What stands in a cell: a number that can be calculated with, or text. What may not be seen is
 * said by shorthand, so that no cell of a table is empty.
 *
 * @param number null when it is text
 * @param text what is shown when it is no number
 */
record BookCell(Number number, String text) {

    /** What the rest of the shorthand means; it is written into the notes of every file. */
    private static final List<String> SHORTHAND =
            List.of(
                    "[c2] Hidden because it would give away another small number.",
                    "[x] Not available: a percentage needs at least ten and both of its counts, a rate all"
                            + " of its numbers.",
                    "[z] Does not apply.");

    private static final String FEW = "[c1]";
    private static final String HIDDEN = "[c2]";
    private static final String NOT_SHOWN = "[x]";
    private static final String NOTHING = "[z]";

    /**
     * What the shorthand means.
     *
     * @param thresholds below which numbers the cells of a file are too small: those of the rules
     *     that its quarters are published by
     */
    static List<String> shorthand(Collection<Long> thresholds) {
        String below =
                thresholds.isEmpty()
                        ? "the threshold of small numbers"
                        : thresholds.stream()
                                        .map(String::valueOf)
                                        .collect(Collectors.joining(" or "))
                                + (thresholds.size() > 1 ? " (by the rule of its quarter)" : "");
        List<String> all = new ArrayList<>();
        all.add(
                "[c1] At least one, and fewer than "
                        + below
                        + ": too few to be told without giving somebody away.");
        all.addAll(SHORTHAND);
        return all;
    }

    /** The threshold that a value is told to be below; empty where it tells none. */
    static Stream<Long> threshold(Object value) {
        return value instanceof PublishedCount count
                        && count.kind() == PublishedCount.Kind.FEWER_THAN
                ? Stream.of(count.figure())
                : Stream.empty();
    }

    /**
     * The cell for a value.
     *
     * @throws IllegalArgumentException if a file has no form for it
     */
    static BookCell of(Object value) {
        if (value == null || "".equals(value)) {
            return new BookCell(null, NOTHING);
        }
        if (value instanceof PublishedCount count) {
            return count.shown()
                    ? new BookCell(count.value(), null)
                    : new BookCell(
                            null, count.kind() == PublishedCount.Kind.FEWER_THAN ? FEW : HIDDEN);
        }
        if (value instanceof Percentage percentage) {
            return percentage.shown()
                    ? percent(percentage.share().getAsDouble())
                    : new BookCell(null, NOT_SHOWN);
        }
        if (value instanceof Long || value instanceof Integer || value instanceof BigDecimal) {
            return new BookCell((Number) value, null);
        }
        if (value instanceof Quarter || value instanceof LocalDate) {
            return new BookCell(null, value.toString());
        }
        if (value instanceof String text) {
            return new BookCell(null, text);
        }
        throw new IllegalArgumentException("A file has no form for " + value.getClass());
    }

    /** A share between 0 and 1 as a number of per cent with one decimal. */
    static BookCell percent(double share) {
        return new BookCell(
                BigDecimal.valueOf(share * 100).setScale(1, RoundingMode.HALF_UP), null);
    }

    boolean isNumber() {
        return number != null;
    }

    /** The same on paper, where a number is read and not calculated with. */
    String onPaper() {
        if (!isNumber()) {
            return text;
        }
        BigDecimal exact = new BigDecimal(number.toString());
        return String.format(Locale.UK, "%,." + Math.max(0, exact.scale()) + "f", exact);
    }

    /** As it is read by machines. */
    String words() {
        return isNumber() ? number.toString() : text;
    }
}
