package org.waymark.reporting;

import java.util.Locale;
import org.waymark.reporting.suppression.PublishedCount;

/**
 * What is being counted. One person can have two cases, and one case two referrals, so no figure is
 * published without saying which of them it counts.
 */
public enum CountLabel {
    PERSONS("person", "people"),
    CASES("case", "cases"),
    REFERRALS("referral", "referrals"),
    CONTACT_ATTEMPTS("contact attempt", "contact attempts"),
    PAIRED_MEASUREMENTS("pair of measurements", "pairs of measurements"),
    SURVEYS_SENT("survey sent", "surveys sent"),
    SURVEYS_ANSWERED("survey answered", "surveys answered");

    private final String one;
    private final String many;

    CountLabel(String one, String many) {
        this.one = one;
        this.many = many;
    }

    /** The unit alone, for the head of a column: {@code Referrals}. */
    public String heading() {
        return many.substring(0, 1).toUpperCase(Locale.UK) + many.substring(1);
    }

    /** {@code 1 referral}, {@code 4,612 referrals}. */
    public String text(long count) {
        return String.format(Locale.UK, "%,d %s", count, count == 1 ? one : many);
    }

    /** {@code 12 cases}, {@code fewer than 5 cases}, {@code cases: hidden to protect …}. */
    public String text(PublishedCount count) {
        return switch (count.kind()) {
            case EXACT -> text(count.value());
            case ROUNDED, FEWER_THAN -> count.spoken() + " " + many;
            case HIDDEN -> many + ": " + count.spoken();
        };
    }
}
