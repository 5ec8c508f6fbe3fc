package org.waymark.demonstration;

import java.util.Arrays;

/** One row of the feed as text, cell by cell; an empty cell means not known. */
final class FeedLine {

    private final String[] cells;

    FeedLine() {
        cells = new String[Column.values().length];
        Arrays.fill(cells, "");
    }

    private FeedLine(String[] cells) {
        this.cells = cells;
    }

    FeedLine copy() {
        return new FeedLine(cells.clone());
    }

    FeedLine with(Column column, Object value) {
        cells[column.ordinal()] = value == null ? "" : value.toString();
        return this;
    }

    String get(Column column) {
        return cells[column.ordinal()];
    }

    boolean is(Column column, String value) {
        return cells[column.ordinal()].equals(value);
    }

    boolean lists(Column column, String value) {
        return Arrays.asList(cells[column.ordinal()].split(";")).contains(value);
    }

    /** Adds one entry to a cell that holds a list. */
    FeedLine add(Column column, String value) {
        String old = cells[column.ordinal()];
        if (!lists(column, value)) {
            cells[column.ordinal()] = old.isEmpty() ? value : old + ";" + value;
        }
        return this;
    }

    /** Takes over the cells from one column to another, both included. */
    FeedLine take(FeedLine from, Column first, Column last) {
        int start = first.ordinal();
        System.arraycopy(from.cells, start, cells, start, last.ordinal() - start + 1);
        return this;
    }

    /** The cells in the order of {@link Column}; not to be changed. */
    String[] cells() {
        return cells;
    }
}
