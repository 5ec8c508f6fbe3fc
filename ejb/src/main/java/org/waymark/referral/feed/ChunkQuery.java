package org.waymark.referral.feed;

import java.nio.ByteBuffer;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.waymark.referral.FeedMessage.Victim;
import org.waymark.referral.ReferralState;
import org.waymark.referral.RestrictionReason;
import org.waymark.referral.VictimKey;
import org.waymark.referral.VictimType;
import org.waymark.referral.feed.ChunkObjections.Objection;
import org.waymark.shared.Columns;

/**
 * What is known already of the messages of a chunk: a few statements for all of its rows, each over
 * an index.
 */
final class ChunkQuery {

    /** Values in one list: the server still looks each of them up in the index. */
    private static final int VALUES_AT_ONCE = 500;

    private static final String SENT =
            "SELECT r.crime_ref, r.victim_key, r.id, r.victim_type, r.organisation, p.given_names,"
                    + " p.surname, p.date_of_birth, p.id, r.state, CASE WHEN p.restricted THEN"
                    + " COALESCE(r.restricted_reason, 'OTHER') END FROM referral r JOIN person p ON"
                    + " p.id = r.person_id WHERE %s AND r.sending_force = ? AND r.crime_ref IN ";

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

    /**
     * The referrals of these crimes, by victim.
     *
     * @param owner only what this account sent; null for all but what lies beside another
     */
    void referrals(String force, Collection<String> crimes, KnownReferrals found, Long owner)
            throws SQLException {
        each(
                SENT.formatted(owner == null ? "r.beside_id IS NULL" : "r.sent_by = " + owner),
                force,
                crimes,
                row ->
                        found.add(
                                victim(force, row.getString(1), row.getBytes(2)),
                                victim(force, row.getString(1), VictimKey.ofName(named(row))),
                                row.getLong(3)));
    }

    /** What anybody but this account has sent about these crimes. */
    void others(String force, Collection<String> crimes, Others found, long owner)
            throws SQLException {
        each(
                SENT.formatted(
                        "r.beside_id IS NULL AND (r.sent_by IS NULL OR r.sent_by <> "
                                + owner
                                + ")"),
                force,
                crimes,
                row ->
                        found.add(
                                victim(force, row.getString(1), row.getBytes(2)),
                                victim(force, row.getString(1), VictimKey.ofName(named(row))),
                                new Others.Other(
                                        row.getLong(3),
                                        row.getLong(9),
                                        ReferralState.valueOf(row.getString(10)),
                                        row.getString(11) == null
                                                ? null
                                                : RestrictionReason.valueOf(row.getString(11)))));
    }

    private static VictimOfCrime victim(String force, String crime, byte[] key) {
        return new VictimOfCrime(force, crime, ByteBuffer.wrap(key));
    }

    private static Victim named(ResultSet row) throws SQLException {
        return new Victim(
                VictimType.valueOf(row.getString(4)),
                row.getString(5),
                row.getString(6),
                row.getString(7),
                row.getObject(8, LocalDate.class),
                null,
                null,
                null,
                null,
                null,
                null);
    }

    /** Which of these hashes belong to somebody who objected, and to which objection. */
    Map<ByteBuffer, Objection> suppressed(Collection<ByteBuffer> hashes) throws SQLException {
        Map<ByteBuffer, Objection> found = new HashMap<>();
        if (isEmpty("SELECT 1 FROM suppression LIMIT 1")) {
            return found;
        }
        each(
                "SELECT key_hash, COALESCE(objection_id, 0), COALESCE(objected_at, created_at) FROM"
                        + " suppression WHERE key_hash IN ",
                null,
                hashes.stream().map(ByteBuffer::array).toList(),
                row ->
                        found.put(
                                ByteBuffer.wrap(row.getBytes(1)),
                                new Objection(
                                        row.getLong(2),
                                        Columns.instant(row.getObject(3, LocalDateTime.class)))));
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
