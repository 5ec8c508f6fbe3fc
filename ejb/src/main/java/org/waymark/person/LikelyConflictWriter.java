package org.waymark.person;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.waymark.shared.Columns;

/**
 * Whoever is kept from somebody is kept from a new record that is likely theirs, from the moment it
 * comes: nobody has linked the two yet, and whoever links them must not be who is kept from them.
 */
public final class LikelyConflictWriter {

    private static final int AT_ONCE = 500;

    /** Names and birth date are the same, letter for letter, and nobody has decided yet. */
    private static final String BLOCKED_OF =
            "SELECT DISTINCT x.account_id, m.%1$s, m.id FROM match_proposal m JOIN person n ON n.id ="
                    + " m.%1$s JOIN person c ON c.id = m.%2$s AND c.surname = n.surname AND"
                    + " c.given_names = n.given_names AND c.date_of_birth = n.date_of_birth JOIN person"
                    + " y ON y.identity_id = c.identity_id JOIN conflict x ON x.person_id = y.id AND"
                    + " x.kind = 'BLOCK' WHERE m.state = 'PROPOSED' AND m.%1$s IN ";

    private static final String SAME =
            "SELECT DISTINCT x.account_id FROM person c JOIN person y ON y.identity_id = c.identity_id"
                    + " JOIN conflict x ON x.person_id = y.id AND x.kind = 'BLOCK' WHERE c.id = ?";
    private static final String BLOCK =
            "INSERT INTO conflict (account_id, person_id, kind, proposal_id, found_at) VALUES (?, ?,"
                    + " 'BLOCK', ?, ?) ON DUPLICATE KEY UPDATE proposal_id = CASE WHEN kind = 'BLOCK'"
                    + " THEN proposal_id ELSE VALUES(proposal_id) END, kind = 'BLOCK'";

    private final Connection connection;
    private final Instant at;

    private record Blocked(long account, long person, Long proposal) {}

    public LikelyConflictWriter(Connection connection, Instant at) {
        this.connection = connection;
        this.at = at;
    }

    /** These people have come or changed, and proposals about them are written. */
    public void proposed(Collection<Long> people) throws SQLException {
        List<Blocked> blocked = new ArrayList<>();
        List<Long> all = new ArrayList<>(people);
        for (int from = 0; from < all.size(); from += AT_ONCE) {
            List<Long> some = all.subList(from, Math.min(from + AT_ONCE, all.size()));
            add(blocked, BLOCKED_OF.formatted("person_id", "candidate_id"), some);
            add(blocked, BLOCKED_OF.formatted("candidate_id", "person_id"), some);
        }
        write(blocked);
    }

    /** The two records are of the same person for certain, though nobody has linked them. */
    public void same(long before, long now) throws SQLException {
        List<Blocked> blocked = new ArrayList<>();
        try (PreparedStatement select = connection.prepareStatement(SAME)) {
            select.setLong(1, before);
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    blocked.add(new Blocked(row.getLong(1), now, null));
                }
            }
        }
        write(blocked);
    }

    private void add(List<Blocked> blocked, String sql, List<Long> people) throws SQLException {
        String marks = "(" + "?, ".repeat(people.size() - 1) + "?)";
        try (PreparedStatement select = connection.prepareStatement(sql + marks)) {
            for (int i = 0; i < people.size(); i++) {
                select.setLong(i + 1, people.get(i));
            }
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    blocked.add(new Blocked(row.getLong(1), row.getLong(2), row.getLong(3)));
                }
            }
        }
    }

    private void write(List<Blocked> blocked) throws SQLException {
        if (blocked.isEmpty()) {
            return;
        }
        try (PreparedStatement insert = connection.prepareStatement(BLOCK)) {
            for (Blocked each : blocked) {
                insert.setLong(1, each.account());
                insert.setLong(2, each.person());
                insert.setObject(3, each.proposal());
                insert.setObject(4, Columns.utc(at));
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }
}
