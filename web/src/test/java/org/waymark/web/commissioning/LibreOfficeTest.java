package org.waymark.web.commissioning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.reporting.export.Book;
import org.waymark.reporting.export.OdsBook;
import org.waymark.reporting.export.XlsxBook;
import org.waymark.web.reporting.ReportBooks;

/**
 * The exported files, opened by LibreOffice and read cell by cell. Where {@code soffice} is not
 * installed the test says that it was skipped, and fails where {@code CI} is set; {@code
 * docs/operations.md} tells how to run it.
 */
@DisplayNameGeneration(ReplaceUnderscores.class)
class LibreOfficeTest {

    private static final int SECONDS = 240;

    /** Every sheet into a file of its own, as it is shown, in UTF-8. */
    private static final String EVERY_SHEET =
            "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1";

    private static final Map<String, Writer> KINDS =
            Map.of("xlsx", XlsxBook::write, "ods", OdsBook::write);

    @TempDir private Path folder;

    private interface Writer {
        void write(Book book, OutputStream out) throws IOException;
    }

    @Test
    void workbook_and_open_document_open_with_every_sheet_number_and_name_as_it_was_written()
            throws Exception {
        Path office = office();
        if (System.getenv("CI") != null) {
            assertThat(office).as("LibreOffice is installed where all is tried").isNotNull();
        }
        assumeThat(office).as("LibreOffice is not installed: not tried").isNotNull();
        Map<String, Book> books = new LinkedHashMap<>(ReportBooks.all());
        books.put("contract", TypedNames.contract());
        books.put("indicator", TypedNames.indicator());
        open(office, books);
        for (String kind : KINDS.keySet()) {
            checkContract("contract-" + kind);
            checkIndicator("indicator-" + kind);
            for (Map.Entry<String, Book> each : books.entrySet()) {
                checkReport(each.getKey() + "-" + kind, each.getValue());
            }
        }
    }

    private void checkContract(String file) throws IOException {
        assertThat(cells(file, "Cover").get(0)[0])
                .isEqualTo(TypedNames.FORMULAS.get(0) + ": " + TypedNames.FORMULAS.get(1));
        assertThat(cells(file, "Notes"))
                .anyMatch(row -> row[0].startsWith("[c1] At least one, and fewer than"));
        List<String[]> rows = cells(file, "Variations");
        assertThat(rows.get(2))
                .containsExactly("Agreed", "Money (pounds)", "Last day", "Why", "Decision");
        for (int i = 0; i < TypedNames.FORMULAS.size(); i++) {
            String[] row = rows.get(3 + i);
            assertThat(Double.parseDouble(row[1])).as("a number").isEqualTo(-1234.5);
            assertThat(row[3].strip())
                    .as("text, not what it would calculate to")
                    .isEqualTo(TypedNames.FORMULAS.get(i).strip());
        }
    }

    private void checkIndicator(String file) throws IOException {
        List<String[]> rows = cells(file, "By contract");
        assertThat(rows.get(2)).startsWith("Contract", "What it is for", "Counted");
        assertThat(rows).hasSize(3 + TypedNames.FORMULAS.size());
        assertThat(rows.get(3)[0]).isEqualTo(TypedNames.FORMULAS.get(0));
        assertThat(rows.get(3)).contains("[z]", "Not collected");
    }

    /** Every sheet is there by its name, with its title, its headings and all of its rows. */
    private void checkReport(String file, Book book) throws IOException {
        assertThat(cells(file, "Cover").get(0)[0]).as(file).isEqualTo(book.title());
        assertThat(cells(file, "Cover"))
                .as(file)
                .hasSize(1 + book.cover().size() + book.sheets().size());
        for (Book.Sheet sheet : book.sheets()) {
            List<String[]> rows = cells(file, sheet.name());
            assertThat(rows.get(0)[0]).as(file).isEqualTo(sheet.title());
            assertThat(rows.get(2)).as(file).containsExactlyElementsOf(sheet.headings());
            assertThat(rows).as(file + ", " + sheet.name()).hasSize(3 + sheet.rows().size());
            assertThat(rows.subList(3, rows.size()))
                    .as("no cell is empty: %s, %s", file, sheet.name())
                    .allMatch(row -> Arrays.stream(row).noneMatch(String::isBlank));
        }
    }

    /** Opens every book as each kind by one start of LibreOffice, and writes all sheets out. */
    private void open(Path office, Map<String, Book> books) throws Exception {
        List<String> command =
                new ArrayList<>(
                        List.of(
                                office.toString(),
                                "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                                "--headless",
                                "--convert-to",
                                EVERY_SHEET,
                                "--outdir",
                                folder.toString()));
        for (Map.Entry<String, Book> book : books.entrySet()) {
            for (Map.Entry<String, Writer> kind : KINDS.entrySet()) {
                Path file =
                        folder.resolve(
                                "%s-%s.%s".formatted(book.getKey(), kind.getKey(), kind.getKey()));
                try (OutputStream out = Files.newOutputStream(file)) {
                    kind.getValue().write(book.getValue(), out);
                }
                command.add(file.toString());
            }
        }
        Process process =
                new ProcessBuilder(command)
                        .redirectErrorStream(true)
                        .redirectOutput(folder.resolve("soffice.log").toFile())
                        .start();
        assertThat(process.waitFor(SECONDS, TimeUnit.SECONDS)).as("it ends").isTrue();
    }

    private List<String[]> cells(String file, String sheet) throws IOException {
        Path written = folder.resolve(file + "-" + sheet + ".csv");
        assertThat(written).as("sheet %s of %s", sheet, file).exists();
        try (CSVParser parser = CSVParser.parse(Files.readString(written), CSVFormat.RFC4180)) {
            return parser.getRecords().stream().map(record -> record.values()).toList();
        }
    }

    private static Path office() {
        return Arrays.stream(System.getenv("PATH").split(":"))
                .map(each -> Path.of(each, "soffice"))
                .filter(Files::isExecutable)
                .findFirst()
                .orElse(null);
    }
}
