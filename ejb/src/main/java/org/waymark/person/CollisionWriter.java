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
import org.waymark.person.seal.ContentSeal;
import org.waymark.shared.Columns;
import org.waymark.shared.Ids;

/**
 * Finds out set by set, whenever somebody comes or an alleged perpetrator is named, who among all
 * people that services support may be the other side: the one who is said to have harmed the victim
 * of a referral, or somebody who lives in that victim's home. Nobody but a safeguarding lead learns
 * of it. It runs for everybody alike, so that the time it takes says nothing.
 */
public final class CollisionWriter {

    private static final int AT_ONCE = 500;

    /** A number or address of more people than this is a hostel, and says nothing. */
    private static final int MOST_IN_A_HOME = 6;

    private static final String SUSPECTS =
            "SELECT s.referral_id, s.given_names, s.surname, s.date_of_birth FROM referral_suspect s"
                    + " WHERE s.referral_id IN ";
    private static final String PEOPLE =
            "SELECT id, given_names, surname, date_of_birth FROM person WHERE id IN ";
    private static final String FORGET = "DELETE FROM suspect_key WHERE referral_id IN ";
    private static final String KEY =
            "INSERT IGNORE INTO suspect_key (key_hash, referral_id) VALUES (?, ?)";
    private static final String NAMED =
            "SELECT DISTINCT k.referral_id, m.person_id FROM suspect_key k JOIN match_key m ON"
                    + " m.key_hash = k.key_hash WHERE k.referral_id IN ";
    private static final String COME =
            "SELECT DISTINCT k.referral_id, m.person_id FROM match_key m JOIN suspect_key k ON"
                    + " k.key_hash = m.key_hash WHERE m.person_id IN ";

    /** The sender said so, or the work has shown it. */
    private static final String DANGER =
            "(r.domestic_abuse = TRUE OR EXISTS (SELECT 1 FROM support_case k WHERE k.referral_id ="
                    + " r.id AND k.danger_kept = TRUE))";

    /** Victims {@code d} of abuse by somebody known, and others {@code c} who share a home. */
    private static final String HOME =
            " JOIN person q ON q.id = d.person_id JOIN person p ON p.id = c.person_id AND p.identity_id"
                    + " <> q.identity_id JOIN referral r ON r.person_id = d.person_id AND "
                    + DANGER
                    + " WHERE c.ended_at IS NULL AND d.ended_at IS NULL";

    /** Homes of those who come, which are no hostels. */
    private static final String NUMBERS =
            "(SELECT x.normalised FROM contact_point x JOIN (SELECT DISTINCT y.normalised FROM"
                    + " contact_point y WHERE y.kind = 'PHONE' AND y.ended_at IS NULL AND y.person_id"
                    + " IN (%s)) z ON z.normalised = x.normalised WHERE x.kind = 'PHONE' AND x.ended_at"
                    + " IS NULL GROUP BY x.normalised HAVING COUNT(DISTINCT x.person_id) BETWEEN 2 AND "
                    + MOST_IN_A_HOME
                    + ") home";

