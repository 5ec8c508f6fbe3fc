package org.waymark.reporting.assault;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.waymark.shared.BadInput;

/**
 * Reads a file of assaults without persons, as emergency departments share it for the prevention of
 * violence: the day, the time, where, and with what. Columns are found by their names. A file that
 * holds anything else, or anything that looks like somebody, is refused as a whole.
 */
final class AssaultFile {

    /** More than a hospital has in years. */
    static final int MOST_ROWS = 50_000;

    static final String FIELD = "file";
    private static final int MOST_PROBLEMS = 5;
    private static final int DAY_OF_EXCEL = 5;
    private static final Pattern TIME =
            Pattern.compile("([01]?[0-9]|2[0-3])[:.]?([0-5][0-9])?(:[0-9]{2})?");
    private static final List<DateTimeFormatter> DAYS =
            List.of(
                    DateTimeFormatter.ofPattern("d/M/uuuu", Locale.UK),
                    DateTimeFormatter.ISO_LOCAL_DATE,
                    DateTimeFormatter.ofPattern("d MMM uuuu", Locale.UK),
                    DateTimeFormatter.ofPattern("d-M-uuuu", Locale.UK));

    /** A column that is taken, and the names it is known by. */
    enum Column {
        DAY("date", "incident date", "assault date", "date of assault", "date of incident"),
        TIME("time", "incident time", "assault time", "time of assault", "time of incident"),
        AREA("borough", "area", "local authority", "incident borough", "assault borough"),
        PLACE(
                "location",
                "place",
                "location type",
                "assault location",
                "incident location",
                "type of location"),
        WEAPON("weapon", "weapon type", "weapon used", "assault weapon", "method");

        private final List<String> names;

        Column(String... names) {
            this.names = List.of(names);
        }

        boolean isNamed(String heading) {
            return names.contains(heading);
        }
    }

    private final Function<String, String> areas;
    private final LocalDate today;
    private final List<String> problems = new ArrayList<>();
    private final PersonalData personal = new PersonalData();

    /**
     * @param areas name of an area, as it is written, to its code
     */
    AssaultFile(Function<String, String> areas, LocalDate today) {
        this.areas = areas;
        this.today = today;
    }

    /**
     * The assaults of a file, in its order.
     *
     * @throws BadInput when it cannot be taken, with the reason in plain words
     */
    List<Assault> read(byte[] content) {
        List<List<String>> rows = rows(content);
        if (rows.size() < 2) {
            throw new BadInput(FIELD, "There is nothing below the first line.");
        }
        if (rows.size() > MOST_ROWS + 1) {
            throw new BadInput(FIELD, "This file has more than 50,000 rows. Send it in parts.");
        }
        Map<Column, Integer> columns = columns(rows.get(0));
        List<Assault> assaults = new ArrayList<>();
        for (int i = 1; i < rows.size(); i++) {
            row(rows.get(i), i + 1, columns, assaults);
        }
        if (!personal.found().isEmpty()) {
            throw new BadInput(
                    FIELD,
                    "This file holds something that looks like a person: %s. Nothing was kept. Ask the hospital for a file without persons, and tell your data protection officer that it was sent."
                            .formatted(String.join(", ", personal.found())));
        }
        if (!problems.isEmpty()) {
            throw new BadInput(FIELD, "Nothing was taken. " + String.join(" ", problems));
        }
        return assaults;
    }

