package org.waymark.reporting;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.waymark.shared.BadInput;
import org.waymark.shared.LineProblems;

/**
 * A CSV file of sums that somebody loads, a heading and one sum in each line, in any order of
 * columns. It is taken whole or not at all; what is wrong is told by line.
 */
public final class SumLines {

    private final List<CSVRecord> records;

    private SumLines(List<CSVRecord> records) {
        this.records = records;
    }

    /**
     * Reads a file.
     *
     * @throws BadInput when it is no CSV file, or there is nothing in it
     */
    public static SumLines of(String text) {
        CSVFormat format = CSVFormat.RFC4180.builder().setTrim(true).get();
        try (CSVParser parser = format.parse(new StringReader(text))) {
            List<CSVRecord> records = parser.getRecords();
            if (records.size() < 2) {
                throw new BadInput("file", "There is nothing below the first line.");
            }
            return new SumLines(records);
        } catch (IOException | UncheckedIOException | IllegalArgumentException unreadable) {
            throw new BadInput("file", "This is no CSV file as it should be: check its quotes.");
        }
    }

    /**
     * Where a column is.
     *
     * @param names small letters and single blanks alone; of which the heading may have one
     * @param which for the message: “for the quarter”
     * @throws BadInput when there is none
     */
    public int column(Set<String> names, String which) {
        CSVRecord heading = records.get(0);
        for (int i = 0; i < heading.size(); i++) {
            String plain =
                    heading.get(i).toLowerCase(Locale.ROOT).replaceAll("[^a-z]+", " ").strip();
            if (names.contains(plain)) {
                return i;
            }
        }
        throw new BadInput("file", "The first line has no column " + which + ".");
    }

    /**
     * Goes through all lines.
     *
     * @param taken takes a line and answers what is wrong with it; null for nothing
     * @throws BadInput with the first of what was wrong, and how much more there is
     */
    public void each(Function<CSVRecord, String> taken) {
        int cells = records.get(0).size();
        LineProblems problems = new LineProblems();
        for (CSVRecord line : records.subList(1, records.size())) {
            String problem =
                    line.size() == cells
                            ? taken.apply(line)
                            : line.size() + " cells where there are " + cells;
            if (problem != null) {
                problems.add(line.getRecordNumber(), problem);
            }
        }
        problems.refuse();
    }
}
