package org.waymark.person.seal;

import java.nio.charset.StandardCharsets;

/**
 * Where sealed content stands. It is part of what is checked when it is opened: content that
 * somebody moved to another row or column of the database does not open.
 *
 * @param row id of the row, which must be known before its content is sealed
 */
public record SealedField(String table, String column, long row) {

    byte[] bound() {
        return ("waymark|" + table + "|" + column + "|" + row).getBytes(StandardCharsets.UTF_8);
    }
}
