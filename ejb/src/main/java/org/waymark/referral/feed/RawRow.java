package org.waymark.referral.feed;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;

/** Rows as they were sent: one line of CSV with the cells untouched. */
public final class RawRow {

    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setRecordSeparator("").get();

    private RawRow() {}

    /** The cells as one line, quoted where they must be, without a line end. */
    public static String line(Iterable<String> cells) {
        StringBuilder line = new StringBuilder();
        try {
            FORMAT.printRecord(line, toArray(cells));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return line.toString();
    }

    /** The cells of such a line. */
    public static List<String> cells(String line) {
        try (CSVParser parser = FORMAT.parse(new StringReader(line))) {
            return parser.stream().findFirst().map(row -> row.toList()).orElse(List.of());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Object[] toArray(Iterable<String> cells) {
        return java.util.stream.StreamSupport.stream(cells.spliterator(), false).toArray();
    }
}
