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

    /** A telephone number as it is dialled here, digits only. */
    static String phone(String cell) {
        String digits = cell.replaceAll("[^0-9]", "");
        return digits.startsWith("44") ? "0" + digits.substring(2) : digits;
    }

    static String mail(String cell) {
        return cell.toLowerCase(Locale.ROOT);
    }
}