    private static List<List<String>> rows(byte[] content) {
        try {
            if (content.length > 1 && content[0] == 'P' && content[1] == 'K') {
                return XlsxRows.of(content);
            }
            String text =
                    StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content)).toString();
            List<List<String>> rows = new ArrayList<>();
            try (var parser =
                    CSVFormat.RFC4180
                            .builder()
                            .setTrim(true)
                            .get()
                            .parse(new StringReader(text.replaceFirst("^\uFEFF", "")))) {
                parser.forEach(record -> rows.add(record.toList()));
            }
            return rows.stream().filter(AssaultFile::isAny).toList();
        } catch (CharacterCodingException notText) {
            throw new BadInput(
                    FIELD, "This is neither a workbook (.xlsx) nor a CSV file in UTF-8.");
        } catch (IOException | UncheckedIOException | IllegalArgumentException unreadable) {
            throw new BadInput(FIELD, "This file cannot be read. Save it anew as .xlsx or CSV.");
        }
    }

    private static boolean isAny(List<String> row) {
        return row.stream().anyMatch(cell -> !cell.isBlank());
    }

    private Map<Column, Integer> columns(List<String> headings) {
        Map<Column, Integer> columns = new EnumMap<>(Column.class);
        List<String> unknown = new ArrayList<>();
        for (int i = 0; i < headings.size(); i++) {
            String heading =
                    headings.get(i).toLowerCase(Locale.UK).replaceAll("[^a-z]+", " ").strip();
            if (heading.isEmpty()) {
                continue;
            }
            Column known = null;
            for (Column column : Column.values()) {
                known = column.isNamed(heading) ? column : known;
            }
            if (known != null) {
                columns.putIfAbsent(known, i);
            } else if (PersonalData.isHeading(heading)) {
                throw new BadInput(
                        FIELD,
                        "The column “%s” is about a person. Nothing was kept. Ask the hospital for a file without persons, and tell your data protection officer that it was sent."
                                .formatted(headings.get(i).strip()));
            } else {
                unknown.add(headings.get(i).strip());
            }
        }
        if (!unknown.isEmpty()) {
            throw new BadInput(
                    FIELD,
                    "Only the date, time, borough, location and weapon are taken. Take out: %s."
                            .formatted(String.join(", ", unknown)));
        }
        for (Column column : new Column[] {Column.DAY, Column.AREA, Column.WEAPON}) {
            if (!columns.containsKey(column)) {
                throw new BadInput(
                        FIELD,
                        "There is no column for the %s. It is called: %s."
                                .formatted(
                                        column == Column.DAY
                                                ? "date"
                                                : column == Column.AREA ? "borough" : "weapon",
                                        String.join(", ", column.names)));
            }
        }
        return columns;
    }

    private void row(
            List<String> row, int number, Map<Column, Integer> columns, List<Assault> assaults) {
        row.forEach(personal::look);
        LocalDate day = day(cell(row, columns, Column.DAY));
        if (day == null || day.isAfter(today) || day.isBefore(today.minusYears(20))) {
            problem("Row %d: the date cannot be.".formatted(number));
            return;
        }
        assaults.add(
                new Assault(
                        day,
                        hour(cell(row, columns, Column.TIME), number),
                        areas.apply(cell(row, columns, Column.AREA)),
                        Assault.Place.of(cell(row, columns, Column.PLACE)),
                        Assault.Weapon.of(cell(row, columns, Column.WEAPON))));
    }

    private void problem(String words) {
        if (problems.size() < MOST_PROBLEMS) {
            problems.add(words);
        }
    }

    private static String cell(List<String> row, Map<Column, Integer> columns, Column column) {
        Integer at = columns.get(column);
        return at == null || at >= row.size() ? "" : row.get(at).strip();
    }

    /** A day as people and as spreadsheets write it; null when it is none. */
    private static LocalDate day(String text) {
        if (text.matches("[0-9]{5}(\\.[0-9]+)?")) {
            return LocalDate.of(1899, 12, 30)
                    .plusDays(Integer.parseInt(text.substring(0, DAY_OF_EXCEL)));
        }
        String first = text.replaceFirst("[T ]\\d{1,2}:\\d{2}.*$", "");
        for (DateTimeFormatter format : DAYS) {
            try {
                return LocalDate.parse(first, format);
            } catch (DateTimeException other) {
                continue;
            }
        }
        return null;
    }

    private Integer hour(String text, int number) {
        if (text.isBlank() || text.equalsIgnoreCase("unknown")) {
            return null;
        }
        if (text.matches("0?\\.[0-9]+(E-?[0-9]+)?")) {
            return (int) Math.floor(Double.parseDouble(text) * 24 + 1e-6);
        }
        Matcher time = TIME.matcher(text);
        if (!time.matches()) {
            problem("Row %d: the time cannot be.".formatted(number));
            return null;
        }
        return Integer.valueOf(time.group(1));
    }
}
