package org.waymark.person;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.waymark.person.ConflictRowsWriter.Found;
import org.waymark.person.seal.ContentDestroyed;
import org.waymark.person.seal.ContentSeal;

/**
 * Lays what colleagues have said that they know beside people: those who have come, or everybody
 * when a colleague says something new. Set by set, as matches are proposed.
 */
public final class ConflictWriter {

    /** Who shares more than this with one declaration is not meant by it. */
    private static final int MOST = 2000;

    private static final String SHARING_KEY =
            "SELECT k.known_id, m.person_id FROM match_key m JOIN known_key k ON k.key_hash ="
                    + " m.key_hash WHERE m.person_id IN ";
    private static final String SHARING_POSTCODE =
            "SELECT k.id, c.person_id FROM contact_point c JOIN known_person k ON k.postcode ="
                    + " REPLACE(c.postcode, ' ', '') WHERE c.ended_at IS NULL AND c.person_id IN ";
    private static final String SAME_EMAIL =
            "SELECT a.id, c.person_id FROM contact_point c JOIN account a ON a.email = c.normalised"
                    + " WHERE c.kind = 'EMAIL' AND c.person_id IN ";
    private static final String MEANT =
            "(SELECT DISTINCT m.person_id FROM known_key k JOIN match_key m ON m.key_hash ="
                    + " k.key_hash WHERE k.known_id = ? LIMIT "
                    + MOST
                    + ") UNION (SELECT DISTINCT c.person_id FROM contact_point c WHERE c.postcode IN"
                    + " (?, ?) AND c.ended_at IS NULL LIMIT "
                    + MOST
                    + ") UNION (SELECT DISTINCT c.person_id FROM contact_point c WHERE"
                    + " c.postcode_key = ? AND c.ended_at IS NULL LIMIT "
                    + MOST
                    + ")";
    private static final String SEALED =
            "SELECT person_id, kind, ended_at, value, postcode, id, sealed FROM contact_point WHERE"
                    + " sealed IS NOT NULL AND kind <> 'PHONE' AND person_id IN ";
    private static final String POSTCODES =
            "SELECT person_id, postcode FROM contact_point WHERE ended_at IS NULL AND postcode IS NOT"
                    + " NULL AND person_id IN ";
    private static final String OF_POSTCODES =
            "SELECT postcode_key, id FROM known_person WHERE postcode_key IN ";
    private static final String OF_EMAIL = "SELECT id FROM account WHERE email = ?";
    private static final String WITH_EMAIL =
            "(SELECT c.person_id FROM contact_point c WHERE c.kind = 'EMAIL' AND c.normalised = ?"
                    + " LIMIT "
                    + MOST
                    + ") UNION (SELECT m.person_id FROM match_key m WHERE m.key_hash = ? LIMIT "
                    + MOST
                    + ")";

    private final Connection connection;
    private final Instant at;
    private final ConflictRowsWriter rows;
    private final ConflictSidesReader sides;
    private final ContentSeal seal;
    private final MatchKeys keys;

    /** A declaration, or an account by its e-mail, and a person. */
    private record Pair(long known, long person) {}

    public ConflictWriter(Connection connection, Instant at, ContentSeal seal, MatchKeys keys) {
        this.connection = connection;
        this.at = at;
        this.rows = new ConflictRowsWriter(connection, at);
        this.sides = new ConflictSidesReader(connection, seal);
        this.seal = seal;
        this.keys = keys;
    }

    /** Somebody has come, or has changed; their keys are written. */
    public void arrived(Collection<Long> people) throws SQLException {
        Set<Pair> pairs = new HashSet<>();
        sides.each(SHARING_KEY, people, row -> pairs.add(new Pair(row.getLong(1), row.getLong(2))));
        sides.each(
                SHARING_POSTCODE,
                people,
                row -> pairs.add(new Pair(row.getLong(1), row.getLong(2))));
        Set<Pair> sameEmail = new HashSet<>();
        sides.each(
                SAME_EMAIL, people, row -> sameEmail.add(new Pair(row.getLong(1), row.getLong(2))));
        Map<Long, Set<Long>> living = new HashMap<>();
        sides.each(POSTCODES, people, row -> lives(living, row.getLong(1), row.getString(2)));
        sealed(people, living, sameEmail);
        sides.each(
                OF_POSTCODES,
                living.keySet(),
                row -> {
                    long known = row.getLong(2);
                    living.get(row.getLong(1))
                            .forEach(person -> pairs.add(new Pair(known, person)));
                });
        List<Found> found = found(pairs);
        sameEmail.forEach(
                pair ->
                        found.add(
                                new Found(
                                        pair.known(), pair.person(), Conflict.BLOCK, null, true)));
        rows.write(found);
        rows.restrict(found);
    }

