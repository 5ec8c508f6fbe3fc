package org.waymark.reporting.export;

import com.github.miachm.sods.Range;
import com.github.miachm.sods.Sheet;
import com.github.miachm.sods.SpreadSheet;
import com.github.miachm.sods.Style;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** A report as an open document (ODS), the format the government publishes in. */
public final class OdsBook {

    private static final int HEADINGS_AT = 2;
    private static final double WIDE = 180;
    private static final double FIRST_COLUMN = 80;
    private static final double COLUMN = 35;
    private static final int TITLE_SIZE = 14;

    private OdsBook() {}

    /** Writes the report and leaves the stream open. */
    public static void write(Book book, OutputStream out) throws IOException {
        SpreadSheet sheets = new SpreadSheet();
        sheets.appendSheet(words("Cover", book.title(), book.front()));
        sheets.appendSheet(words("Notes", "Notes", book.notes()));
        book.sheets().forEach(sheet -> sheets.appendSheet(table(sheet)));
        sheets.save(out);
    }

    private static Sheet words(String name, String title, List<String> lines) {
        Sheet page = new Sheet(name, lines.size() + 1, 1);
        page.setColumnWidth(0, WIDE);
        title(page, title);
        for (int i = 0; i < lines.size(); i++) {
            Range cell = page.getRange(i + 1, 0);
            cell.setValue(lines.get(i));
            Style wrapped = new Style();
            wrapped.setWrap(true);
            cell.setStyle(wrapped);
        }
        return page;
    }

    private static void title(Sheet page, String title) {
        Style bold = new Style();
        bold.setBold(true);
        bold.setFontSize(TITLE_SIZE);
        page.getRange(0, 0).setValue(title);
        page.getRange(0, 0).setStyle(bold);
    }

    private static Sheet table(Book.Sheet sheet) {
        List<String> headings = sheet.headings();
        Sheet page =
                new Sheet(sheet.name(), HEADINGS_AT + 1 + sheet.rows().size(), headings.size());
        title(page, sheet.title());
        page.getRange(1, 0).setValue(XlsxBook.aboutTable(sheet));
        Style heading = new Style();
        heading.setBold(true);
        heading.setWrap(true);
        for (int column = 0; column < headings.size(); column++) {
            page.setColumnWidth(column, column == 0 ? FIRST_COLUMN : COLUMN);
            page.getRange(HEADINGS_AT, column).setValue(headings.get(column));
            page.getRange(HEADINGS_AT, column).setStyle(heading);
        }
        int at = HEADINGS_AT;
        for (List<Object> row : sheet.rows()) {
            at++;
            for (int column = 0; column < row.size(); column++) {
                BookCell cell = BookCell.of(row.get(column));
                page.getRange(at, column)
                        .setValue(
                                cell.isNumber()
                                        ? (Object) cell.number().doubleValue()
                                        : cell.text());
            }
        }
        return page;
    }
}
