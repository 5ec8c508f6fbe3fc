package org.waymark.referral.feed;

import java.nio.ByteBuffer;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import org.waymark.referral.feed.ChunkObjections.Objection;
import org.waymark.shared.Columns;

/** Writes what is kept of objections: keyed hashes, and nothing beside them. */
final class SuppressionWriter {

    private static final String ADD =
            "INSERT INTO suppression (key_hash, created_at, objection_id, objected_at) VALUES (?, ?,"
                    + " ?, ?) ON DUPLICATE KEY UPDATE objection_id = ?, objected_at = ?";

    private final Connection connection;

    SuppressionWriter(Connection connection) {
        this.connection = connection;
    }

    void add(Map<ByteBuffer, Objection> objections, Instant now) throws SQLException {
        if (objections.isEmpty()) {
            return;
        }
        try (PreparedStatement insert = connection.prepareStatement(ADD)) {
            for (Map.Entry<ByteBuffer, Objection> each : objections.entrySet()) {
                insert.setBytes(1, each.getKey().array());
                insert.setObject(2, Columns.utc(now));
                for (int at = 3; at <= 5; at += 2) {
                    insert.setLong(at, each.getValue().id());
                    insert.setObject(at + 1, Columns.utc(each.getValue().at()));
                }
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    /** Takes these hashes away, and all others of the same objections. */
    void lift(Map<ByteBuffer, Objection> objections) throws SQLException {
        Collection<byte[]> hashes = objections.keySet().stream().map(ByteBuffer::array).toList();
        delete("DELETE FROM suppression WHERE key_hash = ?", hashes);
        delete(
                "DELETE FROM suppression WHERE objection_id = ?",
                objections.values().stream()
                        .map(Objection::id)
                        .filter(id -> id != 0)
                        .distinct()
                        .toList());
    }

    private void delete(String sql, Collection<?> keys) throws SQLException {
        if (keys.isEmpty()) {
            return;
        }
        try (PreparedStatement delete = connection.prepareStatement(sql)) {
            for (Object key : keys) {
                delete.setObject(1, key);
                delete.addBatch();
            }
            delete.executeBatch();
        }
    }
}
