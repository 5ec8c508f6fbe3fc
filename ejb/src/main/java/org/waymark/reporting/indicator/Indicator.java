package org.waymark.reporting.indicator;

import java.math.BigDecimal;
import java.time.LocalDate;

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
        LocalDate validTo) {

    /** Days are a figure by themselves, never a share of those who wait. */
    private static final String DAYS = "days";

    /** Which way is better. */
    public enum Direction {
        HIGHER("Higher is better"),
        LOWER("Lower is better"),
        NONE("Neither is better by itself");

        private final String label;

        Direction(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
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

    /** How a figure stands to the target. */
    public Standing standing(double figure) {
        if (target == null || direction == Direction.NONE) {
            return Standing.NO_TARGET;
        }
        double behind =
                direction == Direction.HIGHER
                        ? target.doubleValue() - figure
                        : figure - target.doubleValue();
        if (behind <= 0) {
            return Standing.MET;
        }
        return behind <= tolerance.doubleValue() ? Standing.NEAR : Standing.MISSED;
    }
}
