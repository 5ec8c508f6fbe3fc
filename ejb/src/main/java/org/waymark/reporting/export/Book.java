package org.waymark.reporting.export;

import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * A report to be taken away: a cover, notes and tables, whatever the kind of file.
 *
 * @param title what the report is about
 * @param cover sentences about it: for whom, counted when, how final
 * @param notes what a reader must know of the figures; the shorthand is added by {@link #notes}
 * @param sheets one table each, in the order of reading
 */
public record Book(String title, List<String> cover, List<String> notes, List<Sheet> sheets) {

    /** The longest name of a sheet that every spreadsheet takes. */
    static final int LONGEST_NAME = 31;

    /**
     * One table.
     *
     * @param name of the sheet, at most 31 characters
     * @param title what the table counts
     * @param finding what it says, in one sentence; empty when nothing is said
     * @param chart the same as a picture (SVG); empty when there is none
     * @param headings of the columns; the first column names the row
     * @param rows as many cells as headings: text, whole numbers, dates, quarters, published counts
     *     or percentages
     */
    public record Sheet(
            String name,
            String title,
            String finding,
            String chart,
            List<String> headings,
            List<List<Object>> rows) {

        public Sheet {
            if (name.length() > LONGEST_NAME) {
                throw new IllegalArgumentException("Too long for the name of a sheet: " + name);
            }
            for (List<Object> row : rows) {
                if (row.size() != headings.size()) {
                    throw new IllegalArgumentException(
                            row.size() + " cells under " + headings.size() + " headings: " + name);
                }
            }
        }
    }

    /** All notes: those of the report, then what the shorthand in the cells means. */
    @Override
    public List<String> notes() {
        TreeSet<Long> thresholds = new TreeSet<>();
        for (Sheet sheet : sheets) {
            for (List<Object> row : sheet.rows()) {
                row.stream().flatMap(BookCell::threshold).forEach(thresholds::add);
            }
        }
        return Stream.concat(notes.stream(), BookCell.shorthand(thresholds).stream()).toList();
    }
}