    private static final String PLAIN = "LOWER(REPLACE(REPLACE(%s.value, ' ', ''), ',', ''))";
    private static final String ADDRESSES =
            "(SELECT x.postcode, "
                    + PLAIN.formatted("x")
                    + " AS plain FROM contact_point x JOIN (SELECT DISTINCT y.postcode FROM"
                    + " contact_point y WHERE y.kind = 'ADDRESS' AND y.ended_at IS NULL AND y.person_id"
                    + " IN (%s)) z ON z.postcode = x.postcode WHERE x.kind = 'ADDRESS' AND x.ended_at IS"
                    + " NULL GROUP BY x.postcode, plain HAVING COUNT(DISTINCT x.person_id) BETWEEN 2 AND "
                    + MOST_IN_A_HOME
                    + ") home";
    private static final String SAME_PHONE =
            "SELECT DISTINCT r.id, c.person_id, 'Same telephone number' FROM "
                    + NUMBERS
                    + " JOIN contact_point c ON c.normalised = home.normalised AND c.kind = 'PHONE' JOIN"
                    + " contact_point d ON d.normalised = home.normalised AND d.kind = 'PHONE' AND"
                    + " d.person_id <> c.person_id"
                    + HOME;
    private static final String SAME_ADDRESS =
            "SELECT DISTINCT r.id, c.person_id, 'Same address' FROM "
                    + ADDRESSES
                    + " JOIN contact_point c ON c.postcode = home.postcode AND c.kind = 'ADDRESS' AND "
                    + PLAIN.formatted("c")
                    + " = home.plain JOIN contact_point d ON d.postcode = home.postcode AND d.kind ="
                    + " 'ADDRESS' AND d.person_id <> c.person_id AND "
                    + PLAIN.formatted("d")
                    + " = home.plain"
                    + HOME;
    private static final String VICTIM =
            "SELECT r.id FROM referral r WHERE " + DANGER + " AND r.person_id IN ";
    static final String FOUND =
            "INSERT IGNORE INTO collision (id, kind, referral_id, person_id, reasons, found_at) SELECT"
                    + " ?, ?, r.id, p.id, ?, ? FROM referral r JOIN person v ON v.id = r.person_id JOIN"
                    + " person p ON p.id = ? AND p.identity_id <> v.identity_id WHERE r.id = ?";

    private final Connection connection;
    private final Instant at;
    private final MatchKeys keys;
    private final ContentSeal seal;

    private record Pair(long referral, long person) {}

    public CollisionWriter(Connection connection, Instant at, MatchKeys keys, ContentSeal seal) {
        this.connection = connection;
        this.at = at;
        this.keys = keys;
        this.seal = seal;
    }

    /**
     * Somebody has come or has changed; their keys and contact points are written.
     *
     * @param people who
     * @param referrals what they came with, whose suspect may be another now
     */
    public void arrived(Collection<Long> people, Collection<Long> referrals) throws SQLException {
        suspects(referrals);
        new SuspectConflictWriter(connection, at).named(referrals);
        named(people, referrals);
        new CaseSuspectWriter(connection, at).arrived(people);
        endangered(people);
    }

    /** A danger near somebody is known now: who may live in their home. */
    public void endangered(Collection<Long> people) throws SQLException {
        homes(people);
        sealedHomes(people);
    }

    /** Says anew under which keys whoever is named in these referrals is looked for. */
    private void suspects(Collection<Long> referrals) throws SQLException {
        change(FORGET, referrals);
        Map<Long, MatchSubject> named = subjects(SUSPECTS, referrals);
        if (named.isEmpty()) {
            return;
        }
        try (PreparedStatement insert = connection.prepareStatement(KEY)) {
            for (Map.Entry<Long, MatchSubject> each : named.entrySet()) {
                for (long key : keys.of(each.getValue())) {
                    insert.setLong(1, key);
                    insert.setLong(2, each.getKey());
                    insert.addBatch();
                }
            }
            insert.executeBatch();
        }
    }

    private void named(Collection<Long> people, Collection<Long> referrals) throws SQLException {
        Set<Pair> pairs = new HashSet<>();
        each(COME, people, row -> pairs.add(new Pair(row.getLong(1), row.getLong(2))));
        each(NAMED, referrals, row -> pairs.add(new Pair(row.getLong(1), row.getLong(2))));
        if (pairs.isEmpty()) {
            return;
        }
        Map<Long, MatchSubject> suspects =
                subjects(SUSPECTS, pairs.stream().map(Pair::referral).distinct().toList());
        Map<Long, MatchSubject> others =
                subjects(PEOPLE, pairs.stream().map(Pair::person).distinct().toList());
        for (Pair pair : pairs) {
            MatchSubject suspect = suspects.get(pair.referral());
            MatchSubject other = others.get(pair.person());
            if (suspect != null && other != null) {
                MatchScore score = MatchScore.of(suspect, other);
                if (score.band() != MatchScore.Band.UNLIKELY) {
                    found("SUSPECT", pair, String.join(". ", score.reasons()));
                }
            }
        }
    }

