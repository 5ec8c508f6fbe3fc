package org.waymark.person;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.waymark.person.seal.ContentSeal;
import org.waymark.person.seal.PersonKeyReader;
import org.waymark.shared.Columns;

/**
 * Makes the hashes anew by which people are found: of everybody who has any, in portions that each
 * are committed with how far they came, then of what colleagues have said that they know.
 */
final class IdentifierWriter implements AutoCloseable {

    private static final int PORTION = 500;

    /** By which the server tells that it was started with another secret. */
    private static final String MARK = "waymark.identifier.secret";

    private final Connection connection;
    private final MatchKeys keys;
    private final Clock clock;
    private final ContentSeal seal;

    IdentifierWriter(String url, String user, String password, MatchKeys keys, Clock clock)
            throws SQLException {
        connection = DriverManager.getConnection(url, user, password);
        connection.setAutoCommit(false);
        this.keys = keys;
        this.clock = clock;
        this.seal = PersonKeyReader.ofEnvironment(connection);
    }

    /** Were all hashes made under the secret of here? */
    boolean isDone() throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row =
                        statement.executeQuery(
                                "SELECT secret_check, done_at FROM identifier_secret WHERE id = 1")) {
            return row.next() && row.getLong(1) == keys.check() && row.getObject(2) != null;
        }
    }

    /** Goes on where an earlier run under the same secret stopped; answers how many people. */
    long renew() throws SQLException {
        long last = begun();
        long people = 0;
        for (List<Long> portion = after(last); !portion.isEmpty(); portion = after(last)) {
            last = portion.get(portion.size() - 1);
            ConflictSidesReader reader = new ConflictSidesReader(connection, seal);
            Map<Long, Conflict.Side> sides = reader.people(portion);
            requireOpened(reader);
            Map<Long, MatchSubject> subjects = new TreeMap<>();
            sides.forEach((id, side) -> subjects.put(id, side.subject()));
            replace("match_key", "person_id", portion, subjects);
            note(last, null);
            people += portion.size();
        }
        sealedPostcodes();
        known();
        forgetMark();
        note(last, clock.instant());
        return people;
    }

    private long begun() throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row =
                        statement.executeQuery(
                                "SELECT secret_check, last_person_id, done_at FROM"
                                        + " identifier_secret WHERE id = 1")) {
            boolean begun =
                    row.next() && row.getLong(1) == keys.check() && row.getObject(3) == null;
            return begun ? row.getLong(2) : Long.MIN_VALUE;
        }
    }

    private List<Long> after(long last) throws SQLException {
        return ids(
                "SELECT DISTINCT person_id FROM match_key WHERE person_id > "
                        + last
                        + " ORDER BY person_id LIMIT "
                        + PORTION);
    }

    private void known() throws SQLException {
        List<Long> all = ids("SELECT id FROM known_person ORDER BY id");
        Map<Long, MatchSubject> subjects = new TreeMap<>();
        ConflictSidesReader reader = new ConflictSidesReader(connection, seal);
        reader.known(all).forEach((id, declared) -> subjects.put(id, declared.side().subject()));
        requireOpened(reader);
        replace("known_key", "known_id", all, subjects);
        try (PreparedStatement update =
                connection.prepareStatement(
                        "UPDATE known_person SET postcode_key = ? WHERE id = ? AND sealed IS NOT"
                                + " NULL")) {
            for (Map.Entry<Long, MatchSubject> each : subjects.entrySet()) {
                String postcode = each.getValue().postcodes().stream().findFirst().orElse(null);
                update.setObject(1, keys.ofPostcode(postcode));
                update.setLong(2, each.getKey());
                update.addBatch();
            }
            update.executeBatch();
        }
    }

    private static void requireOpened(ConflictSidesReader reader) {
        if (!reader.closed().isEmpty()) {
            throw new IllegalStateException(
                    "the keys of people are missing: without them nobody who is restricted would be"
                            + " found; bring them back and start again");
        }
    }

    /** The hashes of postcodes that are sealed stand beside them. */
    private void sealedPostcodes() throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row =
                        statement.executeQuery(
                                "SELECT person_id, value, postcode, id, sealed FROM contact_point"
                                        + " WHERE postcode_key IS NOT NULL AND sealed IS NOT NULL");
                PreparedStatement update =
                        connection.prepareStatement(
                                "UPDATE contact_point SET postcode_key = ? WHERE id = ?")) {
            while (row.next()) {
                PointContent content = PointContentReader.of(seal, row.getLong(1), row, 2);
                update.setObject(1, keys.ofPostcode(content.postcode()));
                update.setLong(2, row.getLong(4));
                update.addBatch();
            }
            update.executeBatch();
        }
    }

    /** The server makes a new one when it starts with this secret. */
    private void forgetMark() throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.executeUpdate("DELETE FROM key_mark WHERE name = '" + MARK + "'");
        }
    }

    private List<Long> ids(String sql) throws SQLException {
        List<Long> ids = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                ids.add(rows.getLong(1));
            }
        }
        return ids;
    }

    private void replace(
            String table, String owner, List<Long> ids, Map<Long, MatchSubject> subjects)
            throws SQLException {
        try (PreparedStatement delete =
                        connection.prepareStatement(
                                "DELETE FROM " + table + " WHERE " + owner + " = ?");
                PreparedStatement insert =
                        connection.prepareStatement(
                                "INSERT IGNORE INTO "
                                        + table
                                        + " (key_hash, "
                                        + owner
                                        + ") VALUES (?, ?)")) {
            for (long id : ids) {
                delete.setLong(1, id);
                delete.addBatch();
                if (!subjects.containsKey(id)) {
                    continue; // the hashes of a record that is not there any more
                }
                for (long key : keys.of(subjects.get(id))) {
                    insert.setLong(1, key);
                    insert.setLong(2, id);
                    insert.addBatch();
                }
            }
            delete.executeBatch();
            insert.executeBatch();
        }
    }

    private void note(long last, Instant done) throws SQLException {
        try (PreparedStatement replace =
                connection.prepareStatement(
                        "INSERT INTO identifier_secret (id, secret_check, last_person_id, done_at)"
                                + " VALUES (1, ?, ?, ?) ON DUPLICATE KEY UPDATE secret_check ="
                                + " VALUES(secret_check), last_person_id = VALUES(last_person_id),"
                                + " done_at = VALUES(done_at)")) {
            replace.setLong(1, keys.check());
            replace.setLong(2, last);
            replace.setObject(3, Columns.utc(done));
            replace.executeUpdate();
        }
        connection.commit();
    }

    /** What was not committed is undone. */
    @Override
    public void close() throws SQLException {
        connection.rollback();
        connection.close();
    }
}
