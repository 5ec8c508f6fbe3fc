package org.waymark.person;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.waymark.shared.Columns;

/** Writes who is kept from whom, and restricts what waits for the colleagues of who is. */
final class ConflictRowsWriter {

    /**
     * A block is never loosened by finding it again. What is found by an e-mail, or was said of the
     * very person, hangs on no declaration and stays when one is taken back; what is certain no
     * longer hangs on a proposal.
     */
    private static final String FOUND =
            "INSERT INTO conflict (account_id, person_id, kind, known_id, found_at) VALUES (?, ?, ?,"
                    + " ?, ?) ON DUPLICATE KEY UPDATE known_id = CASE WHEN VALUES(kind) = 'ASK' THEN"
                    + " known_id WHEN VALUES(known_id) IS NULL THEN NULL WHEN kind = 'BLOCK' AND"
                    + " proposal_id IS NULL THEN known_id ELSE VALUES(known_id) END, proposal_id ="
                    + " CASE WHEN VALUES(kind) = 'BLOCK' THEN NULL ELSE proposal_id END, kind = CASE"
                    + " WHEN kind = 'BLOCK' THEN kind ELSE VALUES(kind) END";

    /** What waits for the provider of a colleague who knows the person is for its lead alone. */
    private static final String RESTRICT =
            "UPDATE person p JOIN referral r ON r.person_id = p.id LEFT JOIN service s ON s.id ="
                    + " r.proposed_service_id JOIN account a ON a.id = ? SET p.restricted = TRUE,"
                    + " r.restricted_reason = ? WHERE p.id = ? AND p.restricted = FALSE AND r.is_open"
                    + " = TRUE AND (s.organisation_id = a.organisation_id OR s.id IS NULL AND EXISTS"
                    + " (SELECT 1 FROM service o WHERE o.organisation_id = a.organisation_id))";

    private final Connection connection;
    private final Instant at;

    /**
     * A conflict.
     *
     * @param known the declaration it is by; null when it is by the e-mail of the account
     * @param own is it about the colleague themselves?
     */
    record Found(long account, long person, Conflict kind, Long known, boolean own) {}

    ConflictRowsWriter(Connection connection, Instant at) {
        this.connection = connection;
        this.at = at;
    }

    void write(Collection<Found> found) throws SQLException {
        if (found.isEmpty()) {
            return;
        }
        try (PreparedStatement insert = connection.prepareStatement(FOUND)) {
            for (Found each : found) {
                insert.setLong(1, each.account());
                insert.setLong(2, each.person());
                insert.setString(3, each.kind().name());
                insert.setObject(4, each.known());
                insert.setObject(5, Columns.utc(at));
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    void restrict(Collection<Found> found) throws SQLException {
        List<Found> blocked = found.stream().filter(each -> each.kind() == Conflict.BLOCK).toList();
        if (blocked.isEmpty()) {
            return;
        }
        try (PreparedStatement update = connection.prepareStatement(RESTRICT)) {
            for (Found each : blocked) {
                update.setLong(1, each.account());
                update.setString(2, each.own() ? "STAFF" : "CONFLICT");
                update.setLong(3, each.person());
                update.addBatch();
            }
            update.executeBatch();
        }
    }
}
