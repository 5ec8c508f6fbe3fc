package org.waymark.reporting.code;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.waymark.reference.Quarter;
import org.waymark.reporting.SumLines;
import org.waymark.shared.BadInput;

/**
 * A file of figures about the Victims' Code: quarter, topic, source, in time and due, in this or
 * any other order. Sums alone, never a row about a person.
 */
final class CodeFigureFile {

    private static final List<String> COLUMNS =
            List.of("quarter", "topic", "source", "in time", "due");
    private static final String TOPIC = "CC[1-5]";
    private static final String QUARTER = "20\\d\\dQ[1-4]";
    private static final String COUNT = "0|[1-9][0-9]{0,8}";

    private CodeFigureFile() {}

    /**
     * The figures of a file, each quarter, topic and source once.
     *
     * @param today no quarter that has not ended by then
     * @throws BadInput when it is not such a file, naming the lines; nothing of it is taken then
     */
    static List<CodeFigure> read(String text, LocalDate today) {
        SumLines lines = SumLines.of(text);
        List<Integer> places =
                COLUMNS.stream()
                        .map(name -> lines.column(Set.of(name), "\u201c" + name + "\u201d"))
                        .toList();
        Map<String, CodeFigure> figures = new LinkedHashMap<>();
        lines.each(line -> taken(places.stream().map(line::get).toList(), today, figures));
        return List.copyOf(figures.values());
    }

    private static String taken(
            List<String> cells, LocalDate today, Map<String, CodeFigure> figures) {
        String problem = problem(cells, today);
        if (problem != null) {
            return problem;
        }
        CodeFigure figure =
                new CodeFigure(
                        Quarter.parse(cells.get(0)),
                        cells.get(1).toUpperCase(Locale.ROOT),
                        CodeBody.of(cells.get(2)),
                        count(cells.get(3)),
                        count(cells.get(4)));
        return figures.put(figure.cell(), figure) == null
                ? null
                : "the same quarter, topic and source twice";
    }

    /** What is wrong with a line; null for nothing. */
    private static String problem(List<String> cells, LocalDate today) {
        if (!cells.get(0).matches(QUARTER)
                || !Quarter.parse(cells.get(0)).lastDay().isBefore(today)) {
            return "the quarter is written like 2026Q1 and is over";
        }
        if (!cells.get(1).toUpperCase(Locale.ROOT).matches(TOPIC)) {
            return "the topic is CC1, CC2, CC3, CC4 or CC5";
        }
        if (CodeBody.of(cells.get(2)) == null) {
            return "the source is MPS, COLP, BTP, CPS or PROBATION";
        }
        if (!plain(cells.get(3)).matches(COUNT) || !plain(cells.get(4)).matches(COUNT)) {
            return "in time and due are whole numbers";
        }
        return count(cells.get(3)) > count(cells.get(4)) ? "more were in time than were due" : null;
    }

    private static String plain(String number) {
        return number.replace(",", "");
    }

    private static long count(String number) {
        return Long.parseLong(plain(number));
    }
}
