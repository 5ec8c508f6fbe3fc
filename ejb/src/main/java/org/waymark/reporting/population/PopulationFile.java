package org.waymark.reporting.population;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.waymark.reference.Area;
import org.waymark.reference.Areas;
import org.waymark.reporting.Characteristic;
import org.waymark.reporting.SumLines;
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
        SumLines lines = SumLines.of(text);
        int area = lines.column(AREA, "for the area");
        int characteristic = lines.column(CHARACTERISTIC, "for the characteristic");
        int category = lines.column(CATEGORY, "for the category");
        int people = lines.column(PEOPLE, "for the number of people");
        Map<PopulationCell, Integer> cells = new TreeMap<>();
        Set<String> unmet = new TreeSet<>();
        lines.each(
                line -> {
                    Characteristic of = characteristic(line.get(characteristic));
                    String number = line.get(people).replace(",", "");
                    if (of == null) {
                        return "no characteristic of ours";
                    }
                    if (!number.matches("[0-9]{1,8}")) {
                        return "the number of people is not a whole number";
                    }
                    String code = area(areas, line.get(area));
                    if (code == null) {
                        unmet.add(line.get(area));
                    } else {
                        cells.merge(
                                new PopulationCell(
                                        code, of, of.category(CensusWords.of(line.get(category)))),
                                Integer.valueOf(number),
                                Integer::sum);
                    }
                    return null;
                });
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
        String plain = CensusWords.of(written);
        return Arrays.stream(Characteristic.values())
                .filter(
                        each ->
                                each.name().equalsIgnoreCase(plain)
                                        || each.label().equalsIgnoreCase(plain))
                .findFirst()
                .orElse(null);
    }
}
