package org.waymark.access.seal;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

/** Rows of the audit in the order of their ids, one at a time, however many there are. */
final class RowStreamReader implements AutoCloseable {

    private final PreparedStatement statement;
    private final ResultSet rows;
    private AuditRow next;

    /** Of ids above the one and up to the other. The connection does nothing else meanwhile. */
    RowStreamReader(Connection connection, long above, long upTo) throws SQLException {
        statement =
                connection.prepareStatement(
                        SealReader.ROW + "WHERE e.id > ? AND e.id <= ? ORDER BY e.id",
                        ResultSet.TYPE_FORWARD_ONLY,
                        ResultSet.CONCUR_READ_ONLY);
        statement.setFetchSize(Integer.MIN_VALUE); // what the driver calls streaming
        statement.setLong(1, above);
        statement.setLong(2, upTo);
        rows = statement.executeQuery();
        advance();
    }

    /** The row that {@link #take} gives next, or null at the end. */
    AuditRow peek() {
        return next;
    }

    AuditRow take() throws SQLException {
        AuditRow taken = next;
        advance();
        return taken;
    }

    private void advance() throws SQLException {
        next = rows.next() ? SealReader.row(rows) : null;
    }

    @Override
    public void close() throws SQLException {
        try (statement) {
            rows.close();
        }
    }
}
