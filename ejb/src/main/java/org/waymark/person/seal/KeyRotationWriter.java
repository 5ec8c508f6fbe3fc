package org.waymark.person.seal;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.waymark.shared.Columns;
import org.waymark.shared.Ids;

/**
 * Wraps the keys of people under the newest key-encryption key, in portions that each are committed
 * with their row in the audit: stopped anywhere, it goes on from there. A key that was destroyed or
 * made anew meanwhile is left as it is.
 */
final class KeyRotationWriter implements AutoCloseable {

    private static final int PORTION = 500;

    private final Connection connection;
    private final KeyService service;
    private final Clock clock;

    private record Row(long personId, KeyService.Wrapped wrapped) {}

    KeyRotationWriter(String url, String user, String password, KeyService service, Clock clock)
            throws SQLException {
        connection = DriverManager.getConnection(url, user, password);
        connection.setAutoCommit(false);
        this.service = service;
        this.clock = clock;
    }

    /** How many keys of people each key-encryption key wraps. */
    Map<String, Long> counts() throws SQLException {
        Map<String, Long> counts = new LinkedHashMap<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows =
                        statement.executeQuery(
                                "SELECT kek_id, COUNT(*) FROM person_key WHERE kek_id IS NOT NULL"
                                        + " GROUP BY kek_id ORDER BY kek_id")) {
            while (rows.next()) {
                counts.put(rows.getString(1), rows.getLong(2));
            }
        }
        connection.rollback();
        return counts;
    }

    /** Until none is left; answers how many there were. */
    long rewrap() throws SQLException {
        String newest = service.current().orElseThrow();
        long all = 0;
        for (List<Row> rows = portion(newest); !rows.isEmpty(); rows = portion(newest)) {
            try (PreparedStatement update =
                    connection.prepareStatement(
                            "UPDATE person_key SET kek_id = ?, wrapped = ? WHERE person_id = ? AND"
                                    + " kek_id = ?")) {
                for (Row row : rows) {
                    byte[] bound = PersonKey.bound(row.personId());
                    KeyService.Wrapped anew =
                            service.wrap(service.unwrap(row.wrapped(), bound), bound);
                    update.setString(1, anew.keyId());
                    update.setBytes(2, anew.bytes());
                    update.setLong(3, row.personId());
                    update.setString(4, row.wrapped().keyId());
                    update.addBatch();
                }
                update.executeBatch();
            }
            audit(rows.size() + " keys of people are wrapped by " + newest + " now");
            connection.commit();
            all += rows.size();
        }
        return all;
    }

    /** Locked until they are written, so that nobody destroys a key that is being wrapped. */
    private List<Row> portion(String newest) throws SQLException {
        List<Row> portion = new ArrayList<>();
        try (PreparedStatement select =
                connection.prepareStatement(
                        "SELECT person_id, kek_id, wrapped FROM person_key WHERE kek_id IS NOT NULL"
                                + " AND kek_id <> ? ORDER BY person_id LIMIT "
                                + PORTION
                                + " FOR UPDATE")) {
            select.setString(1, newest);
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    portion.add(
                            new Row(
                                    rows.getLong(1),
                                    new KeyService.Wrapped(rows.getString(2), rows.getBytes(3))));
                }
            }
        }
        return portion;
    }

    private void audit(String detail) throws SQLException {
        try (PreparedStatement insert =
                connection.prepareStatement(
                        "INSERT INTO audit_entry (id, at, actor, action, outcome, detail) VALUES (?,"
                                + " ?, './waymark', 'RotateKeys.rotate', 'DONE', ?)")) {
            insert.setLong(1, Ids.next());
            insert.setObject(2, Columns.utc(clock.instant()));
            insert.setString(3, detail);
            insert.executeUpdate();
        }
    }

    /** What was not committed is undone. */
    @Override
    public void close() throws SQLException {
        connection.rollback();
        connection.close();
    }
}
