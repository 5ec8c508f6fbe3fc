package org.waymark.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;

/**
 * Files opened by LibreOffice, which {@code ./waymark test} installs: one start of it for all of
 * them, every sheet written out as it is shown. A file that it cannot read, or could only repair,
 * has no sheets.
 */
final class LibreOffice {

    private static final int MINUTES = 5;

    /** Every sheet into a file of its own, as it is shown, in UTF-8. */
    private static final String EVERY_SHEET =
            "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1";

    private static final Pattern NAME = Pattern.compile("<sheet name=\"([^\"]*)\"");

    private final Path sheets;

    private LibreOffice(Path sheets) {
        this.sheets = sheets;
    }

    static LibreOffice open(List<Path> files, Path folder) throws Exception {
        Path sheets = Files.createDirectory(folder.resolve("sheets"));
        Path log = folder.resolve("soffice.log");
        List<String> command =
                new ArrayList<>(
                        List.of(
                                "soffice",
                                "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                                "--headless",
                                "--convert-to",
                                EVERY_SHEET,
                                "--outdir",
                                sheets.toString()));
        files.forEach(file -> command.add(file.toString()));
        Process process =
                new ProcessBuilder(command)
                        .redirectErrorStream(true)
                        .redirectOutput(log.toFile())
                        .start();
        boolean ended = process.waitFor(MINUTES, TimeUnit.MINUTES);
        if (!ended) {
            process.destroyForcibly();
        }
        assertThat(ended).as("LibreOffice ends").isTrue();
        assertThat(process.exitValue()).as(Files.readString(log)).isZero();
        assertThat(Files.readString(log)).doesNotContainIgnoringCase("error");
        return new LibreOffice(sheets);
    }

    /** The sheets of a file by their names. */
    Map<String, List<String[]>> sheets(String file) throws IOException {
        Map<String, List<String[]>> all = new TreeMap<>();
        try (Stream<Path> files = Files.list(sheets)) {
            for (Path each : files.toList()) {
                String name = each.getFileName().toString();
                if (name.startsWith(file + "-")) {
                    all.put(
                            name.substring(file.length() + 1, name.length() - ".csv".length()),
                            rows(each));
                }
            }
        }
        return all;
    }

    private static List<String[]> rows(Path file) throws IOException {
        try (CSVParser parser = CSVParser.parse(Files.readString(file), CSVFormat.RFC4180)) {
            return parser.getRecords().stream().map(record -> record.values()).toList();
        }
    }

    /** The names of the sheets as they stand in a workbook itself. */
    static List<String> names(Path workbook) throws IOException {
        try (ZipFile zip = new ZipFile(workbook.toFile())) {
            String xml =
                    new String(
                            zip.getInputStream(zip.getEntry("xl/workbook.xml")).readAllBytes(),
                            java.nio.charset.StandardCharsets.UTF_8);
            List<String> names = new ArrayList<>();
            Matcher found = NAME.matcher(xml);
            while (found.find()) {
                names.add(found.group(1).replace("&amp;", "&"));
            }
            return names;
        }
    }

    /** A cell as what it is worth: a number is the same with and without decimals. */
    static String value(String cell) {
        String plain = cell.replace(",", "");
        return plain.matches("-?[0-9]+(\\.[0-9]+)?")
                ? Double.toString(Double.parseDouble(plain))
                : cell.strip();
    }
}
