package org.waymark.reporting.export;

import java.io.IOException;
import java.util.List;
import org.waymark.reporting.AccessibleCsv;

/**
 * A report for machines: one figure in each row, with the table and the row it stands in. What may
 * not be seen has the same signs as on the page.
 */
public final class CsvBook {

    private static final List<String> HEADINGS = List.of("table", "row", "figure", "value");

    private CsvBook() {}

    /** Writes the report and leaves the stream open. */
    public static void write(Book book, Appendable out) throws IOException {
        AccessibleCsv csv = AccessibleCsv.begin(out, HEADINGS);
        for (Book.Sheet sheet : book.sheets()) {
            for (List<Object> row : sheet.rows()) {
                String name = BookCell.of(row.get(0)).words();
                for (int column = 1; column < row.size(); column++) {
                    csv.row(sheet.title(), name, sheet.headings().get(column), row.get(column));
                }
            }
        }
    }
}
