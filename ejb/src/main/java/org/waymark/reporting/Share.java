package org.waymark.reporting;

import java.util.Optional;
import org.waymark.reporting.suppression.PublishedCount;

/**
 * A part of a base as it may be published: both counts, the percentage and its 95 % interval. They
 * are hidden together. Of rounded counts the interval goes from that of the least share that they
 * can stand for to that of the greatest.
 *
 * @param interval empty exactly when the percentage is not shown
 */
public record Share(
        PublishedCount part,
        PublishedCount base,
        Percentage percentage,
        Optional<WilsonInterval> interval) {

    public static Share of(PublishedCount part, PublishedCount base) {
        Percentage percentage = Percentage.of(part, base);
        return new Share(
                part,
                base,
                percentage,
                percentage.shown() ? Optional.of(WilsonInterval.of(part, base)) : Optional.empty());
    }

    /** For example {@code 74.0% (60.4 to 84.1), n = 50}, or why there is none. */
    public String text() {
        return interval.map(i -> percentage.text() + " (" + i.text() + "), n = " + base.spoken())
                .orElse(percentage.reason());
    }
}
