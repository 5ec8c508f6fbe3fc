package org.waymark.reporting;

import org.waymark.reporting.suppression.PublishedCount;

/**
 * How many of those who left were measured at both ends, in three bands. The exact rate next to the
 * number of pairs would give away how many were not measured, which is often one or two.
 */
public enum Completion {
    HIGH("80% or more measured at both ends"),
    MIDDLE("50% to 80% measured at both ends"),
    LOW("fewer than half measured at both ends"),
    /** The number of pairs is hidden, or under ten. */
    NOT_SHOWN("completion not shown");

    private static final double HIGH_FROM = 0.8;
    private static final double MIDDLE_FROM = 0.5;

    private final String label;

    Completion(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /**
     * The band.
     *
     * @param published the number of pairs as it is published
     * @param paired the exact number of pairs
     * @param closed the exact number of cases that should have been measured
     */
    public static Completion of(PublishedCount published, long paired, long closed) {
        if (!published.shown() || paired < Percentage.LEAST_BASE || paired > closed) {
            return NOT_SHOWN;
        }
        double rate = (double) paired / closed;
        if (rate >= HIGH_FROM) {
            return HIGH;
        }
        return rate >= MIDDLE_FROM ? MIDDLE : LOW;
    }
}
