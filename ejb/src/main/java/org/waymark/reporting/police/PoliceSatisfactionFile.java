package org.waymark.reporting.police;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.waymark.reference.Quarter;
import org.waymark.reporting.SumLines;
import org.waymark.shared.BadInput;

/** A file of the police satisfaction survey: quarter, measure, per cent satisfied and base. */
final class PoliceSatisfactionFile {

    private static final BigDecimal ALL = BigDecimal.valueOf(100);
    private static final Pattern LONG = Pattern.compile("(20\\d\\d)[-/](\\d\\d) ?Q([1-4])");
    private static final Set<String> QUARTER = Set.of("quarter", "period");
    private static final Set<String> MEASURE = Set.of("measure", "question", "topic");
    private static final Set<String> SATISFIED = Set.of("satisfied", "percent", "satisfaction");
    private static final Set<String> BASE = Set.of("base", "n", "interviews", "base n");

    private PoliceSatisfactionFile() {}

    /**
     * The figures of a file, each quarter and measure once.
     *
     * @param today no quarter that has not begun by then
     * @throws BadInput when it is not such a file, naming the lines
     */
    static List<PoliceFigure> read(String text, LocalDate today) {
        SumLines lines = SumLines.of(text);
        int quarter = lines.column(QUARTER, "for the quarter");
        int measure = lines.column(MEASURE, "for the measure");
        int satisfied = lines.column(SATISFIED, "for the percentage satisfied");
        int base = lines.column(BASE, "for the base");
        Map<String, PoliceFigure> figures = new LinkedHashMap<>();
        lines.each(
                line ->
                        taken(
                                quarter(line.get(quarter)),
                                PoliceMeasure.of(line.get(measure)),
                                line.get(satisfied).replaceFirst(" ?%$", ""),
                                line.get(base).replace(",", ""),
                                today,
                                figures));
        return List.copyOf(figures.values());
    }

    private static String taken(
            Quarter quarter,
            PoliceMeasure measure,
            String percent,
            String base,
            LocalDate today,
            Map<String, PoliceFigure> figures) {
        if (quarter == null || quarter.firstDay().isAfter(today)) {
            return "the quarter is written like 2026Q1 and has begun";
        }
        if (measure == null) {
            return "none of the five measures";
        }
        if (!percent.matches("[0-9]{1,3}(\\.[0-9])?")
                || new BigDecimal(percent).compareTo(ALL) > 0) {
            return "the percentage is 0 to 100 with at most one decimal";
        }
        if (!base.matches("[1-9][0-9]{0,5}")) {
            return "the base is a whole number above nought";
        }
        PoliceFigure figure =
                new PoliceFigure(
                        quarter,
                        measure,
                        new BigDecimal(percent).setScale(1),
                        Integer.parseInt(base));
        return figures.put(quarter.code() + measure, figure) == null
                ? null
                : "the same quarter and measure twice";
    }

    /** Written as in an address, or as people write it; null for neither. */
    private static Quarter quarter(String written) {
        Matcher asPeopleDo = LONG.matcher(written);
        if (asPeopleDo.matches()) {
            Quarter quarter =
                    new Quarter(
                            Integer.parseInt(asPeopleDo.group(1)),
                            Integer.parseInt(asPeopleDo.group(3)));
            return quarter.label().substring(5, 7).equals(asPeopleDo.group(2)) ? quarter : null;
        }
        return written.matches("20\\d\\dQ[1-4]") ? Quarter.parse(written) : null;
    }
}
