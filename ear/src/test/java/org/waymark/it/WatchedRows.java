package org.waymark.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Whether anything that has to do with given records was changed, anywhere in the database. */
final class WatchedRows {

    /**
     * Written by the server itself while this runs: counts are put together every minute from
     * facts, which are watched.
     */
    private static final String RESTLESS =
            "audit_.*|(indicator|referral|outcome)_count|account_session|curious_lookup|outbox_message|batch_.*|api_client|data_dictionary|flyway.*";

    private WatchedRows() {}

    /** Of each table, how many rows have to do with what is foreign, and a sum over all of them. */
    static Map<String, String> about(String ids) throws SQLException {
        Map<String, String> state = new TreeMap<>();
        try (Connection connection = Running.database();
                Statement statement = connection.createStatement()) {
            Map<String, List<String>> tables = columns(statement, "");
            Map<String, List<String>> keys = columns(statement, " AND c.data_type = 'bigint'");
            for (String table : keys.keySet()) {
                if (table.toLowerCase().matches(RESTLESS)) {
                    continue;
                }
                String where =
                        keys.get(table).stream()
                                .map(column -> column + " IN (" + ids + ")")
                                .collect(Collectors.joining(" OR "));
                String all = String.join(", '|', ", tables.get(table));
                try (ResultSet row =
                        statement.executeQuery(
                                "SELECT COUNT(*), COALESCE(SUM(CRC32(CONCAT_WS('', "
                                        + all
                                        + "))), 0) FROM "
                                        + table
                                        + " WHERE "
                                        + where)) {
                    row.next();
                    state.put(table, row.getString(1) + " rows, " + row.getString(2));
                }
            }
        }
        assertThat(state).hasSizeGreaterThan(30);
        return state;
    }

    private static Map<String, List<String>> columns(Statement statement, String which)
            throws SQLException {
        Map<String, List<String>> columns = new TreeMap<>();
        try (ResultSet rows =
                statement.executeQuery(
                        "SELECT c.table_name, c.column_name FROM information_schema.columns c JOIN"
                                + " information_schema.tables t ON t.table_schema = c.table_schema AND"
                                + " t.table_name = c.table_name AND t.table_type = 'BASE TABLE' WHERE"
                                + " c.table_schema = DATABASE()"
                                + which
                                + " ORDER BY c.table_name, c.ordinal_position")) {
            while (rows.next()) {
                columns.computeIfAbsent(rows.getString(1), any -> new ArrayList<>())
                        .add("`" + rows.getString(2) + "`");
            }
        }
        return columns;
    }
}
