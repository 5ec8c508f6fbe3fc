package org.waymark.it;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Looks for words in every column of every table that can hold text or bytes. */
final class Canary {

    private Canary() {}

    /** The columns that hold any of these anywhere, as {@code table.column}. */
    static List<String> columnsWith(String... words) {
        List<String> found = new ArrayList<>();
        try (Connection connection = Running.database()) {
            for (Map.Entry<String, List<String>> table : columns(connection).entrySet()) {
                found.addAll(within(connection, table.getKey(), table.getValue(), words));
            }
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
        return found;
    }

    private static Map<String, List<String>> columns(Connection connection) throws SQLException {
        Map<String, List<String>> columns = new TreeMap<>();
        try (PreparedStatement select =
                        connection.prepareStatement(
                                "SELECT table_name, column_name FROM information_schema.columns"
                                        + " WHERE table_schema = DATABASE() AND (data_type LIKE '%text'"
                                        + " OR data_type LIKE '%blob' OR data_type LIKE '%binary' OR"
                                        + " data_type LIKE '%char' OR data_type = 'json')");
                ResultSet rows = select.executeQuery()) {
            while (rows.next()) {
                columns.computeIfAbsent(rows.getString(1), table -> new ArrayList<>())
                        .add(rows.getString(2));
            }
        }
        if (columns.size() < 50) {
            throw new AssertionError("only " + columns.size() + " tables are looked into");
        }
        return columns;
    }

    private static List<String> within(
            Connection connection, String table, List<String> columns, String... words)
            throws SQLException {
        StringBuilder sql = new StringBuilder("SELECT ");
        for (int i = 0; i < columns.size(); i++) {
            String column = "CAST(`" + columns.get(i) + "` AS BINARY)";
            sql.append(i == 0 ? "SUM(" : ", SUM(")
                    .append(
                            String.join(
                                    " OR ",
                                    Collections.nCopies(
                                            words.length, "LOCATE(?, " + column + ") > 0")))
                    .append(')');
        }
        List<String> found = new ArrayList<>();
        try (PreparedStatement select =
                connection.prepareStatement(sql + " FROM `" + table + "`")) {
            for (int i = 0; i < columns.size() * words.length; i++) {
                select.setBytes(i + 1, words[i % words.length].getBytes(StandardCharsets.UTF_8));
            }
            try (ResultSet row = select.executeQuery()) {
                row.next();
                for (int i = 1; i <= columns.size(); i++) {
                    if (row.getLong(i) > 0) {
                        found.add(table + "." + columns.get(i - 1));
                    }
                }
            }
        }
        return found;
    }
}
