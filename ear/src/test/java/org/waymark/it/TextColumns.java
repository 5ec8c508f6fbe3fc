package org.waymark.it;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Which columns of the deployed database hold text that somebody has written, asked of the database
 * itself: those that the application may change, that are no part of a key and have room for a tag,
 * and in which something stands that is no code, number, hash, list of codes or structure.
 */
final class TextColumns {

    /** What a spreadsheet takes for the beginning of a formula. */
    static final String FORMULA = "=7919+";

    static final String SCRIPT = "<script>alert(7919)</script>'\"><img src=x onerror=alert(7919)>";

    /** Where there is no room for more. */
    static final String TAG = "<b id=x7919>";

    private static final int ROOM_FOR_SCRIPT = 100;
    private static final int ROOM_FOR_TAG = 24;

    /** Of a value: it has small letters, and is no name in the house, hash or structure. */
    private static final String IS_TEXT =
            "(CONVERT(%1$s USING utf8mb4) COLLATE utf8mb4_bin REGEXP '[a-z]' AND CONVERT(%1$s USING"
                    + " utf8mb4) COLLATE utf8mb4_bin NOT REGEXP '^[a-z0-9_.:/#-]+$' AND %1$s NOT"
                    + " REGEXP '^[A-Za-z0-9+/=_-]{32,}$' AND LEFT(%1$s, 1) NOT IN ('{', '[', '$'))";

    private static final String COLUMNS =
            "SELECT table_name, column_name, character_maximum_length FROM"
                    + " information_schema.columns WHERE table_schema = DATABASE() AND data_type IN"
                    + " ('char', 'varchar', 'tinytext', 'text', 'mediumtext', 'longtext') AND extra NOT"
                    + " LIKE '%GENERATED%' ORDER BY 1, 2";

    private static final String OF_KEYS =
            "SELECT CONCAT(table_name, '.', column_name) FROM information_schema.key_column_usage"
                    + " WHERE table_schema = DATABASE()";

    private static final String EXPLAINED =
            "SELECT CONCAT(table_name, '.', column_name) FROM data_dictionary";

    private static final String CHANGEABLE =
            "SELECT table_name FROM information_schema.table_privileges WHERE privilege_type ="
                    + " 'UPDATE' AND table_schema = DATABASE()";

    /** A column with the characters it has room for. */
    record Text(String table, String column, long length) {

        String full() {
            return table + "." + column;
        }

        /** As a statement names it. */
        String name() {
            return "`" + column + "`";
        }

        /** Whether a row has text in it, as a condition. */
        String isText() {
            return IS_TEXT.formatted(name());
        }

        /** The value with a script around it, and with as much of itself as there is room for. */
        String marked() {
            String script = length >= ROOM_FOR_SCRIPT ? SCRIPT : TAG;
            return "%1$s = IF(%2$s, CONCAT('%3$s', LEFT(%1$s, %4$d), '%5$s'), %1$s)"
                    .formatted(
                            name(),
                            isText(),
                            FORMULA,
                            length - FORMULA.length() - script.length(),
                            script.replace("'", "''"));
        }

        /** The value without any script. */
        String cleaned() {
            return "%1$s = REPLACE(REPLACE(REPLACE(%1$s, '%2$s', ''), '%3$s', ''), '%4$s', '')"
                    .formatted(name(), SCRIPT.replace("'", "''"), TAG, FORMULA);
        }
    }

    private final Map<String, List<Text>> candidates = new TreeMap<>();
    private final Map<String, List<Text>> texts = new TreeMap<>();
    private final Map<String, String> leftOut = new TreeMap<>();

    TextColumns() {
        try (Connection connection = Running.database();
                Statement statement = connection.createStatement()) {
            statement.setEscapeProcessing(false);
            sort(statement);
            for (Map.Entry<String, List<Text>> table : candidates.entrySet()) {
                look(statement, table.getKey(), table.getValue());
            }
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    /** Those with text in them, by table. */
    Map<String, List<Text>> texts() {
        return texts;
    }

    /** Those that could have text in them, by table. */
    Map<String, List<Text>> candidates() {
        return candidates;
    }

    /** Each of the others with the reason. */
    Map<String, String> leftOut() {
        return leftOut;
    }

    private void sort(Statement statement) throws SQLException {
        Set<String> explained = first(statement, EXPLAINED);
        Set<String> keys = first(statement, OF_KEYS);
        Set<String> changeable = changeable();
        List<Text> columns = new ArrayList<>();
        try (ResultSet rows = statement.executeQuery(COLUMNS)) {
            while (rows.next()) {
                columns.add(new Text(rows.getString(1), rows.getString(2), rows.getLong(3)));
            }
        }
        Set<String> names = columns.stream().map(Text::full).collect(Collectors.toSet());
        for (Text each : columns) {
            if (!explained.contains(each.full())) {
                leftOut.put(each.full(), "of the books of the server");
            } else if (!changeable.contains(each.table())) {
                leftOut.put(each.full(), "the application can change nothing there");
            } else if (keys.contains(each.full())) {
                leftOut.put(each.full(), "part of a key");
            } else if (names.contains(each.full() + "_hash")) {
                leftOut.put(each.full(), "kept by a hash beside it");
            } else if (each.length() < ROOM_FOR_TAG) {
                leftOut.put(each.full(), "no room for a tag");
            } else {
                candidates.computeIfAbsent(each.table(), any -> new ArrayList<>()).add(each);
            }
        }
    }

    private void look(Statement statement, String table, List<Text> columns) throws SQLException {
        List<String> asked = new ArrayList<>();
        for (Text each : columns) {
            asked.add("COALESCE(MAX(" + each.isText() + "), 0)");
            asked.add("COALESCE(MAX(" + each.name() + " <> ''), 0)");
        }
        try (ResultSet row =
                statement.executeQuery("SELECT " + String.join(", ", asked) + " FROM " + table)) {
            row.next();
            int at = 1;
            for (Text each : columns) {
                boolean text = row.getInt(at++) == 1;
                boolean filled = row.getInt(at++) == 1;
                if (text) {
                    texts.computeIfAbsent(table, any -> new ArrayList<>()).add(each);
                } else {
                    leftOut.put(
                            each.full(),
                            filled ? "codes, numbers, hashes or structure" : "nothing in it yet");
                }
            }
        }
    }

    private static Set<String> changeable() throws SQLException {
        try (Connection connection =
                        DriverManager.getConnection(
                                Setting.of("WAYMARK_DB_URL"),
                                Setting.of("WAYMARK_DB_APP_USER"),
                                Setting.of("WAYMARK_DB_APP_PASSWORD"));
                Statement statement = connection.createStatement()) {
            return first(statement, CHANGEABLE);
        }
    }

    private static Set<String> first(Statement statement, String sql) throws SQLException {
        Set<String> found = new HashSet<>();
        try (ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                found.add(rows.getString(1));
            }
        }
        return found;
    }
}
