package org.waymark.web.reporting;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * The columns of the file of outcomes with one figure a row, and what each means: its dictionary.
 */
public enum OutcomesColumn {
    QUARTER(
            "text, as 2026Q1",
            "Quarter of the financial year that the file is about: 2026Q1 is April to June 2026."),
    COUNTED_ON("date, as 2026-11-12", "Day on which the quarter was counted."),
    FOR("text", "Which part of the figures: London, or the filter that was set."),
    SECTION(
            "text",
            "Journey (referrals received in the quarter), People (each once, rounded), Outcomes (cases closed in it), Satisfaction"
                    + " (surveys sent in it), Lists (the journey by service, borough and crime"
                    + " group), Completeness (what is unknown), Police feed (rows of files)."),
    BY("text, may be empty", "What the row is broken down by; empty for all together."),
    VALUE("text, may be empty", "Which of these: one service, borough, crime group or quarter."),
    FIGURE("text", "What is counted, such as Contacted, Improved or Satisfied."),
    UNIT("text", "What one of the count is: a referral, a case measured at both ends, a survey."),
    COUNT(
            "whole number, < and a number, or *",
            "How many. < and a number: at least one, and fewer than that; * is hidden because it would give away a small number."),
    BASE(
            "whole number, < and a number, * or empty",
            "Of how many: for a step of the journey those who reached the step before."),
    PERCENT_OF_BASE(
            "number with one decimal, or empty",
            "Count of base. Empty for fewer than ten, and wherever count or base is hidden; the note"
                    + " says why."),
    INTERVAL_FROM(
            "number with one decimal, or empty",
            "Lower end of the 95% interval of the percentage (Wilson)."),
    INTERVAL_TO("number with one decimal, or empty", "Upper end of the same."),
    NOTE(
            "text, may be empty",
            "Why something is not shown; for outcomes how many cases were measured at both ends.");

    private final String kind;
    private final String meaning;

    OutcomesColumn(String kind, String meaning) {
        this.kind = kind;
        this.meaning = meaning;
    }

    /** As it stands in the first line of the file. */
    public String heading() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What stands in its cells. */
    public String kind() {
        return kind;
    }

    public String meaning() {
        return meaning;
    }

    static List<String> headings() {
        return Arrays.stream(values()).map(OutcomesColumn::heading).toList();
    }
}
