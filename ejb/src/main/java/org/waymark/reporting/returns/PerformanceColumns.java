package org.waymark.reporting.returns;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.waymark.reporting.indicator.Figure;

/**
 * The columns of supplier performance, in their order. A percentage whose base has no column of its
 * own says it: {@code 80.0% of 10}.
 */
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
                        {"Improved health and wellbeing (of pairs)", "M13-O1", "of base"},
                        {"Better able to cope (of pairs)", "M13-O2", "of base"},
                        {"Feeling safer (of pairs)", "M13-O3", "of base"},
                        {"Better informed of justice (of pairs)", "M13-O4", "of base"},
                        {"Measured at both ends (of questions)", "M14", "result"},
                        {"Satisfied (of surveys answered)", "M15", "of base"},
                        {"Survey answered (of surveys sent)", "M15R", "of base"},
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
        if (figure == null) {
            return "Not collected";
        }
        if (!figure.collected()) {
            return figure.result();
        }
        return switch (which) {
            case "percent" -> figure.percent().isEmpty() ? "Not shown" : figure.percent();
            case "of" -> figure.denominator();
            case "of base" -> figure.percent().isEmpty() ? "Not shown" : ofBase(figure);
            case "result" -> figure.percent().isEmpty() ? figure.result() : ofBase(figure);
            default -> figure.numerator();
        };
    }

    private static String ofBase(Figure figure) {
        return figure.percent() + " of " + figure.denominator();
    }
}
