package org.waymark.demonstration;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Locale;

/** Reads cells of a row as the values that the database keeps. */
final class Cells {

    private Cells() {}

    static LocalDate date(String cell) {
        return cell.isEmpty() ? null : LocalDate.parse(cell.substring(0, 10));
    }

    /** A date or a date-time of London; null when empty. */
    static Instant moment(String cell) {
        if (cell.isEmpty()) {
            return null;
        }
        if (cell.endsWith("Z")) {
            return Instant.parse(cell);
        }
        LocalDateTime local =
                cell.length() == 10
                        ? LocalDate.parse(cell).atStartOfDay()
                        : LocalDateTime.parse(cell);
        return local.atZone(Moments.LONDON).toInstant();
    }

    static Integer number(String cell) {
        return cell.isEmpty() ? null : Integer.valueOf(cell);
    }

    /** A telephone number with its country and without spaces. */
    static String phone(String cell) {
        String bare = cell.replace(" ", "");
        return bare.startsWith("0") ? "+44" + bare.substring(1) : bare;
    }

    static String mail(String cell) {
        return cell.toLowerCase(Locale.ROOT);
    }
}
