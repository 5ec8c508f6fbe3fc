package org.waymark.it;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Which statements the application sends, read from the database's own log. Needs the rights that
 * {@code ./waymark bench} gives to the schema account of its own instance.
 */
final class StatementLog {

    private static final int QUIET_SECONDS = 70; // the sealer of the audit comes once a minute

    /** What timers of the server ask by themselves. */
    private final Set<String> background = new HashSet<>();

    /** Listens for a while to a server that nobody uses. */
    StatementLog() {
        background.addAll(
                recorded(() -> FeedClient.pause(QUIET_SECONDS * 1000L)).stream()
                        .map(StatementLog::shape)
                        .toList());
    }

    /** The statements that read or write rows while this runs. */
    List<String> of(Runnable go) {
        return recorded(go).stream().filter(sql -> !background.contains(shape(sql))).toList();
    }

    private static List<String> recorded(Runnable go) {
        try (Connection connection = Running.database();
                Statement statement = connection.createStatement()) {
            statement.execute("SET GLOBAL log_output = 'TABLE'");
            statement.execute("TRUNCATE TABLE mysql.general_log");
            statement.execute("SET GLOBAL general_log = ON");
            go.run();
            statement.execute("SET GLOBAL general_log = OFF");
            List<String> found = new ArrayList<>();
            try (ResultSet rows =
                    statement.executeQuery(
                            "SELECT argument FROM mysql.general_log WHERE command_type = 'Query' AND"
                                    + " user_host LIKE 'waymark_app%'")) {
                while (rows.next()) {
                    String sql = rows.getString(1);
                    if (sql.strip()
                            .toUpperCase(Locale.ROOT)
                            .matches("(?s)(SELECT|INSERT|UPDATE|DELETE)\\s.*")) {
                        found.add(sql);
                    }
                }
            }
            return found;
        } catch (SQLException e) {
            throw new AssertionError("the log of statements cannot be read", e);
        }
    }

    private static String shape(String sql) {
        return sql.replaceAll("'[^']*'", "?").replaceAll("\\d+", "?");
    }
}
