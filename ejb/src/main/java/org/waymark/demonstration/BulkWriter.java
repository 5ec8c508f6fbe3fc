package org.waymark.demonstration;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collections;
import org.waymark.shared.Columns;

/** Inserts many rows of one table; they leave in batches, the last with {@link #close}. */
final class BulkWriter implements AutoCloseable {

    private static final int ROWS_AT_ONCE = 500;

    private final PreparedStatement insert;
    private final int width;
    private int waiting;
    private long written;

    BulkWriter(Connection connection, String table, String... columns) throws SQLException {
        String marks = String.join(", ", Collections.nCopies(columns.length, "?"));
        String names = String.join(", ", columns);
        insert =
                connection.prepareStatement(
                        "INSERT INTO " + table + " (" + names + ") VALUES (" + marks + ")");
        width = columns.length;
    }

    /** One row, its values in the order of the columns; instants, enums and empty text as meant. */
    void row(Object... values) throws SQLException {
        if (values.length != width) {
            throw new IllegalArgumentException(values.length + " values for " + width + " columns");
        }
        for (int i = 0; i < width; i++) {
            insert.setObject(i + 1, stored(values[i]));
        }
        insert.addBatch();
        written++;
        if (++waiting == ROWS_AT_ONCE) {
            insert.executeBatch();
            waiting = 0;
        }
    }

    private static Object stored(Object value) {
        if (value instanceof Instant instant) {
            return Columns.utc(instant);
        }
        if (value instanceof Enum<?> constant) {
            return constant.name();
        }
        return "".equals(value) ? null : value;
    }

    long written() {
        return written;
    }

    @Override
    public void close() throws SQLException {
        if (waiting > 0) {
            insert.executeBatch();
        }
        insert.close();
    }
}
