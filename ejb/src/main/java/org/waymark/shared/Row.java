package org.waymark.shared;

import java.time.LocalDate;
import java.util.List;

/**
 * One row of a native query, read by position from 0. Both servers and both drivers give numbers,
 * dates and booleans in classes of their own; this is where they become one.
 */
public record Row(Object[] columns) {

    /** All rows of a query, also of one that selects a single column. */
    public static List<Row> of(List<?> rows) {
        return rows.stream()
                .map(row -> new Row(row instanceof Object[] many ? many : new Object[] {row}))
                .toList();
    }

    public String text(int column) {
        return columns[column] == null ? null : columns[column].toString();
    }

    /** A whole number; null stays null. */
    public Long number(int column) {
        return Columns.number(columns[column]);
    }

    /** A small whole number; null stays null. */
    public Integer count(int column) {
        return columns[column] == null ? null : ((Number) columns[column]).intValue();
    }

    public LocalDate date(int column) {
        return Columns.date(columns[column]);
    }

    public boolean flag(int column) {
        return Columns.flag(columns[column]);
    }
}
