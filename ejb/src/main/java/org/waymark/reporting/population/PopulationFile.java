package org.waymark.reporting.population;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.waymark.reference.Area;
import org.waymark.reference.Areas;
import org.waymark.reporting.Characteristic;
import org.waymark.shared.BadInput;

/**
 * Numbers of people by area, characteristic and category, one in each line. An area is known by its
 * code or by any spelling of its name.
 *
 * @param people by cell; the same cell twice is added up, as when a file has finer categories
 * @param unmet names of areas that nobody has met; their lines are left out
 */
record PopulationFile(Map<PopulationCell, Integer> people, Set<String> unmet) {

    /** All of London, in files and in the table. */
    static final String LONDON = "LONDON";

    private static final int MOST_PROBLEMS = 10;
    private static final Set<String> AREA = Set.of("area", "borough", "area code", "area name");
    private static final Set<String> CHARACTERISTIC = Set.of("characteristic", "variable");
    private static final Set<String> CATEGORY = Set.of("category", "group", "band");
    private static final Set<String> PEOPLE =
            Set.of("people", "residents", "victims", "count", "observation");

    /**
     * Reads a file.
     *
     * @throws BadInput when it is not such a file, naming the lines
     */
    static PopulationFile read(String text, Areas areas) {
        CSVFormat format = CSVFormat.RFC4180.builder().setTrim(true).get();
        try (CSVParser parser = format.parse(new StringReader(text))) {
            List<CSVRecord> records = parser.getRecords();
            if (records.size() < 2) {
                throw new BadInput("file", "There is nothing below the first line.");
            }
            return read(records, areas);
        } catch (IOException | UncheckedIOException | IllegalArgumentException unreadable) {
            throw new BadInput("file", "This is no CSV file as it should be: check its quotes.");
        }
    }

    private static PopulationFile read(List<CSVRecord> records, Areas areas) {
        CSVRecord heading = records.get(0);
        int area = column(heading, AREA, "the area");
        int characteristic = column(heading, CHARACTERISTIC, "the characteristic");
        int category = column(heading, CATEGORY, "the category");
        int people = column(heading, PEOPLE, "the number of people");
        Map<PopulationCell, Integer> cells = new TreeMap<>();
        Set<String> unmet = new TreeSet<>();
        List<String> problems = new ArrayList<>();
        for (CSVRecord line : records.subList(1, records.size())) {
            String at = "line " + line.getRecordNumber() + ": ";
            if (line.size() != heading.size()) {
                problems.add(at + line.size() + " cells where there are " + heading.size());
                continue;
            }
            Characteristic of = characteristic(line.get(characteristic));
            if (of == null) {
                problems.add(at + "no characteristic of ours");
            } else if (!line.get(people).replace(",", "").matches("[0-9]{1,8}")) {
                problems.add(at + "the number of people is not a whole number");
            } else if (area(areas, line.get(area)) == null) {
                unmet.add(line.get(area));
            } else {
                cells.merge(
                        new PopulationCell(
                                area(areas, line.get(area)), of, of.category(line.get(category))),
                        Integer.valueOf(line.get(people).replace(",", "")),
                        Integer::sum);
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
        return new PopulationFile(cells, unmet);
    }

    private static String area(Areas areas, String written) {
        if (LONDON.equalsIgnoreCase(written) || "E12000007".equals(written)) {
            return LONDON;
        }
        Area found = areas.find(written.toUpperCase(Locale.ROOT));
        Area area = found.isInLondon() ? found : areas.named(written);
        return area.isInLondon() ? area.code() : null;
    }

    private static Characteristic characteristic(String written) {
        String plain = written.toLowerCase(Locale.ROOT);
        return Arrays.stream(Characteristic.values())
                .filter(
                        each ->
                                each.name().toLowerCase(Locale.ROOT).equals(plain)
                                        || each.label().toLowerCase(Locale.ROOT).equals(plain))
                .findFirst()
                .orElse(null);
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
