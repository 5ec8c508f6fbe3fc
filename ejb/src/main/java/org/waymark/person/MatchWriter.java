package org.waymark.person;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.waymark.person.seal.ContentSeal;
import org.waymark.shared.Columns;
import org.waymark.shared.Ids;
import org.waymark.shared.Refusal;

/**
 * Proposes for many new people at once who among all people they may be: who shares a key, one look
 * at the candidates, then the score. Proposals are for a human to decide; one that is about a
 * restricted record is shown to those alone who may know of both.
 */
public final class MatchWriter {

    /** A key shared by more people than this says nothing: a hostel's telephone, a common name. */
    static final int MOST_SHARING = 40;

    private static final int AT_ONCE = 500;
    static final String KEYS = "SELECT key_hash, person_id FROM match_key WHERE person_id IN ";
    static final String SHARING = "SELECT key_hash, person_id FROM match_key WHERE key_hash IN ";
    static final String PEOPLE =
            "SELECT id, given_names, surname, date_of_birth, sex FROM person WHERE id IN ";
    static final String POINTS =
            "SELECT person_id, kind, value, postcode, id, sealed FROM contact_point WHERE ended_at IS"
                    + " NULL AND person_id IN ";
    private static final String PROPOSE =
            "INSERT IGNORE INTO match_proposal (id, person_id, candidate_id, referral_id, score, band,"
                    + " reasons, state, created_at) VALUES (?, ?, ?, ?, ?, ?, ?, 'PROPOSED', ?)";

    private final Connection connection;
    private final Instant at;
    private final CrowdedKeys crowded;
    private final ContentSeal seal;

    private record Pair(long newer, long older) {}

    /** Where the records lie is where their referrals lie. */
    private static final String PLACE =
            "UPDATE match_proposal m JOIN referral r ON r.person_id = m.person_id JOIN referral s ON"
                    + " s.person_id = m.candidate_id SET m.service_id = COALESCE(r.service_id,"
                    + " r.proposed_service_id, 0), m.candidate_service_id = COALESCE(s.service_id,"
                    + " s.proposed_service_id, 0) WHERE ";

    public MatchWriter(Connection connection, Instant at, CrowdedKeys crowded, ContentSeal seal) {
        this.connection = connection;
        this.at = at;
        this.crowded = crowded;
        this.seal = seal;
    }

    /**
     * Proposes candidates for people whose keys have been written in this transaction.
     *
     * @param referrals the referral each of them came with, by person
     * @return how many proposals were made
     */
    public int propose(Map<Long, Long> referrals) throws SQLException {
        Set<Pair> pairs = pairs(referrals.keySet());
        Set<Long> people = new HashSet<>();
        pairs.forEach(
                pair -> {
                    people.add(pair.newer());
                    people.add(pair.older());
                });
        Map<Long, MatchSubject> subjects = subjects(people);
        int proposals = 0;
        try (PreparedStatement insert = connection.prepareStatement(PROPOSE)) {
            for (Pair pair : pairs) {
                MatchSubject newer = subjects.get(pair.newer());
                MatchSubject older = subjects.get(pair.older());
                if (newer == null || older == null) {
                    continue;
                }
                MatchScore score = MatchScore.of(newer, older);
                if (score.band() != MatchScore.Band.UNLIKELY) {
                    add(insert, pair, referrals.get(pair.newer()), score);
                    proposals++;
                }
            }
            if (proposals > 0) {
                insert.executeBatch();
                place("m.person_id", pairs.stream().map(Pair::newer).collect(Collectors.toSet()));
            }
        }
        return proposals;
    }

    /** Says anew in whose inbox these people's records lie, after their referrals have moved. */
    public void moved(Collection<Long> people) throws SQLException {
        place("m.person_id", people);
        place("m.candidate_id", people);
    }

