package org.waymark.reporting.code;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.waymark.reference.Quarter;
import org.waymark.shared.BadInput;

/**
 * A file of figures about the Victims' Code: quarter, topic, source, in time and due, in this or
 * any other order. Sums alone, never a row about a person.
 */
final class CodeFigureFile {

    private static final int MOST_PROBLEMS = 10;
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
        CSVFormat format = CSVFormat.RFC4180.builder().setTrim(true).get();
        try (CSVParser parser = format.parse(new StringReader(text))) {
            List<CSVRecord> records = parser.getRecords();
            if (records.size() < 2) {
                throw new BadInput("file", "There is nothing below the first line.");
            }
            return read(records, today);
        } catch (IOException | UncheckedIOException | IllegalArgumentException unreadable) {
            throw new BadInput("file", "This is no CSV file as it should be: check its quotes.");
        }
    }

    private static List<CodeFigure> read(List<CSVRecord> records, LocalDate today) {
        CSVRecord heading = records.get(0);
        List<Integer> places = COLUMNS.stream().map(name -> column(heading, name)).toList();
        Map<String, CodeFigure> figures = new LinkedHashMap<>();
        List<String> problems = new ArrayList<>();
        for (CSVRecord line : records.subList(1, records.size())) {
            String at = "line " + line.getRecordNumber() + ": ";
            if (line.size() != heading.size()) {
                problems.add(at + line.size() + " cells where there are " + heading.size());
                continue;
            }
            List<String> cells = places.stream().map(line::get).toList();
            String problem = problem(cells, today);
            if (problem != null) {
                problems.add(at + problem);
                continue;
            }
            CodeFigure figure =
                    new CodeFigure(
                            Quarter.parse(cells.get(0)),
                            cells.get(1).toUpperCase(Locale.ROOT),
                            CodeBody.of(cells.get(2)),
                            count(cells.get(3)),
                            count(cells.get(4)));
            if (figures.put(figure.cell(), figure) != null) {
                problems.add(at + "the same quarter, topic and source twice");
            }
        }
        if (!problems.isEmpty()) {
            int more = problems.size() - MOST_PROBLEMS;
            throw new BadInput(
                    "file",
                    "Nothing was loaded. "
                            + String.join(
                                    "; ",
                                    problems.subList(0, Math.min(MOST_PROBLEMS, problems.size())))
                            + (more > 0 ? "; and " + more + " more." : "."));
        }
        return List.copyOf(figures.values());
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

    private static int column(CSVRecord heading, String name) {
        for (int i = 0; i < heading.size(); i++) {
            String plain =
                    heading.get(i).toLowerCase(Locale.ROOT).replaceAll("[^a-z]+", " ").strip();
            if (plain.equals(name)) {
                return i;
            }
        }
        throw new BadInput("file", "The first line has no column \u201c" + name + "\u201d.");
    }
}
