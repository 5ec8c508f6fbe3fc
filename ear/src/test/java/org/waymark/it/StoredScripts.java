package org.waymark.it;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.waymark.it.TextColumns.Text;

/**
 * Puts a script around every stored text of the deployed database, and takes it out again to the
 * letter: what was there is kept in tables beside, by the key of its row. The server has to be down
 * while it is done and undone.
 */
final class StoredScripts {

    private static final String KEPT = "kept7919_";

    private static final String PRIMARY =
            "SELECT column_name FROM information_schema.key_column_usage WHERE table_schema ="
                    + " DATABASE() AND constraint_name = 'PRIMARY' AND table_name = '%s' ORDER BY"
                    + " ordinal_position";

    private final TextColumns columns;

    StoredScripts(TextColumns columns) {
        this.columns = columns;
    }

    /** Keeps what is there, and puts the scripts in. */
    void mark() throws SQLException {
        try (Connection connection = Running.database();
                Statement statement = connection.createStatement()) {
            statement.setEscapeProcessing(false);
            for (Map.Entry<String, List<Text>> table : columns.texts().entrySet()) {
                mark(statement, table.getKey(), table.getValue());
            }
        }
    }

    private static void mark(Statement statement, String table, List<Text> texts)
            throws SQLException {
        String where = joined(texts, Text::isText, " OR ");
        String key = key(statement, table);
        statement.execute("DROP TABLE IF EXISTS " + KEPT + table);
        statement.execute(
                "CREATE TABLE %1$s%2$s (PRIMARY KEY (%3$s)) AS SELECT %3$s, %4$s FROM %2$s WHERE %5$s"
                        .formatted(KEPT, table, key, joined(texts, Text::name, ", "), where));
        statement.executeUpdate(
                "UPDATE %s SET %s WHERE %s"
                        .formatted(table, joined(texts, Text::marked, ", "), where));
    }

    /**
     * Puts back what was there; what the application has copied elsewhere meanwhile is taken out.
     *
     * @return tables whose sums are not those of what was kept, or that still have a script in them
     */
    List<String> restore() throws SQLException {
        List<String> wrong = new ArrayList<>();
        try (Connection connection = Running.database();
                Statement statement = connection.createStatement()) {
            statement.setEscapeProcessing(false);
            for (Map.Entry<String, List<Text>> table : columns.candidates().entrySet()) {
                String name = table.getKey();
                List<Text> texts = columns.texts().getOrDefault(name, List.of());
                if (isKept(statement, name) && !restored(statement, name, texts)) {
                    wrong.add(name);
                }
                statement.executeUpdate(
                        "UPDATE %s SET %s WHERE %s"
                                .formatted(
                                        name,
                                        joined(table.getValue(), Text::cleaned, ", "),
                                        joined(
                                                table.getValue(),
                                                c -> c.name() + " LIKE '%7919%'",
                                                " OR ")));
                if (hasScripts(statement, name, table.getValue())) {
                    wrong.add(name);
                }
            }
        }
        return wrong;
    }

    /** What is kept is thrown away only once the sums agree. */
    private static boolean restored(Statement statement, String table, List<Text> texts)
            throws SQLException {
        String both =
                "%2$s t JOIN %1$s%2$s k USING (%3$s)".formatted(KEPT, table, key(statement, table));
        statement.executeUpdate(
                "UPDATE %s SET %s"
                        .formatted(
                                both,
                                joined(texts, c -> "t.%1$s = k.%1$s".formatted(c.name()), ", ")));
        String here = sum(statement, "t", both, texts);
        if (!here.equals(sum(statement, "k", both, texts))) {
            return false;
        }
        statement.execute("DROP TABLE " + KEPT + table);
        return true;
    }

    private static String sum(Statement statement, String side, String both, List<Text> texts)
            throws SQLException {
        String values =
                joined(texts, c -> "COALESCE(HEX(" + side + "." + c.name() + "), '-')", ", ");
        return text(
                statement,
                "SELECT CONCAT(COUNT(*), ' ', COALESCE(SUM(CRC32(CONCAT_WS('|', %s))), 0)) FROM %s"
                        .formatted(values, both));
    }

    private static boolean hasScripts(Statement statement, String table, List<Text> texts)
            throws SQLException {
        String anywhere =
                joined(
                        texts,
                        c ->
                                "LOCATE('alert(7919)', %1$s) > 0 OR LOCATE('%2$s', %1$s) > 0"
                                        .formatted(c.name(), TextColumns.TAG),
                        " OR ");
        return !text(statement, "SELECT COUNT(*) FROM " + table + " WHERE " + anywhere).equals("0");
    }

    private static boolean isKept(Statement statement, String table) throws SQLException {
        return text(
                        statement,
                        "SELECT COUNT(*) FROM information_schema.tables WHERE table_schema ="
                                + " DATABASE() AND table_name = '"
                                + KEPT
                                + table
                                + "'")
                .equals("1");
    }

    private static String key(Statement statement, String table) throws SQLException {
        List<String> parts = new ArrayList<>();
        try (ResultSet rows = statement.executeQuery(PRIMARY.formatted(table))) {
            while (rows.next()) {
                parts.add("`" + rows.getString(1) + "`");
            }
        }
        if (parts.isEmpty()) {
            throw new AssertionError(table + " has no key to put things back by");
        }
        return String.join(", ", parts);
    }

    private static String text(Statement statement, String sql) throws SQLException {
        try (ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getString(1);
        }
    }

    private static String joined(List<Text> texts, Function<Text, String> each, String between) {
        return texts.stream().map(each).collect(Collectors.joining(between));
    }
}
