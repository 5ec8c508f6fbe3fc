package org.waymark.reporting;

import java.util.Optional;
import org.waymark.reporting.suppression.Range;

/**
 * How many of those who left were measured at both ends, in three bands and for the four outcomes
 * together. The exact rate next to the number of pairs would give away how many were not measured,
 * which is often one or two; so would several bands of the same cases ({@link CompletionBands}).
 */
public enum Completion {
    HIGH("80% or more of the four outcomes measured at both ends"),
    MIDDLE("50% to 80% of the four outcomes measured at both ends"),
    LOW("fewer than half of the four outcomes measured at both ends"),
    /**
     * Too few pairs, or one of their numbers is hidden, or it would give one away; or it is beside
     * a question that is none of the four.
     */
    NOT_SHOWN("completion not shown");

    private static final double HIGH_FROM = 0.8;
    private static final double MIDDLE_FROM = 0.5;
    private static final double ROUNDING = 1e-9;

    private final String label;

    /** From where, and up to where, as parts of 1; all of them are in the highest. */
    public record Band(double from, double below) {}

    Completion(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /**
     * The band.
     *
     * @param paired pairs that there are
     * @param closed pairs that there should be
     */
    static Completion of(long paired, long closed) {
        double rate = (double) paired / closed;
        if (rate >= HIGH_FROM) {
            return HIGH;
        }
        return rate >= MIDDLE_FROM ? MIDDLE : LOW;
    }

    /** The band in numbers; empty when it is not shown. */
    public Optional<Band> band() {
        return switch (this) {
            case HIGH -> Optional.of(new Band(HIGH_FROM, Math.nextUp(1.0)));
            case MIDDLE -> Optional.of(new Band(MIDDLE_FROM, HIGH_FROM));
            case LOW -> Optional.of(new Band(0, MIDDLE_FROM));
            case NOT_SHOWN -> Optional.empty();
        };
    }

    /**
     * How many cases there can be by the band.
     *
     * @param pairs of all items together
     * @param items how many they are
     */
    Range cases(long pairs, int items) {
        long most = (long) Math.floor(pairs / (HIGH_FROM * items) + ROUNDING);
        long middle = (long) Math.floor(pairs / (MIDDLE_FROM * items) + ROUNDING);
        return switch (this) {
            case HIGH -> new Range(0, most);
            case MIDDLE -> new Range(most + 1, middle);
            case LOW -> new Range(middle + 1, Range.UNBOUNDED);
            case NOT_SHOWN -> Range.ANY;
        };
    }
}
