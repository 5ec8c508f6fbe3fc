package org.waymark.it;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * How many statements the database has run since it started, by its own counters: what reads and
 * writes rows, not commits and settings of a connection.
 */
final class Statements {

    private static final String COUNTERS =
            "SHOW GLOBAL STATUS WHERE Variable_name IN ('Com_select', 'Com_insert',"
                    + " 'Com_insert_select', 'Com_update', 'Com_update_multi', 'Com_delete',"
                    + " 'Com_delete_multi', 'Com_replace', 'Com_replace_select')";

    /**
     * Timers of the server ask the database too: of several goes the quietest is the page's own.
     */
    private static final int GOES = 7;

    private Statements() {}

    /** Of one go, once everything that is kept between goes is there. */
    static long of(Runnable go) {
        go.run();
        go.run();
        try (Connection connection = Running.database();
                Statement counters = connection.createStatement()) {
            long least = Long.MAX_VALUE;
            for (int i = 0; i < GOES; i++) {
                long before = sum(counters);
                go.run();
                least = Math.min(least, sum(counters) - before);
            }
            return least;
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    private static long sum(Statement statement) throws SQLException {
        long sum = 0;
        try (ResultSet rows = statement.executeQuery(COUNTERS)) {
            while (rows.next()) {
                sum += rows.getLong(2);
            }
        }
        return sum;
    }
}
