package org.waymark.web.commissioning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.reporting.export.Book;
import org.waymark.reporting.export.OdsBook;
import org.waymark.reporting.export.XlsxBook;

/**
 * The exported files, opened by LibreOffice and read cell by cell. Where {@code soffice} is not
 * installed the test says that it was skipped; {@code docs/operations.md} tells how to run it.
 */
@DisplayNameGeneration(ReplaceUnderscores.class)
class LibreOfficeTest {

    private static final int SECONDS = 120;

    /** Every sheet into a file of its own, as it is shown, in UTF-8. */
    private static final String EVERY_SHEET =
            "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1";

    @TempDir private Path folder;

    private interface Writer {
        void write(Book book, OutputStream out) throws IOException;
    }

    @Test
    void workbook_and_open_document_open_with_every_sheet_number_and_name_as_it_was_written()
            throws Exception {
        Path office = office();
        assumeThat(office).as("LibreOffice is not installed: not tried").isNotNull();
        for (String kind : List.of("xlsx", "ods")) {
            Writer writer = kind.equals("xlsx") ? XlsxBook::write : OdsBook::write;
            checkContract(office, kind, writer);
            checkIndicator(office, kind, writer);
        }
    }

    private void checkContract(Path office, String kind, Writer writer) throws Exception {
        Path sheets = opened(office, "contract-" + kind, kind, TypedNames.contract(), writer);
        assertThat(cells(sheets, "Cover").get(0)[0])
                .isEqualTo(TypedNames.FORMULAS.get(0) + ": " + TypedNames.FORMULAS.get(1));
        assertThat(cells(sheets, "Notes"))
                .anyMatch(row -> row[0].startsWith("[c1] At least one, and fewer than"));
        List<String[]> rows = cells(sheets, "Variations");
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

    private void checkIndicator(Path office, String kind, Writer writer) throws Exception {
        Path sheets = opened(office, "indicator-" + kind, kind, TypedNames.indicator(), writer);
        List<String[]> rows = cells(sheets, "By contract");
        assertThat(rows.get(2)).startsWith("Contract", "What it is for", "Counted");
        assertThat(rows).hasSize(3 + TypedNames.FORMULAS.size());
        assertThat(rows.get(3)[0]).isEqualTo(TypedNames.FORMULAS.get(0));
        assertThat(rows.get(3)).contains("[z]", "Not collected");
    }

    /** Opens a file in LibreOffice and gives the folder with its sheets. */
    private Path opened(Path office, String name, String kind, Book book, Writer writer)
            throws Exception {
        Path file = folder.resolve(name + "." + kind);
        try (OutputStream out = Files.newOutputStream(file)) {
            writer.write(book, out);
        }
        Path sheets = Files.createDirectory(folder.resolve(name));
        Process process =
                new ProcessBuilder(
                                office.toString(),
                                "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                                "--headless",
                                "--convert-to",
                                EVERY_SHEET,
                                "--outdir",
                                sheets.toString(),
                                file.toString())
                        .redirectErrorStream(true)
                        .redirectOutput(folder.resolve(name + ".log").toFile())
                        .start();
        assertThat(process.waitFor(SECONDS, TimeUnit.SECONDS)).as("it ends").isTrue();
        return sheets;
    }

    private static List<String[]> cells(Path sheets, String sheet) throws IOException {
        Path file;
        try (Stream<Path> files = Files.list(sheets)) {
            file =
                    files.filter(each -> each.toString().endsWith("-" + sheet + ".csv"))
                            .findFirst()
                            .orElseThrow(() -> new AssertionError("no sheet " + sheet));
        }
        try (CSVParser parser = CSVParser.parse(Files.readString(file), CSVFormat.RFC4180)) {
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
