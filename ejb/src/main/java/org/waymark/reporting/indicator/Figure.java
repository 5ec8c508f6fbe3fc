package org.waymark.reporting.indicator;

import org.waymark.commissioning.award.Pounds;
import org.waymark.reporting.Completeness;
import org.waymark.reporting.Completion;
import org.waymark.reporting.Share;
import org.waymark.reporting.suppression.PublishedCount;
import org.waymark.reporting.suppression.Range;

/**
 * An indicator's figure as its reader may see it: exact for the service itself, suppressed for
 * everybody else. What is hidden is not in here.
 *
 * @param collected false when nothing records it: then there is no figure, not even a 0
 * @param numerator the count in words; empty when not collected
 * @param denominator what it is a part of; empty for a count alone
 * @param result the share with its interval, or the figure itself, or why there is none
 * @param percent for files: the per cent number alone; empty when not printed
 * @param completeness how complete the data of this figure are
 */
public record Figure(
        Indicator indicator,
        boolean collected,
        String numerator,
        String denominator,
        String result,
        String percent,
        String completeness,
        Standing standing) {

    private static final String NOT_COLLECTED = "Not collected";
    private static final String NOTHING = "\u2013";
    private static final int CENT = 100;

    /** What nobody records. */
    public static Figure notCollected(Indicator indicator) {
        return new Figure(
                indicator,
                false,
                "",
                "",
                NOT_COLLECTED,
                "",
                indicator.completeness(),
                Standing.UNKNOWN);
    }

    /** What stands with another contract of the same service. */
    static Figure countedWith(Indicator indicator, String reference) {
        return notHere(indicator, "Counted with " + reference);
    }

    /** What a contract has no part in, because it does not pay for the service in the quarter. */
    static Figure notRunning(Indicator indicator) {
        return notHere(indicator, "It did not run in this quarter");
    }

    private static Figure notHere(Indicator indicator, String why) {
        return new Figure(
                indicator, false, "", "", why, "", indicator.completeness(), Standing.UNKNOWN);
    }

    /** What cannot be said of several services together. */
    static Figure untold(Indicator indicator, String why) {
        return new Figure(indicator, true, "*", "*", why, "", "", Standing.UNKNOWN);
    }

    /** Is its count a rounded number, or what it is a part of? */
    boolean isRounded() {
        return (numerator + denominator).contains("about");
    }

    /**
     * Is there a number, and for a part also its whole? Not where one of them is hidden or small.
     */
    boolean told() {
        return collected && number(numerator) && (denominator.isEmpty() || number(denominator));
    }

    /** The count, of a figure that is told. */
    long count() {
        return value(numerator);
    }

    /** What it is a part of, of a share that is told. */
    long whole() {
        return value(denominator);
    }

    private static long value(String text) {
        return Long.parseLong(text.replaceAll("[^0-9]", ""));
    }

    private static boolean number(String text) {
        return text.matches("(about )?[0-9,]+");
    }

    /** A count, alone or as a part of another. */
    static Figure of(
            Indicator indicator, PublishedCount count, PublishedCount whole, String completeness) {
        if (!indicator.isShare()
                && whole != null
                && whole.shown()
                && whole.possible().high() == 0) {
            return nobody(indicator, whole, completeness);
        }
        if (!indicator.isShare() || whole == null) {
            String text = said(count) + (count.shown() ? " " + indicator.unit() : "");
            return new Figure(
                    indicator,
                    true,
                    said(count),
                    whole == null ? "" : said(whole),
                    count.shown() ? text : count.text() + ", " + count.spoken(),
                    "",
                    completeness,
                    count.shown() ? indicator.standing(count.value()) : Standing.UNKNOWN);
        }
        Share share = Share.of(count, whole);
        return new Figure(
                indicator,
                true,
                said(count),
                said(whole),
                share.text(),
                share.percentage().shown() ? share.percentage().text() : "",
                completeness,
                share.interval().map(indicator::standing).orElse(Standing.UNKNOWN));
    }

    /** The same with more words behind its result. */
    Figure saying(String words) {
        return new Figure(
                indicator,
                collected,
                numerator,
                denominator,
                result + ", " + words,
                percent,
                completeness,
                standing);
    }

    /** A sum from which services are missing: it says so, and is held against no target. */
    Figure without(String services) {
        return new Figure(
                indicator,
                collected,
                numerator,
                denominator,
                result + ", " + services,
                percent,
                completeness,
                Standing.UNKNOWN);
    }

    /** The same with other words on how complete it is. */
    Figure complete(String words) {
        return new Figure(
                indicator, collected, numerator, denominator, result, percent, words, standing);
    }

    /** Days of nobody are no 0 days. */
    private static Figure nobody(Indicator indicator, PublishedCount whole, String completeness) {
        return new Figure(
                indicator,
                true,
                NOTHING,
                said(whole),
                "Nobody to tell it of",
                "",
                completeness,
                Standing.UNKNOWN);
    }

    /** A rounded number is never taken for an exact one. */
    private static String said(PublishedCount count) {
        return count.kind() == PublishedCount.Kind.ROUNDED ? count.spoken() : count.text();
    }

    /** A rate that is only published as a band. */
    static Figure band(Indicator indicator, Completion completion) {
        return band(
                indicator,
                completion.label(),
                completion
                        .band()
                        .map(band -> indicator.standing(band.from() * CENT, band.below() * CENT))
                        .orElse(Standing.UNKNOWN));
    }

    /** How often a fact is recorded, which is only published as a band. */
    static Figure band(Indicator indicator, Completeness completeness) {
        return band(
                indicator,
                completeness.label(),
                completeness
                        .band()
                        .map(band -> indicator.standing(band.from() * CENT, band.below() * CENT))
                        .orElse(Standing.UNKNOWN));
    }

    /**
     * A rate of which only the limits can be told.
     *
     * @param percent from the least to the greatest it can be; null where that is not known
     */
    static Figure between(Indicator indicator, Range percent) {
        return percent == null
                ? band(indicator, Completion.NOT_SHOWN.label(), Standing.UNKNOWN)
                : band(
                        indicator,
                        between(percent),
                        indicator.standing(percent.low(), Math.nextUp((double) percent.high())));
    }

    /** The limits in words. */
    static String between(Range percent) {
        return "between %d%% and %d%%".formatted(percent.low(), percent.high());
    }

    private static Figure band(Indicator indicator, String says, Standing standing) {
        return new Figure(indicator, true, "*", "*", says, "", indicator.completeness(), standing);
    }

    /** Money: nobody is protected by hiding it. */
    static Figure money(Indicator indicator, long paidPence, long plannedPence) {
        boolean planned = plannedPence > 0;
        double share = planned ? (double) paidPence * CENT / plannedPence : 0;
        return new Figure(
                indicator,
                true,
                Pounds.text(paidPence),
                planned ? Pounds.text(plannedPence) : "Nothing planned",
                planned ? "%.1f%% of what was planned".formatted(share) : Pounds.text(paidPence),
                planned ? "%.1f%%".formatted(share) : "",
                indicator.completeness(),
                planned ? indicator.standing(share) : Standing.UNKNOWN);
    }
}
