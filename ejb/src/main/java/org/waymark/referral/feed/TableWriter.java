package org.waymark.referral.feed;

import com.mysql.cj.jdbc.JdbcConnection;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.waymark.shared.Columns;

/**
 * Gathers the rows of one table and inserts them many at a time: one statement with many rows is
 * what a database takes in fastest.
 */
final class TableWriter {

    private static final int ROWS_AT_ONCE = 100;

    private final String start;
    private final String tuple;
    private final int width;
    private final List<Object[]> rows = new ArrayList<>();

    /**
     * @param verb INSERT or INSERT IGNORE
     */
    TableWriter(String verb, String table, String... columns) {
        this.start = verb + " INTO " + table + " (" + String.join(", ", columns) + ") VALUES ";
        this.tuple = "(" + String.join(", ", Collections.nCopies(columns.length, "?")) + ")";
        this.width = columns.length;
    }

    /** One row, its values in the order of the columns. */
    void add(Object... values) {
        if (values.length != width) {
            throw new IllegalArgumentException(start + " takes " + width + " values");
        }
        rows.add(values);
    }

    /** Inserts what was gathered. */
    void flush(Connection connection) throws SQLException {
        int whole = rows.size() - rows.size() % ROWS_AT_ONCE;
        if (whole > 0) {
            try (PreparedStatement insert = keptByTheServer(connection, sql(ROWS_AT_ONCE))) {
                for (int from = 0; from < whole; from += ROWS_AT_ONCE) {
                    insert(insert, rows.subList(from, from + ROWS_AT_ONCE));
                }
            }
        }
        if (whole < rows.size()) {
            List<Object[]> rest = rows.subList(whole, rows.size());
            try (PreparedStatement insert = connection.prepareStatement(sql(rest.size()))) {
                insert(insert, rest);
            }
        }
        rows.clear();
    }

    /**
     * A statement that the database reads once and then only fills in, which saves both sides a
     * third of their work; the driver offers it only by its own interface.
     */
    private static PreparedStatement keptByTheServer(Connection connection, String sql)
            throws SQLException {
        return connection.isWrapperFor(JdbcConnection.class)
                ? connection.unwrap(JdbcConnection.class).serverPrepareStatement(sql)
                : connection.prepareStatement(sql);
    }

    private String sql(int count) {
        return start + String.join(", ", Collections.nCopies(count, tuple));
    }

    private static void insert(PreparedStatement insert, List<Object[]> some) throws SQLException {
        int parameter = 1;
        for (Object[] row : some) {
            for (Object value : row) {
                bind(insert, parameter++, value);
            }
        }
        insert.executeUpdate();
    }

    static void bind(PreparedStatement statement, int parameter, Object value) throws SQLException {
        if (value instanceof String text) {
            statement.setString(parameter, text);
        } else if (value instanceof Long number) {
            statement.setLong(parameter, number);
        } else if (value instanceof Instant instant) {
            statement.setObject(parameter, Columns.utc(instant));
        } else if (value instanceof Enum<?> constant) {
            statement.setString(parameter, constant.name());
        } else {
            statement.setObject(parameter, value);
        }
    }
}