    /** An account was opened: whoever has its e-mail is the colleague themselves. */
    void joined(long account, String email) throws SQLException {
        String plain = ContactPoint.plain(ContactPoint.Kind.EMAIL, email);
        List<Found> found = new ArrayList<>();
        try (PreparedStatement select = connection.prepareStatement(WITH_EMAIL)) {
            select.setString(1, plain);
            select.setLong(2, keys.ofEmail(plain));
            try (ResultSet people = select.executeQuery()) {
                while (people.next()) {
                    found.add(new Found(account, people.getLong(1), Conflict.BLOCK, null, true));
                }
            }
        }
        rows.write(found);
        rows.restrict(found);
    }

    /** The same for those whose homes and e-mail are sealed: no statement can compare these. */
    private void sealed(Collection<Long> people, Map<Long, Set<Long>> living, Set<Pair> sameEmail)
            throws SQLException {
        sides.each(
                SEALED,
                people,
                row -> {
                    long person = row.getLong(1);
                    PointContent content = content(person, row);
                    if (content == null) {
                        return;
                    }
                    if (row.getString(2).equals(ContactPoint.Kind.EMAIL.name())) {
                        String email = ContactPoint.plain(ContactPoint.Kind.EMAIL, content.value());
                        ids(OF_EMAIL, email)
                                .forEach(account -> sameEmail.add(new Pair(account, person)));
                    } else if (row.getObject(3) == null) {
                        lives(living, person, content.postcode());
                    }
                });
    }

    /** Null where it was destroyed. */
    private PointContent content(long person, ResultSet row) throws SQLException {
        try {
            return PointContentReader.of(seal, person, row, 4);
        } catch (ContentDestroyed gone) {
            return null;
        }
    }

    /** By the hashes of postcodes, which what colleagues know is found by. */
    private void lives(Map<Long, Set<Long>> living, long person, String postcode) {
        Long key = keys.ofPostcode(postcode);
        if (key != null) {
            living.computeIfAbsent(key, unused -> new HashSet<>()).add(person);
        }
    }

    private List<Long> ids(String sql, String value) throws SQLException {
        List<Long> ids = new ArrayList<>();
        try (PreparedStatement select = connection.prepareStatement(sql)) {
            select.setString(1, value);
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    ids.add(rows.getLong(1));
                }
            }
        }
        return ids;
    }

    /** A colleague has said something new. */
    void declared(KnownPerson known) throws SQLException {
        Set<Pair> pairs = new HashSet<>();
        try (PreparedStatement meant = connection.prepareStatement(MEANT)) {
            meant.setLong(1, known.id());
            meant.setString(2, known.postcode());
            meant.setString(3, spaced(known.postcode()));
            meant.setObject(4, keys.ofPostcode(known.postcode()));
            try (ResultSet rows = meant.executeQuery()) {
                while (rows.next()) {
                    pairs.add(new Pair(known.id(), rows.getLong(1)));
                }
            }
        }
        rows.write(found(pairs));
        new SuspectConflictWriter(connection, at).declared(known.id());
    }

    /** As most people write it. */
    private static String spaced(String postcode) {
        int inward = postcode == null ? 0 : postcode.length() - 3;
        return inward <= 0
                ? postcode
                : postcode.substring(0, inward) + ' ' + postcode.substring(inward);
    }

    private List<Found> found(Set<Pair> pairs) throws SQLException {
        List<Found> found = new ArrayList<>();
        if (pairs.isEmpty()) {
            return found;
        }
        Map<Long, ConflictSidesReader.Declared> known =
                sides.known(pairs.stream().map(Pair::known).distinct().toList());
        Map<Long, Conflict.Side> people =
                sides.people(pairs.stream().map(Pair::person).distinct().toList());
        for (Pair pair : pairs) {
            ConflictSidesReader.Declared declared = known.get(pair.known());
            Conflict.Side person = people.get(pair.person());
            if (declared == null || person == null) {
                continue;
            }
            Conflict kind = between(declared, pair, person);
            if (kind != Conflict.NONE) {
                boolean own = declared.kind() == KnownKind.SELF;
                found.add(new Found(declared.account(), pair.person(), kind, pair.known(), own));
            }
        }
        return found;
    }

    /** Of whom a number or home cannot be opened now: what they share is asked about first. */
    private Conflict between(
            ConflictSidesReader.Declared declared, Pair pair, Conflict.Side person) {
        Conflict kind = Conflict.between(declared.kind(), declared.side(), person);
        boolean closed =
                sides.closed().contains(pair.person()) || sides.closed().contains(pair.known());
        return kind == Conflict.NONE && closed ? Conflict.ASK : kind;
    }
}
