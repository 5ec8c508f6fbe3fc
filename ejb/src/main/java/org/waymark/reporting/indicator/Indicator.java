package org.waymark.reporting.indicator;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Set;
import org.waymark.reporting.WilsonInterval;

/**
 * One version of what an indicator means.
 *
 * @param block ACTIVITY, OUTCOME, MONEY or CODE: where it stands in a return
 * @param denominator null for a count alone
 * @param cohort who or what is counted in which quarter
 * @param completeness how complete the data can be
 * @param unit what its figures are numbers of: {@code cases}, {@code referrals}
 * @param target a per cent number where it is a share, else the figure itself; null for none
 * @param tolerance how far from the target is still near it
 * @param validTo the first day it no longer holds; null while it does
 * @param rule by which of its rules it is counted and judged: 1 is the first; a return keeps it
 */
public record Indicator(
        String code,
        int version,
        String block,
        String name,
        String question,
        String numerator,
        String denominator,
        String cohort,
        String completeness,
        String unit,
        BigDecimal target,
        Direction direction,
        BigDecimal tolerance,
        LocalDate validFrom,
        LocalDate validTo,
        int rule) {

    /** Days are a figure by themselves, never a share of those who wait. */
    private static final String DAYS = "days";

    /** From this rule on a band is judged, where all of it stands the same to the target. */
    private static final int JUDGED_BY_BAND = 2;

    /** From this rule on a share is judged by its interval. */
    private static final int JUDGED_BY_INTERVAL = 3;

    /** What counts otherwise from its second rule on; all other rules are of judging alone. */
    private static final Set<String> COUNTED_BY_RULE = Set.of("M17", "M18");

    private static final int COUNTED_OTHERWISE = 2;

    private static final int CENT = 100;

    /** Which way is better. */
    public enum Direction {
        HIGHER("Higher is better"),
        LOWER("Lower is better"),
        /** More is no better than less: money that is not spent is work that was not done. */
        CLOSE("Close to the target is better"),
        NONE("Neither is better by itself");

        private final String label;

        Direction(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /** The same with another target: one that a contract has of its own. */
    Indicator aimedAt(BigDecimal own) {
        return new Indicator(
                code,
                version,
                block,
                name,
                question,
                numerator,
                denominator,
                cohort,
                completeness,
                unit,
                own,
                direction,
                tolerance,
                validFrom,
                validTo,
                rule);
    }

    /** Does another version of it count the same? How it is judged may differ, and its words. */
    boolean countsLike(Indicator other) {
        return cohort.equals(other.cohort)
                && (!COUNTED_BY_RULE.contains(code)
                        || (rule >= COUNTED_OTHERWISE) == (other.rule >= COUNTED_OTHERWISE));
    }

    /** Is its figure a part of another? */
    public boolean isShare() {
        return denominator != null && !DAYS.equals(unit);
    }

    /** The target as pages show it; empty when there is none. */
    public String targetText() {
        if (target == null) {
            return "";
        }
        String number = target.stripTrailingZeros().toPlainString();
        return isShare() ? number + "%" : number + " " + unit;
    }

    /**
     * How a figure stands to the target. Where close is better, it meets the target within the
     * tolerance and is near it within twice as much.
     */
    public Standing standing(double figure) {
        if (target == null || direction == Direction.NONE) {
            return Standing.NO_TARGET;
        }
        double over = figure - target.doubleValue();
        double behind =
                switch (direction) {
                    case HIGHER -> -over;
                    case LOWER -> over;
                    default -> Math.abs(over) - tolerance.doubleValue();
                };
        if (behind <= 0) {
            return Standing.MET;
        }
        return behind <= tolerance.doubleValue() ? Standing.NEAR : Standing.MISSED;
    }

    /**
     * How a share stands: not told apart from the target where its interval holds it. By the rules
     * before this one it is judged by the share alone, as it was agreed.
     *
     * @param share between 0 and 1, with its interval
     */
    Standing standing(WilsonInterval share) {
        Standing point = standing(share.proportion() * CENT);
        boolean byInterval =
                target != null && direction != Direction.NONE && rule >= JUDGED_BY_INTERVAL;
        double aim = target == null ? 0 : target.doubleValue();
        return byInterval && share.lower() * CENT <= aim && aim <= share.upper() * CENT
                ? Standing.NOT_TOLD_APART
                : point;
    }

    /**
     * How a figure stands of which only a band is told: as all of the band does, or that none of it
     * meets the target. Cannot be said where some of it does, and by the first rule.
     *
     * @param least per cent, in the band
     * @param below per cent, the first above the band
     */
    public Standing standing(double least, double below) {
        if (rule < JUDGED_BY_BAND) {
            return Standing.UNKNOWN;
        }
        Standing low = standing(least);
        Standing high = standing(Math.nextDown(below));
        if (low == high) {
            return low;
        }
        return low == Standing.MET || high == Standing.MET ? Standing.UNKNOWN : Standing.NOT_MET;
    }
}
