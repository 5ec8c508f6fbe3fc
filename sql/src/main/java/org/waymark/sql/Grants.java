package org.waymark.sql;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * What the application's account may do, table by table: read and write rows, never change a table.
 *
 * <p>Tables in {@link #APPEND_ONLY} can be read and added to but not changed: what has been written
 * there stays written, even if the application is taken over. Applied after every migration, so a
 * new table needs no grant of its own.
 */
final class Grants {

    /** Tables whose rows the application may neither change nor delete. */
    static final Set<String> APPEND_ONLY =
            Set.of(
                    "audit_entry",
                    "audit_block",
                    "audit_late",
                    "audit_late_reason",
                    "retention_certificate");

    /**
     * Tables whose rows may go, with the record they are about, and may never be others: the audit
     * has a hash of each.
     */
    static final Set<String> KEPT_AS_WRITTEN = Set.of("audit_reason");

    /** Tables that the migration writes and the application only reads. */
    static final Set<String> READ_ONLY = Set.of("schema_mark");

    /** Tables that are none of the application's business. */
    private static final Set<String> CLOSED = Set.of("flyway_schema_history");

    /** MySQL and MariaDB: there is no such grant defined for the account on the table. */
    private static final int NO_SUCH_TABLE_GRANT = 1147;

    private final Connection connection;
    private final String account;

    /**
     * @param connection of the schema account, which holds its rights with the grant option
     * @param user name of the application's account, on whatever host it comes from
     */
    Grants(Connection connection, String user) {
        this.connection = connection;
        this.account = literal(user) + "@'%'";
    }

    /**
     * Makes the application's account, or gives it this password, when the schema account may.
     *
     * @throws SQLException with the statement to run by hand when it may not
     */
    void makeAccount(String password) throws SQLException {
        String identity = account + " IDENTIFIED BY " + literal(password);
        try (Statement statement = connection.createStatement()) {
            statement.execute("CREATE USER IF NOT EXISTS " + identity);
            statement.execute("ALTER USER " + identity);
        } catch (SQLException refused) {
            throw new SQLException(
                    "the schema account may not create the application's account ("
                            + refused.getMessage()
                            + "). As an administrator run: CREATE USER "
                            + account
                            + " IDENTIFIED BY '…'; then set WAYMARK_DB_APP_USER and"
                            + " WAYMARK_DB_APP_PASSWORD",
                    refused);
        }
    }

    /**
     * Grants each table what it needs and takes back what an append-only table must not allow.
     *
     * @return the number of tables granted
     */
    int apply() throws SQLException {
        List<String> tables = tables();
        try (Statement statement = connection.createStatement()) {
            for (String table : tables) {
                if (APPEND_ONLY.contains(table.toLowerCase(Locale.ROOT))) {
                    takeBack(statement, "UPDATE, DELETE", table);
                    statement.execute("GRANT SELECT, INSERT ON " + name(table) + " TO " + account);
                } else if (KEPT_AS_WRITTEN.contains(table.toLowerCase(Locale.ROOT))) {
                    takeBack(statement, "UPDATE", table);
                    statement.execute(
                            "GRANT SELECT, INSERT, DELETE ON " + name(table) + " TO " + account);
                } else if (READ_ONLY.contains(table.toLowerCase(Locale.ROOT))) {
                    statement.execute("GRANT SELECT ON " + name(table) + " TO " + account);
                } else {
                    statement.execute(
                            "GRANT SELECT, INSERT, UPDATE, DELETE ON "
                                    + name(table)
                                    + " TO "
                                    + account);
                }
            }
        }
        return tables.size();
    }

    private void takeBack(Statement statement, String rights, String table) throws SQLException {
        try {
            statement.execute("REVOKE " + rights + " ON " + name(table) + " FROM " + account);
        } catch (SQLException e) {
            if (e.getErrorCode() != NO_SUCH_TABLE_GRANT) {
                throw e;
            }
        }
    }

    private List<String> tables() throws SQLException {
        List<String> tables = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows =
                        statement.executeQuery(
                                "SELECT table_name FROM information_schema.tables"
                                        + " WHERE table_schema = DATABASE() ORDER BY table_name")) {
            while (rows.next()) {
                String table = rows.getString(1);
                if (!CLOSED.contains(table.toLowerCase(Locale.ROOT))) {
                    tables.add(table);
                }
            }
        }
        return tables;
    }

    private static String name(String table) {
        return "`" + table.replace("`", "``") + "`";
    }

    private static String literal(String text) {
        return "'" + text.replace("\\", "\\\\").replace("'", "''") + "'";
    }
}
