package org.waymark.shared;

import java.sql.Date;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;

/** Reads the values of a native query's row, whatever class the driver chose for them. */
public final class Columns {

    private Columns() {}

    /** A DATETIME(6) of the schema, which is UTC; null stays null. */
    public static Instant instant(Object column) {
        if (column == null) {
            return null;
        }
        return column instanceof Timestamp stamp
                ? stamp.toLocalDateTime().toInstant(ZoneOffset.UTC)
                : ((LocalDateTime) column).toInstant(ZoneOffset.UTC);
    }

    /** A DATE; null stays null. */
    public static LocalDate date(Object column) {
        if (column == null) {
            return null;
        }
        return column instanceof Date date ? date.toLocalDate() : (LocalDate) column;
    }

    /** A whole number of any width; null stays null. */
    public static Long number(Object column) {
        return column == null ? null : ((Number) column).longValue();
    }

    /** A BOOLEAN, which the two servers give as a number or as a Boolean. */
    public static boolean flag(Object column) {
        return column instanceof Boolean flag
                ? flag
                : column != null && ((Number) column).intValue() != 0;
    }

    /** An instant as the schema stores it, for a parameter; null stays null. */
    public static LocalDateTime utc(Instant instant) {
        return instant == null ? null : LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    }
}
