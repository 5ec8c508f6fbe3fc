package org.waymark.operation;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import org.waymark.shared.Columns;

/** What the database says about the installation it belongs to. */
@ApplicationScoped
class InstallationStore {

    @Resource(lookup = "jdbc/waymark")
    private DataSource database;

    /**
     * @param marks name to mark of the secrets it is used with
     * @param schema what the migration wrote last; empty when it never did
     */
    record Found(Map<String, byte[]> marks, Optional<SchemaMark> schema) {}

    Found read() throws SQLException {
        try (Connection connection = database.getConnection()) {
            return new Found(marks(connection), schema(connection));
        }
    }

    /** Keeps the marks of secrets that are used with this database for the first time. */
    void keep(Map<String, byte[]> marks, Instant now) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement insert =
                        connection.prepareStatement(
                                "INSERT IGNORE INTO key_mark (name, mark, first_used_at) VALUES (?,"
                                        + " ?, ?)")) {
            for (Map.Entry<String, byte[]> mark : marks.entrySet()) {
                insert.setString(1, mark.getKey());
                insert.setBytes(2, mark.getValue());
                insert.setObject(3, Columns.utc(now));
                insert.executeUpdate();
            }
        }
    }

    private static Map<String, byte[]> marks(Connection connection) throws SQLException {
        Map<String, byte[]> marks = new LinkedHashMap<>();
        try (PreparedStatement select =
                        connection.prepareStatement("SELECT name, mark FROM key_mark");
                ResultSet rows = select.executeQuery()) {
            while (rows.next()) {
                marks.put(rows.getString(1), rows.getBytes(2));
            }
        }
        return marks;
    }

    private static Optional<SchemaMark> schema(Connection connection) throws SQLException {
        try (PreparedStatement select =
                        connection.prepareStatement(
                                "SELECT migrations, digest FROM schema_mark WHERE id = 1");
                ResultSet row = select.executeQuery()) {
            return row.next()
                    ? Optional.of(new SchemaMark(row.getInt(1), row.getString(2)))
                    : Optional.empty();
        }
    }
}
