package org.waymark.reporting.police;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.waymark.reference.Quarter;
import org.waymark.shared.BadInput;

/** A file of the police satisfaction survey: quarter, measure, per cent satisfied and base. */
final class PoliceSatisfactionFile {

    private static final int MOST_PROBLEMS = 10;
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

    private static List<PoliceFigure> read(List<CSVRecord> records, LocalDate today) {
        CSVRecord heading = records.get(0);
        int[] columns = {
            column(heading, QUARTER, "the quarter"),
            column(heading, MEASURE, "the measure"),
            column(heading, SATISFIED, "the percentage satisfied"),
            column(heading, BASE, "the base")
        };
        Map<String, PoliceFigure> figures = new LinkedHashMap<>();
        List<String> problems = new ArrayList<>();
        for (CSVRecord line : records.subList(1, records.size())) {
            String at = "line " + line.getRecordNumber() + ": ";
            if (line.size() != heading.size()) {
                problems.add(at + line.size() + " cells where there are " + heading.size());
                continue;
            }
            Quarter quarter = quarter(line.get(columns[0]));
            PoliceMeasure measure = PoliceMeasure.of(line.get(columns[1]));
            String percent = line.get(columns[2]).replaceFirst(" ?%$", "");
            String base = line.get(columns[3]).replace(",", "");
            if (quarter == null || quarter.firstDay().isAfter(today)) {
                problems.add(at + "the quarter is written like 2026Q1 and has begun");
            } else if (measure == null) {
                problems.add(at + "none of the five measures");
            } else if (!percent.matches("[0-9]{1,3}(\\.[0-9])?")
                    || new BigDecimal(percent).compareTo(ALL) > 0) {
                problems.add(at + "the percentage is 0 to 100 with at most one decimal");
            } else if (!base.matches("[1-9][0-9]{0,5}")) {
                problems.add(at + "the base is a whole number above nought");
            } else if (figures.put(
                            quarter.code() + measure,
                            new PoliceFigure(
                                    quarter,
                                    measure,
                                    new BigDecimal(percent).setScale(1),
                                    Integer.parseInt(base)))
                    != null) {
                problems.add(at + "the same quarter and measure twice");
            }
        }
        if (!problems.isEmpty()) {
            int more = problems.size() - MOST_PROBLEMS;
            List<String> told = problems.subList(0, Math.min(MOST_PROBLEMS, problems.size()));
            throw new BadInput(
                    "file",
                    "Nothing was loaded. "
                            + String.join("; ", told)
                            + (more > 0 ? "; and " + more + " more." : "."));
        }
        return List.copyOf(figures.values());
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

    private static int column(CSVRecord heading, Set<String> names, String what) {
        for (int i = 0; i < heading.size(); i++) {
            String plain =
                    heading.get(i).toLowerCase(Locale.ROOT).replaceAll("[^a-z]+", " ").strip();
            if (names.contains(plain)) {
                return i;
            }
        }
        throw new BadInput("file", "The first line has no column for " + what + ".");
    }
}
