package org.waymark.reporting;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.waymark.reference.Quarter;
import org.waymark.reporting.suppression.PublishedCount;

/**
 * A table as a file for spreadsheets: one table, one line of headings, one row per fact, UTF-8 with
 * the mark that makes Excel read it as such.
 *
 * <p>Text that a spreadsheet would run as a formula is made harmless by an apostrophe before it.
 * Published counts carry the same signs as on the page, because they are the same objects. Numbers
 * are written plainly: no thousands separator, no per cent sign; the heading says the unit.
 */
public final class AccessibleCsv {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    /** What starts a formula, in ASCII and in the wide forms that spreadsheets take as well. */
    private static final String STARTS_FORMULA = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";

    private final CSVPrinter printer;
    private final int columns;

    private AccessibleCsv(CSVPrinter printer, int columns) {
        this.printer = printer;
        this.columns = columns;
    }

    /**
     * Begins a file.
     *
     * @param out where to; written through at once, so a large table needs no memory. To be encoded
     *     as UTF-8
     */
    public static AccessibleCsv begin(Appendable out, List<String> headings) throws IOException {
        out.append(BYTE_ORDER_MARK);
        AccessibleCsv csv =
                new AccessibleCsv(new CSVPrinter(out, CSVFormat.RFC4180), headings.size());
        csv.row(headings.toArray());
        return csv;
    }

    /**
     * One row.
     *
     * @param cells text, numbers, dates, quarters, published counts or percentages; null is an
     *     empty cell
     * @throws IllegalArgumentException if the row has more or fewer cells than there are headings,
     *     or a cell is something else
     */
    public AccessibleCsv row(Object... cells) throws IOException {
        if (cells.length != columns) {
            throw new IllegalArgumentException(
                    cells.length + " cells under " + columns + " headings");
        }
        for (Object cell : cells) {
            printer.print(text(cell));
        }
        printer.println();
        return this;
    }

    private static String text(Object cell) {
        if (cell == null) {
            return "";
        }
        if (cell instanceof PublishedCount count) {
            return count.shown() ? Long.toString(count.value()) : count.text();
        }
        if (cell instanceof Percentage percentage) {
            return percentage.shown() ? decimal(percentage.share().getAsDouble()) : "";
        }
        if (cell instanceof Quarter || cell instanceof LocalDate) {
            return cell.toString();
        }
        if (cell instanceof Long || cell instanceof Integer) {
            return cell.toString();
        }
        if (cell instanceof BigDecimal number) {
            return number.toPlainString();
        }
        if (cell instanceof String text) {
            return harmless(text);
        }
        throw new IllegalArgumentException("A file has no form for " + cell.getClass());
    }

    private static String decimal(double share) {
        return BigDecimal.valueOf(share * 100).setScale(1, RoundingMode.HALF_UP).toPlainString();
    }

    private static String harmless(String text) {
        // A space in front does not keep a spreadsheet from running what follows.
        String content = text.stripLeading();
        boolean formula =
                !content.isEmpty() && STARTS_FORMULA.indexOf(content.charAt(0)) >= 0
                        || !text.isEmpty() && STARTS_FORMULA.indexOf(text.charAt(0)) >= 0;
        return formula ? "'" + text : text;
    }
}
