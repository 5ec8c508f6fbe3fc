package org.waymark.shared;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;

/**
 * Where a page of a list by deadline begins: behind a row when leafing on, before a row when
 * leafing back. The same index serves both ways, read from the one end or the other.
 *
 * @param at deadline of that row
 * @param id of that row, for rows with the same deadline
 * @param back towards the start
 */
public record PageKey(Instant at, long id, boolean back) {

    /** The first page. */
    public static final PageKey START =
            new PageKey(Instant.parse("2000-01-01T00:00:00Z"), 0, false);

    /**
     * From an address, where each part may be missing.
     *
     * @param after text of the last row of the page before
     * @param before text of the first row of the page behind
     */
    public static PageKey of(String after, String before) {
        return parsed(after, false).or(() -> parsed(before, true)).orElse(START);
    }

    /** A row as the address of the page behind or before it names it. */
    public static String text(Instant at, long id) {
        return at + "_" + id;
    }

    /** The condition on the two columns, with {@link #values} as its parameters. */
    public String condition(String atColumn, String idColumn) {
        String beyond = back ? " < ?" : " > ?";
        return "(%s%s OR (%s = ? AND %s%s))"
                .formatted(atColumn, beyond, atColumn, idColumn, beyond);
    }

    public List<Object> values() {
        return List.of(Columns.utc(at), Columns.utc(at), id);
    }

    public String order(String atColumn, String idColumn) {
        String way = back ? " DESC" : "";
        return " ORDER BY " + atColumn + way + ", " + idColumn + way;
    }

    private static Optional<PageKey> parsed(String text, boolean back) {
        if (text == null) {
            return Optional.empty();
        }
        try {
            String[] key = text.split("_");
            return Optional.of(new PageKey(Instant.parse(key[0]), Long.parseLong(key[1]), back));
        } catch (DateTimeParseException
                | NumberFormatException
                | ArrayIndexOutOfBoundsException notAKey) {
            return Optional.empty();
        }
    }
}
