package org.waymark.person;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.waymark.person.seal.ContentSeal;

/** Reads a way to reach somebody from a row, whether it is sealed or stands there in clear. */
public final class PointContentReader {

    private PointContentReader() {}

    /**
     * Of a row that has {@code value, postcode, id, sealed} one after the other.
     *
     * @param value number of the column that holds the value
     * @throws org.waymark.shared.Refusal when it is sealed and cannot be opened now
     */
    public static PointContent of(ContentSeal seal, long personId, ResultSet row, int value)
            throws SQLException {
        byte[] sealed = row.getBytes(value + 3);
        return sealed == null
                ? new PointContent(row.getString(value), row.getString(value + 1))
                : PointContent.opened(seal, personId, row.getLong(value + 2), sealed);
    }
}