    private void place(String column, Collection<Long> people) throws SQLException {
        List<Long> all = new ArrayList<>(people);
        for (int from = 0; from < all.size(); from += AT_ONCE) {
            List<Long> some = all.subList(from, Math.min(from + AT_ONCE, all.size()));
            String marks = String.join(", ", Collections.nCopies(some.size(), "?"));
            try (PreparedStatement update =
                    connection.prepareStatement(PLACE + column + " IN (" + marks + ")")) {
                for (int i = 0; i < some.size(); i++) {
                    update.setLong(i + 1, some.get(i));
                }
                update.executeUpdate();
            }
        }
    }

    private void add(PreparedStatement insert, Pair pair, Long referral, MatchScore score)
            throws SQLException {
        insert.setLong(1, Ids.next());
        insert.setLong(2, pair.newer());
        insert.setLong(3, pair.older());
        insert.setObject(4, referral);
        insert.setDouble(5, Math.min(1.0, score.points() / 100.0));
        insert.setString(6, score.band().name());
        insert.setString(7, String.join("\n", score.reasons()));
        insert.setObject(8, Columns.utc(at));
        insert.addBatch();
    }

    private Set<Pair> pairs(Collection<Long> people) throws SQLException {
        Map<Long, List<Long>> newcomers = new HashMap<>();
        each(KEYS, people, row -> note(newcomers, row.getLong(1), row.getLong(2)));
        newcomers.keySet().removeIf(crowded::contains);
        Map<Long, List<Long>> sharing = new HashMap<>();
        each(SHARING, newcomers.keySet(), row -> note(sharing, row.getLong(1), row.getLong(2)));
        Set<Pair> pairs = new HashSet<>();
        sharing.forEach(
                (key, all) -> {
                    if (all.size() > MOST_SHARING) {
                        crowded.add(key);
                    } else if (all.size() > 1) {
                        pair(newcomers.get(key), all, pairs);
                    }
                });
        return pairs;
    }

    private static void note(Map<Long, List<Long>> byKey, Long key, Long person) {
        byKey.computeIfAbsent(key, unused -> new ArrayList<>(2)).add(person);
    }

    private static void pair(List<Long> newcomers, List<Long> all, Set<Pair> pairs) {
        for (long one : newcomers) {
            for (long other : all) {
                if (one != other) {
                    pairs.add(new Pair(Math.max(one, other), Math.min(one, other)));
                }
            }
        }
    }

    private Map<Long, MatchSubject> subjects(Collection<Long> people) throws SQLException {
        Map<Long, MatchSubject> subjects = new HashMap<>();
        each(
                PEOPLE,
                people,
                row ->
                        subjects.put(
                                row.getLong(1),
                                MatchSubject.of(
                                        row.getString(2),
                                        row.getString(3),
                                        row.getObject(4, LocalDate.class),
                                        row.getString(5))));
        each(
                POINTS,
                people,
                row -> {
                    MatchSubject subject = subjects.get(row.getLong(1));
                    PointContent content = content(row);
                    if (subject != null && content != null) {
                        subject.reachedBy(
                                ContactPoint.Kind.valueOf(row.getString(2)),
                                content.value(),
                                content.postcode());
                    }
                });
        return subjects;
    }

    /** Null where it is sealed and cannot be opened now: names and birth dates are left. */
    private PointContent content(ResultSet row) throws SQLException {
        try {
            return PointContentReader.of(seal, row.getLong(1), row, 3);
        } catch (Refusal closed) {
            return null;
        }
    }

    /** What is done with a row. */
    private interface Take {
        void row(ResultSet row) throws SQLException;
    }

    private void each(String sql, Collection<Long> ids, Take take) throws SQLException {
        List<Long> all = new ArrayList<>(ids);
        for (int from = 0; from < all.size(); from += AT_ONCE) {
            List<Long> some = all.subList(from, Math.min(from + AT_ONCE, all.size()));
            String marks = String.join(", ", Collections.nCopies(some.size(), "?"));
            try (PreparedStatement statement =
                    connection.prepareStatement(sql + "(" + marks + ")")) {
                for (int i = 0; i < some.size(); i++) {
                    statement.setLong(i + 1, some.get(i));
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
