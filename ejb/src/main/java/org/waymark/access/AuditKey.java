package org.waymark.access;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import org.waymark.shared.Columns;

/**
 * Where a page of the audit begins: behind a row when leafing on to older ones, before a row when
 * leafing back to newer ones. By time and id, as the indexes are.
 *
 * @param at of that row
 * @param id of that row, for rows of the same moment
 * @param newer towards today
 */
public record AuditKey(Instant at, long id, boolean newer) {

    /** As an address names it; empty when there is none or it is not one. */
    public static Optional<AuditKey> parsed(String text, boolean newer) {
        if (text == null || text.isBlank()) {
            return Optional.empty();
        }
        try {
            String[] key = text.split("_");
            return Optional.of(new AuditKey(Instant.parse(key[0]), Long.parseLong(key[1]), newer));
        } catch (DateTimeParseException
                | NumberFormatException
                | ArrayIndexOutOfBoundsException notAKey) {
            return Optional.empty();
        }
    }

    /** A row as the address of the page behind or before it names it. */
    public static String text(Instant at, long id) {
        return at + "_" + id;
    }

    /** With {@link #values}; the first part alone is what the index is entered with. */
    String condition() {
        return newer
                ? " AND a.at >= ? AND (a.at > ? OR a.id > ?)"
                : " AND a.at <= ? AND (a.at < ? OR a.id < ?)";
    }

    List<Object> values() {
        return List.of(Columns.utc(at), Columns.utc(at), id);
    }
}
