package org.waymark.reporting;

import java.util.Optional;
import org.waymark.reporting.suppression.PublishedCount;
import org.waymark.reporting.suppression.Range;

/**
 * How often a fact is recorded, in bands: the exact number beside the number of referrals would say
 * of how few it is missing.
 */
public enum Completeness {
    HIGH("90% or more recorded"),
    MIDDLE("70% to 90% recorded"),
    /** A figure by this fact must say so. */
    LOW("more than 30% unknown"),
    /** Fewer than fifty, a number that is hidden, or not counted in this quarter. */
    NOT_SHOWN("not shown");

    private static final double HIGH_FROM = 0.9;
    private static final double MIDDLE_FROM = 0.7;
    private static final double ROUNDING = 1e-9;

    /** From here on each band leaves six numbers and more possible. */
    static final long LEAST_BASE = 50;

    private final String label;

    /** From where, and up to where, as parts of 1; all of them are in the highest. */
    public record Band(double from, double below) {}

    Completeness(String label) {
        this.label = label;
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

    public String label() {
        return label;
    }

    /**
     * The band.
     *
     * @param published the number of referrals as it is published
     * @param known in how many the fact is recorded
     * @param received the exact number of referrals
     */
    static Completeness of(PublishedCount published, long known, long received) {
        if (!published.shown() || received < LEAST_BASE || known > received) {
            return NOT_SHOWN;
        }
        double rate = (double) known / received;
        if (rate >= HIGH_FROM) {
            return HIGH;
        }
        return rate >= MIDDLE_FROM ? MIDDLE : LOW;
    }

    /** In how many of a published number it can be missing, by the band. */
    Range missing(long received) {
        long high = (long) Math.floor(received * (1 - HIGH_FROM) + ROUNDING);
        long middle = (long) Math.floor(received * (1 - MIDDLE_FROM) + ROUNDING);
        return switch (this) {
            case HIGH -> new Range(0, high);
            case MIDDLE -> new Range(high + 1, middle);
            case LOW -> new Range(middle + 1, received);
            case NOT_SHOWN -> Range.ANY;
        };
    }
}
