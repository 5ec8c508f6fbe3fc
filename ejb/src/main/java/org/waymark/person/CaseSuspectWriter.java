package org.waymark.person;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.waymark.shared.Columns;
import org.waymark.shared.Ids;

/**
 * Finds those whom the papers of a case name as a danger among all people that services support.
 * Their names are sealed and never compared: of the day and the year of birth, each with how the
 * first and the last name sound, all that are known have to fit. Nobody but a safeguarding lead
 * learns of it. A colleague who is the one, or knows him, no longer finds the case.
 */
final class CaseSuspectWriter {

    private static final int AT_ONCE = 500;

    /** People who fit all hashes of somebody who is named, with the referral of that case. */
    private static final String FITTING =
            "SELECT k.named_id, m.person_id, MIN(c.referral_id) FROM case_suspect_key k JOIN match_key"
                    + " m ON m.key_hash = k.key_hash JOIN support_case c ON c.id = k.case_id WHERE ";

    private static final String ALL =
            " GROUP BY k.named_id, m.person_id HAVING COUNT(*) >= MAX(k.needed)";
    private static final String REASON = "Named in the papers of a case: name and birth fit";

    private final Connection connection;
    private final Instant at;

    private record Pair(long referral, long person) {}

    CaseSuspectWriter(Connection connection, Instant at) {
        this.connection = connection;
        this.at = at;
    }

    /** Somebody has come or has changed. */
    void arrived(Collection<Long> people) throws SQLException {
        List<Long> all = new ArrayList<>(people);
        for (int from = 0; from < all.size(); from += AT_ONCE) {
            List<Long> some = all.subList(from, Math.min(from + AT_ONCE, all.size()));
            String marks = String.join(", ", Collections.nCopies(some.size(), "?"));
            found("m.person_id IN (" + marks + ")", some);
        }
    }

    /** A paper of a case names somebody. */
    void named(long caseId, long sourceId, Set<Long> hashes) throws SQLException {
        long id = Ids.next();
        try (PreparedStatement insert =
                connection.prepareStatement(
                        "INSERT INTO case_suspect_key (key_hash, named_id, case_id, source_id, needed)"
                                + " VALUES (?, ?, ?, ?, ?)")) {
            for (long hash : hashes) {
                insert.setLong(1, hash);
                insert.setLong(2, id);
                insert.setLong(3, caseId);
                insert.setLong(4, sourceId);
                insert.setInt(5, hashes.size());
                insert.addBatch();
            }
            insert.executeBatch();
        }
        found("k.named_id = ?", List.of(id));
        new SuspectConflictWriter(connection, at).inPapers(id);
    }

    private void found(String which, List<Long> ids) throws SQLException {
        List<Pair> pairs = new ArrayList<>();
        try (PreparedStatement query = connection.prepareStatement(FITTING + which + ALL)) {
            for (int i = 0; i < ids.size(); i++) {
                query.setLong(i + 1, ids.get(i));
            }
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    pairs.add(new Pair(rows.getLong(3), rows.getLong(2)));
                }
            }
        }
        for (Pair pair : pairs) {
            try (PreparedStatement insert = connection.prepareStatement(CollisionWriter.FOUND)) {
                insert.setLong(1, Ids.next());
                insert.setString(2, "SUSPECT");
                insert.setString(3, REASON);
                insert.setObject(4, Columns.utc(at));
                insert.setLong(5, pair.person());
                insert.setLong(6, pair.referral());
                insert.executeUpdate();
            }
        }
    }
}
