package org.waymark.reporting.suppression;

import java.util.List;
import java.util.stream.IntStream;

/**
 * A table as it may be published: rows with their total, and with columns or without.
 *
 * @param columns the keys of the columns; empty for a list
 * @param rows the rows in order
 * @param columnTotals one per column
 * @param total the total of everything
 */
public record SuppressedTable(
        List<String> columns,
        List<Row> rows,
        List<PublishedCount> columnTotals,
        PublishedCount total) {

    /**
     * One row.
     *
     * @param key its code
     * @param cells one per column; empty in a list
     * @param total the row's total; in a list the count itself
     */
    public record Row(String key, List<PublishedCount> cells, PublishedCount total) {
        public Row {
            cells = List.copyOf(cells);
        }
    }

    private static final String ROW = "row";
    private static final String COLUMN = "column";

    public SuppressedTable {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        columnTotals = List.copyOf(columnTotals);
    }

    /**
     * A list of counts with its total.
     *
     * @throws IllegalArgumentException if a count is negative or a key appears twice
     */
    public static SuppressedTable list(List<String> keys, long[] counts, SmallNumberRule rule) {
        CountCube cube = CountCube.of(1).by(ROW, keys).build();
        for (int row = 0; row < counts.length; row++) {
            cube.add(List.of(keys.get(row)), counts[row]);
        }
        return cube.publish(rule).list(0, ROW);
    }

    /**
     * A table of counts with its margins.
     *
     * @param counts by row, then column
     * @throws IllegalArgumentException if a count is negative or a key appears twice
     */
    public static SuppressedTable table(
            List<String> rows, List<String> columns, long[][] counts, SmallNumberRule rule) {
        CountCube cube = CountCube.of(1).by(ROW, rows).by(COLUMN, columns).build();
        for (int row = 0; row < counts.length; row++) {
            for (int column = 0; column < counts[row].length; column++) {
                cube.add(List.of(rows.get(row), columns.get(column)), counts[row][column]);
            }
        }
        return cube.publish(rule).table(0, COLUMN);
    }

    /** Whether anything in the table is kept back, so that the page says why. */
    public boolean keepsBack() {
        return IntStream.range(0, rows.size())
                        .mapToObj(rows::get)
                        .anyMatch(
                                r -> !r.total.shown() || r.cells.stream().anyMatch(c -> !c.shown()))
                || columnTotals.stream().anyMatch(count -> !count.shown())
                || !total.shown();
    }
}
