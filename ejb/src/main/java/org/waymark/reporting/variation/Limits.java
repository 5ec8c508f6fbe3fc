package org.waymark.reporting.variation;

/** Between which values chance alone leaves a figure. */
public record Limits(double lower, double upper) {

    boolean hold(double value) {
        return value >= lower && value <= upper;
    }

    /** The same, kept between 0 and 1. */
    Limits ofShares() {
        return new Limits(Math.max(0, Math.min(1, lower)), Math.max(0, Math.min(1, upper)));
    }
}
