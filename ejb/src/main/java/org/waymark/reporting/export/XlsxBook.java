package org.waymark.reporting.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * A report as a workbook for Excel (Office Open XML). Text is written as text, never as a formula.
 */
public final class XlsxBook {

    private static final String VERSION = "1.0";
    private static final int HEADINGS_AT = 2;
    private static final double WIDE = 90;
    private static final double FIRST_COLUMN = 42;
    private static final double COLUMN = 18;
    private static final int TITLE_SIZE = 14;

    private XlsxBook() {}

    /** Writes the report and leaves the stream open. */
    public static void write(Book book, OutputStream out) throws IOException {
        try (Workbook workbook = new Workbook(out, "Waymark", VERSION)) {
            workbook.properties().setTitle(book.title());
            words(workbook.newWorksheet("Cover"), book.title(), book.front());
            words(workbook.newWorksheet("Notes"), "Notes", book.notes());
            for (Book.Sheet sheet : book.sheets()) {
                table(workbook.newWorksheet(sheet.name()), sheet);
            }
        }
    }

    private static void words(Worksheet page, String title, List<String> lines) {
        page.width(0, WIDE);
        title(page, title);
        for (int i = 0; i < lines.size(); i++) {
            page.inlineString(i + 1, 0, lines.get(i));
            page.style(i + 1, 0).wrapText(true).set();
        }
    }

    private static void title(Worksheet page, String title) {
        page.inlineString(0, 0, title);
        page.style(0, 0).bold().fontSize(TITLE_SIZE).set();
    }

    private static void table(Worksheet page, Book.Sheet sheet) throws IOException {
        title(page, sheet.title());
        page.inlineString(1, 0, aboutTable(sheet));
        List<String> headings = sheet.headings();
        for (int column = 0; column < headings.size(); column++) {
            page.width(column, column == 0 ? FIRST_COLUMN : COLUMN);
            page.value(HEADINGS_AT, column, headings.get(column));
            page.style(HEADINGS_AT, column).bold().wrapText(true).set();
        }
        int at = HEADINGS_AT;
        for (List<Object> row : sheet.rows()) {
            at++;
            for (int column = 0; column < row.size(); column++) {
                write(page, at, column, BookCell.of(row.get(column)));
            }
        }
        if (at > HEADINGS_AT) {
            page.range(HEADINGS_AT, 0, at, headings.size() - 1)
                    .createTable(headings.toArray(String[]::new))
                    .setName(tableName(sheet));
        }
        page.freezePane(1, HEADINGS_AT + 1);
    }

    /**
     * Never like the address of a cell, and another for each sheet: Excel would repair the file.
     */
    private static String tableName(Book.Sheet sheet) {
        return "Table_" + sheet.name().replaceAll("[^A-Za-z0-9]", "_");
    }

    private static void write(Worksheet page, int row, int column, BookCell cell) {
        if (cell.isNumber()) {
            page.value(row, column, cell.number());
        } else {
            page.inlineString(row, column, cell.text());
            if (column > 0) {
                page.style(row, column).horizontalAlignment("right").set();
            }
        }
    }

    /** The sentence under the title of a table. */
    static String aboutTable(Book.Sheet sheet) {
        return (sheet.finding() + " One table; the sheet Notes says what is in square brackets.")
                .strip();
    }
}
