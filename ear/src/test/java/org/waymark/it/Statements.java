package org.waymark.it;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.TreeMap;

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
        return sum(kinds(go));
    }

    /** The same by kind: how many of each the database has run for one go. */
    static Map<String, Long> kinds(Runnable go) {
        go.run();
        go.run();
        try (Connection connection = Running.database();
                Statement counters = connection.createStatement()) {
            Map<String, Long> least = null;
            for (int i = 0; i < GOES; i++) {
                Map<String, Long> before = counted(counters);
                go.run();
                Map<String, Long> now = counted(counters);
                before.forEach((kind, many) -> now.merge(kind, -many, Long::sum));
                least = least == null || sum(now) < sum(least) ? now : least;
            }
            return least;
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    private static long sum(Map<String, Long> kinds) {
        return kinds.values().stream().mapToLong(Long::longValue).sum();
    }

    private static Map<String, Long> counted(Statement statement) throws SQLException {
        Map<String, Long> counted = new TreeMap<>();
        try (ResultSet rows = statement.executeQuery(COUNTERS)) {
            while (rows.next()) {
                counted.put(rows.getString(1), rows.getLong(2));
            }
        }
        return counted;
    }
}
