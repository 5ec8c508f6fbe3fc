package org.waymark.demonstration;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** Reads the tab-separated lists that lie beside these classes. */
final class Table {

    private static final CSVFormat FORMAT =
            CSVFormat.TDF
                    .builder()
                    .setHeader()
                    .setSkipHeaderRecord(true)
                    .setQuote(null)
                    .setCommentMarker('#')
                    .get();

    private Table() {}

    /** The rows of a list, each as column name to text. */
    static List<Map<String, String>> rows(String name) {
        try (InputStream in = Table.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("The list " + name + " is not on the class path");
            }
            var reader = new InputStreamReader(in, StandardCharsets.UTF_8);
            return FORMAT.parse(reader).stream().map(CSVRecord::toMap).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
