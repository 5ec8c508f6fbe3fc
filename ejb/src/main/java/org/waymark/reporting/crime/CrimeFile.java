package org.waymark.reporting.crime;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.waymark.shared.BadInput;
import org.waymark.shared.LineProblems;

/**
 * A monthly file of recorded crime as the Metropolitan Police publish it on the London Datastore:
 * one line for each area and kind of offence, one column for each month. The police have renamed
 * the columns and the kinds more than once; a column is known by any of its names.
 *
 * @param months in order of time; not every month between the first and the last need be there
 * @param lines what is counted
 */
record CrimeFile(List<YearMonth> months, List<Line> lines) {

    private static final Set<String> KIND = Set.of("minortext", "subgroup", "crime subtype");
    private static final Set<String> AREA =
            Set.of("lookup boroughname", "boroughname", "borough", "bocu");
    private static final int LONGEST_NAME = 80;

    /**
     * One area and kind of offence.
     *
     * @param name of the kind, in lower case and without punctuation
     * @param area as written
     * @param offences by month; a month that was left empty has none
     */
    record Line(String name, String area, Map<YearMonth, Integer> offences) {}

    /** The last month that the file has. */
    YearMonth until() {
        return months.get(months.size() - 1);
    }

    /**
     * Reads a file.
     *
     * @throws BadInput when it is not such a file, naming the lines
     */
    static CrimeFile read(String text) {
        CSVFormat format = CSVFormat.RFC4180.builder().setTrim(true).get();
        try (CSVParser parser = format.parse(new StringReader(text))) {
            List<CSVRecord> records = parser.getRecords();
            if (records.size() < 2) {
                throw new BadInput("file", "There is nothing below the first line.");
            }
            return read(records);
        } catch (IOException | UncheckedIOException | IllegalArgumentException unreadable) {
            throw new BadInput("file", "This is no CSV file as it should be: check its quotes.");
        }
    }

    /** A name as it is compared: lower case, words only. */
    static String plain(String name) {
        return name.toLowerCase(Locale.ROOT)
                .replace("&", " and ")
                .replaceAll("[^a-z0-9]+", " ")
                .strip();
    }

    private static CrimeFile read(List<CSVRecord> records) {
        CSVRecord heading = records.get(0);
        int kind = column(heading, KIND, "the kind of offence (MinorText or SubGroup)");
        int area = column(heading, AREA, "the borough (LookUp_BoroughName or BOCU)");
        Map<YearMonth, Integer> months = months(heading);
        LineProblems problems = new LineProblems();
        Set<String> seen = new HashSet<>();
        List<Line> lines = new ArrayList<>();
        for (CSVRecord each : records.subList(1, records.size())) {
            long at = each.getRecordNumber();
            if (each.size() != heading.size()) {
                problems.add(at, each.size() + " cells where there are " + heading.size());
                continue;
            }
            Line line =
                    new Line(
                            plain(each.get(kind)),
                            each.get(area),
                            offences(each, months, at, problems));
            if (line.name().isEmpty() || line.name().length() > LONGEST_NAME) {
                problems.add(at, "no kind of offence, or one of more than 80 letters");
            } else if (!seen.add(line.name() + "\n" + plain(line.area()))) {
                problems.add(at, "this area and kind stand there twice");
            }
            lines.add(line);
        }
        problems.refuse();
        return new CrimeFile(List.copyOf(months.keySet()), lines);
    }

    private static int column(CSVRecord heading, Set<String> names, String what) {
        for (int i = 0; i < heading.size(); i++) {
            if (names.contains(plain(heading.get(i)))) {
                return i;
            }
        }
        throw new BadInput("file", "The first line has no column for " + what + ".");
    }

    private static Map<YearMonth, Integer> months(CSVRecord heading) {
        Map<YearMonth, Integer> months = new TreeMap<>();
        for (int i = 0; i < heading.size(); i++) {
            String text = heading.get(i);
            if (text.matches("[0-9]{6}")) {
                int month = Integer.parseInt(text.substring(4));
                if (month < 1 || month > 12) {
                    throw new BadInput("file", "The column " + text + " is no month.");
                }
                YearMonth at = YearMonth.of(Integer.parseInt(text.substring(0, 4)), month);
                if (months.put(at, i) != null) {
                    throw new BadInput("file", "The month " + text + " stands there twice.");
                }
            }
        }
        if (months.isEmpty()) {
            throw new BadInput("file", "The first line has no months such as 202607.");
        }
        return months;
    }

    private static Map<YearMonth, Integer> offences(
            CSVRecord line, Map<YearMonth, Integer> months, long at, LineProblems problems) {
        Map<YearMonth, Integer> offences = new LinkedHashMap<>();
        months.forEach(
                (month, column) -> {
                    String text = line.get(column);
                    if (text.matches("[0-9]{1,7}")) {
                        offences.put(month, Integer.valueOf(text));
                    } else if (!text.isEmpty()) {
                        problems.add(at, "the number of " + month + " is not a whole number");
                    }
                });
        return offences;
    }
}
