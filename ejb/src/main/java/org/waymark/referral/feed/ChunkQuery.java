package org.waymark.referral.feed;

import java.nio.ByteBuffer;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What is known already of the messages of a chunk: a few statements for all of its rows, each over
 * an index.
 */
final class ChunkQuery {

    /** Values in one list: the server still looks each of them up in the index. */
    private static final int VALUES_AT_ONCE = 500;

    private final Connection connection;

    ChunkQuery(Connection connection) {
        this.connection = connection;
    }

    /** A value for each row of a result. */
    private interface Take {
        void row(ResultSet row) throws SQLException;
    }

    /** A message id that was taken before, with the referral it was about (null for none). */
    Map<String, Long> seen(String force, Collection<String> messageIds) throws SQLException {
        Map<String, Long> seen = new HashMap<>();
        each(
                "SELECT message_id, referral_id FROM feed_message WHERE sending_force = ? AND"
                        + " message_id IN ",
                force,
                messageIds,
                row -> seen.put(row.getString(1), (Long) row.getObject(2)));
        return seen;
    }

    /** The referrals of these crimes, by victim. */
    Map<VictimOfCrime, Long> referrals(String force, Collection<String> crimes)
            throws SQLException {
        Map<VictimOfCrime, Long> found = new HashMap<>();
        each(
                "SELECT crime_ref, victim_key, id FROM referral WHERE sending_force = ? AND crime_ref"
                        + " IN ",
                force,
                crimes,
                row ->
                        found.put(
                                new VictimOfCrime(
                                        force, row.getString(1), ByteBuffer.wrap(row.getBytes(2))),
                                row.getLong(3)));
        return found;
    }

    /** Which of these hashes belong to somebody who objected. */
    Set<ByteBuffer> suppressed(Collection<ByteBuffer> hashes) throws SQLException {
        Set<ByteBuffer> found = new HashSet<>();
        if (isEmpty("SELECT 1 FROM suppression LIMIT 1")) {
            return found;
        }
        each(
                "SELECT key_hash FROM suppression WHERE key_hash IN ",
                null,
                hashes.stream().map(ByteBuffer::array).toList(),
                row -> found.add(ByteBuffer.wrap(row.getBytes(1))));
        return found;
    }

    private boolean isEmpty(String sql) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql);
                ResultSet row = statement.executeQuery()) {
            return !row.next();
        }
    }

    private void each(String sql, String first, Collection<?> values, Take take)
            throws SQLException {
        List<?> all = new ArrayList<>(values);
        for (int from = 0; from < all.size(); from += VALUES_AT_ONCE) {
            List<?> some = all.subList(from, Math.min(from + VALUES_AT_ONCE, all.size()));
            String marks = String.join(", ", Collections.nCopies(some.size(), "?"));
            try (PreparedStatement statement =
                    connection.prepareStatement(sql + "(" + marks + ")")) {
                int parameter = 1;
                if (first != null) {
                    statement.setString(parameter++, first);
                }
                for (Object value : some) {
                    statement.setObject(parameter++, value);
                }
                try (ResultSet rows = statement.executeQuery()) {
                    while (rows.next()) {
                        take.row(rows);
                    }
                }
            }
        }
    }
}