    private void homes(Collection<Long> people) throws SQLException {
        for (String same : List.of(SAME_PHONE, SAME_ADDRESS)) {
            Map<Pair, String> pairs = new HashMap<>();
            each(
                    same,
                    people,
                    row -> pairs.put(new Pair(row.getLong(1), row.getLong(2)), row.getString(3)));
            for (Map.Entry<Pair, String> pair : pairs.entrySet()) {
                found("HOUSEHOLD", pair.getKey(), pair.getValue());
            }
        }
    }

    /** The same where one of the two is restricted, and how they are reached is sealed. */
    private void sealedHomes(Collection<Long> people) throws SQLException {
        Map<Long, List<Pair>> homes = new HashMap<>();
        Map<Pair, String> why = new HashMap<>();
        for (SealedHomesReader.Sharing each :
                new SealedHomesReader(connection, seal, keys).of(people)) {
            for (long[] side :
                    new long[][] {{each.one(), each.other()}, {each.other(), each.one()}}) {
                each(
                        VICTIM,
                        List.of(side[0]),
                        row -> {
                            Pair pair = new Pair(row.getLong(1), side[1]);
                            why.put(pair, each.why());
                            homes.computeIfAbsent(pair.referral(), any -> new ArrayList<>())
                                    .add(pair);
                        });
            }
        }
        for (List<Pair> home : homes.values()) {
            if (home.size() <= MOST_IN_A_HOME) {
                for (Pair pair : home) {
                    found("HOUSEHOLD", pair, why.get(pair));
                }
            }
        }
    }

    private void found(String kind, Pair pair, String reasons) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(FOUND)) {
            insert.setLong(1, Ids.next());
            insert.setString(2, kind);
            insert.setString(3, reasons.substring(0, Math.min(500, reasons.length())));
            insert.setObject(4, Columns.utc(at));
            insert.setLong(5, pair.person());
            insert.setLong(6, pair.referral());
            insert.executeUpdate();
        }
    }

    private Map<Long, MatchSubject> subjects(String sql, Collection<Long> ids) throws SQLException {
        Map<Long, MatchSubject> subjects = new HashMap<>();
        each(
                sql,
                ids,
                row -> {
                    if (row.getString(3) != null) {
                        subjects.put(
                                row.getLong(1),
                                MatchSubject.of(
                                        row.getString(2),
                                        row.getString(3),
                                        row.getObject(4, LocalDate.class),
                                        null));
                    }
                });
        return subjects;
    }

    /** What is done with a row. */
    private interface Take {
        void row(ResultSet row) throws SQLException;
    }

    private void each(String sql, Collection<Long> ids, Take take) throws SQLException {
        List<Long> all = new ArrayList<>(ids);
        for (int from = 0; from < all.size(); from += AT_ONCE) {
            try (PreparedStatement statement =
                            prepared(sql, all.subList(from, Math.min(from + AT_ONCE, all.size())));
                    ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    take.row(rows);
                }
            }
        }
    }

    private void change(String sql, Collection<Long> ids) throws SQLException {
        List<Long> all = new ArrayList<>(ids);
        for (int from = 0; from < all.size(); from += AT_ONCE) {
            try (PreparedStatement statement =
                    prepared(sql, all.subList(from, Math.min(from + AT_ONCE, all.size())))) {
                statement.executeUpdate();
            }
        }
    }

    private PreparedStatement prepared(String sql, List<Long> ids) throws SQLException {
        String marks = String.join(", ", Collections.nCopies(ids.size(), "?"));
        PreparedStatement statement =
                connection.prepareStatement(
                        sql.contains("%s") ? sql.formatted(marks) : sql + "(" + marks + ")");
        for (int i = 0; i < ids.size(); i++) {
            statement.setLong(i + 1, ids.get(i));
        }
        return statement;
    }
}
