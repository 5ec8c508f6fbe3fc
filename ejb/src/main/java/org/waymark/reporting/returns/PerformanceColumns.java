package org.waymark.reporting.returns;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.waymark.reporting.indicator.Figure;

/** The columns of supplier performance, in their order. */
public final class PerformanceColumns {

    /** How many there are. */
    public static final int WIDTH = 27;

    /** The columns after the first five: heading, indicator, and which of its numbers. */
    private static final List<String[]> FIGURES =
            Arrays.asList(
                    new String[][] {
                        {"Received (referrals)", "M1", "count"},
                        {"Eligible (referrals)", "M3", "count"},
                        {"Contact attempted (referrals)", "M4", "count"},
                        {"Contacted (referrals)", "M5", "count"},
                        {"Contacted of attempted", "M5", "percent"},
                        {"Engaged (referrals)", "M7", "count"},
                        {"Engaged of contacted", "M7", "percent"},
                        {"Active at the end (cases)", "M8", "count"},
                        {"Closed (cases)", "M9", "count"},
                        {"Planned endings (cases)", "M10", "count"},
                        {"Planned of closed", "M10", "percent"},
                        {"Waiting at the end (places)", "M11", "count"},
                        {"Days waited by nineteen of twenty", "M11P", "count"},
                        {"Improved health and wellbeing", "M13-O1", "percent"},
                        {"Better able to cope", "M13-O2", "percent"},
                        {"Feeling safer", "M13-O3", "percent"},
                        {"Better informed of justice", "M13-O4", "percent"},
                        {"Measured at both ends", "M14", "result"},
                        {"Satisfied", "M15", "percent"},
                        {"Survey answered", "M15R", "percent"},
                        {"Paid", "M21", "count"},
                        {"Planned spending", "M21", "of"}
                    });

    private PerformanceColumns() {}

    /** What stands above them. */
    public static List<String> headings() {
        List<String> headings =
                new ArrayList<>(
                        List.of("Quarter", "Contract", "What it is for", "Provider", "Return"));
        FIGURES.forEach(column -> headings.add(column[0]));
        return headings;
    }

    /** The cells of a row behind the first five: figures by their indicator. */
    static List<String> cells(Map<String, Figure> byCode) {
        return FIGURES.stream().map(column -> cell(byCode.get(column[1]), column[2])).toList();
    }

    private static String cell(Figure figure, String which) {
        if (figure == null || !figure.collected()) {
            return "Not collected";
        }
        return switch (which) {
            case "percent" -> figure.percent().isEmpty() ? "Not shown" : figure.percent();
            case "of" -> figure.denominator();
            case "result" -> figure.percent().isEmpty() ? figure.result() : figure.percent();
            default -> figure.numerator();
        };
    }
}
