package org.waymark.it;

import static java.util.Map.entry;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Rows of tables that hang on something, made from what the database says about their columns: what
 * is given, else like another row of the table, else the least that a column takes.
 */
final class InventedRows {

    private record Column(String name, String type, boolean mayBeEmpty) {}

    private static final Pattern OVER =
            Pattern.compile(
                    ".*_(at|hash)|(ended|done|struck|withdrawn|lifted|decided|superseded|settled|"
                            + "reported|released|reviewed|removed|answered|told)_.*|agreed|choice|"
                            + "decision|outcome");

    /** Tables of what a row hangs on, by the column that says so. */
    private static final Map<String, String> PARENTS =
            Map.of(
                    "audit_id", "file_audit",
                    "child_no", "child",
                    "course_id", "therapy_course",
                    "group_id", "therapy_group",
                    "incident_id", "incident",
                    "run_id", "letter_run");

    /** What a row has to say so that it is open and can be worked on. */
    private static final Map<String, Map<String, Object>> ALIVE =
            Map.ofEntries(
                    entry("appointment", Map.<String, Object>of("state", "BOOKED")),
                    entry("case_transfer", Map.<String, Object>of("state", "WAITING")),
                    entry("danger_end", Map.<String, Object>of("state", "WAITING")),
                    entry("hearing", Map.<String, Object>of("state", "LISTED")),
                    entry(
                            "incident",
                            Map.<String, Object>of(
                                    "state", "SENT", "few", false, "police", "NAMED")),
                    entry("marac_action", Map.<String, Object>of("referral_id", HiddenCase.THING)),
                    entry("child", Map.<String, Object>of("child_no", 1, "is_newest", true)),
                    entry(
                            "child_safeguarding",
                            Map.<String, Object>of("child_no", 1, "referred", true)),
                    entry("marac_referral", Map.<String, Object>of("state", "LISTED", "place", 1)),
                    entry(
                            "material_request",
                            Map.<String, Object>of(
                                    "basis", "POLICE", "state", "REVIEW", "scope_kinds", "NOTES")),
                    entry(
                            "material_item",
                            Map.<String, Object>of("kind", "NOTES", "decision", "OPEN")),
                    entry("match_proposal", Map.<String, Object>of("state", "PROPOSED")),
                    entry(
                            "practice_follow_up",
                            Map.<String, Object>of("subject_id", HiddenCase.THING)),
                    entry("retention_hold", Map.<String, Object>of("kind", "COMPLAINT")),
                    entry(
                            "rights_request",
                            Map.<String, Object>of(
                                    "kind",
                                    "RECTIFICATION",
                                    "asker",
                                    "PERSON",
                                    "state",
                                    "WORKING")),
                    entry("risk_review", Map.<String, Object>of("state", "WAITING")),
                    entry("therapy_course", Map.<String, Object>of("state", "OPEN")),
                    entry("waiting_entry", Map.<String, Object>of("state", "WAITING")));

    private final Map<String, List<Column>> tables = new TreeMap<>();

    InventedRows(Connection connection) throws SQLException {
        try (PreparedStatement statement =
                        connection.prepareStatement(
                                "SELECT c.table_name, c.column_name, c.data_type, c.is_nullable FROM"
                                        + " information_schema.columns c JOIN information_schema.tables t"
                                        + " ON t.table_schema = c.table_schema AND t.table_name ="
                                        + " c.table_name AND t.table_type = 'BASE TABLE' WHERE"
                                        + " c.table_schema = DATABASE() AND c.extra NOT LIKE"
                                        + " '%GENERATED%' ORDER BY c.table_name, c.ordinal_position");
                ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                tables.computeIfAbsent(rows.getString(1), any -> new ArrayList<>())
                        .add(
                                new Column(
                                        rows.getString(2),
                                        rows.getString(3),
                                        rows.getString(4).equals("YES")));
            }
        }
    }

    /**
     * @throws AssertionError when there is no such table
     */
    boolean has(String table, String column) {
        return columns(table).stream().anyMatch(each -> each.name().equals(column));
    }

    /** Is it a column of bytes, as what is sealed is? */
    boolean isSealed(String table, String column) {
        return columns(table).stream()
                .anyMatch(each -> each.name().equals(column) && each.type().endsWith("blob"));
    }

    /** Tables that have to have a row first. */
    List<String> parents(String table) {
        return PARENTS.entrySet().stream()
                .filter(each -> has(table, each.getKey()))
                .map(Map.Entry::getValue)
                .toList();
    }

    private List<Column> columns(String table) {
        List<Column> columns = tables.get(table);
        if (columns == null) {
            throw new AssertionError("There is no table " + table + ": say another in RecordNames");
        }
        return columns;
    }

    /** Adds one row; columns that the table has not are left out. */
    void add(Connection connection, String table, Map<String, Object> said) throws SQLException {
        Map<String, Object> given = new HashMap<>(said);
        given.putAll(ALIVE.getOrDefault(table, Map.of()));
        Map<String, Object> values = new LinkedHashMap<>();
        Map<String, Object> like = like(connection, table);
        for (Column column : columns(table)) {
            Object value = given.get(column.name());
            if (value == null && !given.containsKey(column.name())) {
                value = isLeftOut(column) ? null : like.get(column.name());
                value = value == null && !column.mayBeEmpty() ? least(column) : value;
            }
            values.put(column.name(), value);
        }
        String sql =
                "INSERT INTO "
                        + table
                        + " ("
                        + values.keySet().stream()
                                .map(name -> "`" + name + "`")
                                .collect(Collectors.joining(", "))
                        + ") VALUES ("
                        + String.join(", ", Collections.nCopies(values.size(), "?"))
                        + ")";
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            int at = 1;
            for (Object value : values.values()) {
                statement.setObject(at++, value);
            }
            statement.executeUpdate();
        }
    }

    /** What says that something is over, or has to be another in each row. */
    private static boolean isLeftOut(Column column) {
        return column.mayBeEmpty() && OVER.matcher(column.name()).matches();
    }

    private static Map<String, Object> like(Connection connection, String table)
            throws SQLException {
        Map<String, Object> values = new LinkedHashMap<>();
        try (PreparedStatement statement =
                        connection.prepareStatement("SELECT * FROM " + table + " LIMIT 1");
                ResultSet row = statement.executeQuery()) {
            if (row.next()) {
                for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
                    values.put(row.getMetaData().getColumnName(i), row.getObject(i));
                }
            }
        }
        return values;
    }

    private static Object least(Column column) {
        return switch (column.type()) {
            case "bigint", "int", "smallint", "decimal", "double" -> 1;
            case "tinyint", "bit" ->
                    column.name().startsWith("is_") || column.name().equals("active");
            case "date" -> "2026-01-05";
            case "time" -> "09:00";
            case "datetime" -> "2026-01-05 09:00:00";
            case "blob", "mediumblob", "longblob", "binary", "varbinary" -> new byte[] {0};
            case "json" -> "{}";
            default -> "X";
        };
    }
}
