package org.waymark.person;

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
import org.waymark.person.seal.ContentSeal;
import org.waymark.shared.Refusal;

/**
 * Who shares a telephone or a home with whom where one of the two is restricted: no statement can
 * compare what is sealed. Others are found by keyed hashes and compared once opened; who cannot be
 * opened now is left out.
 */
final class SealedHomesReader {

    private static final String POINTS =
            "SELECT person_id, kind, value, postcode, id, sealed FROM contact_point WHERE ended_at IS"
                    + " NULL AND kind <> 'EMAIL' AND person_id IN ";
    private static final String BY_PHONE = "SELECT person_id FROM match_key WHERE key_hash IN ";
    private static final String RESTRICTED_BY_PHONE =
            "SELECT m.person_id FROM match_key m JOIN person p ON p.id = m.person_id AND p.restricted"
                    + " = TRUE WHERE m.key_hash IN ";
    private static final String SEALED_BY_POSTCODE =
            "SELECT person_id FROM contact_point WHERE ended_at IS NULL AND postcode_key IN ";
    private static final String BY_POSTCODE =
            "SELECT person_id FROM contact_point WHERE ended_at IS NULL AND postcode IN ";

    private final Connection connection;
    private final ContentSeal seal;
    private final MatchKeys keys;

    /** Two people, at least one of them restricted. */
    record Sharing(long one, long other, String why) {}

    /** How one person is reached. */
    private static final class Reach {

        private final Set<String> phones = new HashSet<>();
        private final Set<String> homes = new HashSet<>();
        private final Set<String> postcodes = new HashSet<>();
        private boolean sealed;

        String shares(Reach other) {
            return !Collections.disjoint(phones, other.phones)
                    ? "Same telephone number"
                    : !Collections.disjoint(homes, other.homes) ? "Same address" : null;
        }
    }

    SealedHomesReader(Connection connection, ContentSeal seal, MatchKeys keys) {
        this.connection = connection;
        this.seal = seal;
        this.keys = keys;
    }

    /** Whoever shares one with these people, each pair once. */
    List<Sharing> of(Collection<Long> people) throws SQLException {
        Map<Long, Reach> come = reach(people);
        Map<Long, Reach> others = reach(candidates(come.values()));
        List<Sharing> found = new ArrayList<>();
        for (Map.Entry<Long, Reach> one : come.entrySet()) {
            for (Map.Entry<Long, Reach> other : others.entrySet()) {
                boolean seenFromThere =
                        come.containsKey(other.getKey()) && other.getKey() <= one.getKey();
                boolean sealed = one.getValue().sealed || other.getValue().sealed;
                String why = one.getValue().shares(other.getValue());
                if (sealed
                        && why != null
                        && !seenFromThere
                        && !one.getKey().equals(other.getKey())) {
                    found.add(new Sharing(one.getKey(), other.getKey(), why));
                }
            }
        }
        return found;
    }

    /** Of whom nothing is sealed is compared with the sealed alone; the rest has been already. */
    private Set<Long> candidates(Collection<Reach> come) throws SQLException {
        Set<Long> clearPhones = new HashSet<>();
        Set<Long> sealedPhones = new HashSet<>();
        Set<Long> postcodes = new HashSet<>();
        Set<String> spelled = new HashSet<>();
        for (Reach each : come) {
            each.phones.forEach(
                    phone -> (each.sealed ? sealedPhones : clearPhones).add(keys.ofPhone(phone)));
            for (String postcode : each.postcodes) {
                postcodes.add(keys.ofPostcode(postcode));
                if (each.sealed) {
                    spelled.add(postcode);
                    int inward = Math.max(0, postcode.length() - 3);
                    spelled.add(postcode.substring(0, inward) + ' ' + postcode.substring(inward));
                }
            }
        }
        Set<Long> people = new HashSet<>();
        each(RESTRICTED_BY_PHONE, clearPhones, row -> people.add(row.getLong(1)));
        each(BY_PHONE, sealedPhones, row -> people.add(row.getLong(1)));
        each(SEALED_BY_POSTCODE, postcodes, row -> people.add(row.getLong(1)));
        each(BY_POSTCODE, spelled, row -> people.add(row.getLong(1)));
        return people;
    }

    private Map<Long, Reach> reach(Collection<Long> people) throws SQLException {
        Map<Long, Reach> reach = new HashMap<>();
        each(
                POINTS,
                people,
                row -> {
                    Reach of = reach.computeIfAbsent(row.getLong(1), unused -> new Reach());
                    PointContent content = content(row);
                    of.sealed |= row.getBytes(6) != null;
                    if (content == null) {
                        return;
                    }
                    ContactPoint.Kind kind = ContactPoint.Kind.valueOf(row.getString(2));
                    MatchSubject subject = MatchSubject.of(null, null, null, null);
                    subject.reachedBy(kind, content.value(), content.postcode());
                    of.phones.addAll(subject.phones());
                    for (String postcode : subject.postcodes()) {
                        of.postcodes.add(postcode);
                        of.homes.add(postcode + ContactPoint.plain(kind, content.value()));
                    }
                });
        return reach;
    }

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

    private void each(String sql, Collection<?> values, Take take) throws SQLException {
        List<Object> all = new ArrayList<>(values);
        int atOnce = 500;
        for (int from = 0; from < all.size(); from += atOnce) {
            List<Object> some = all.subList(from, Math.min(from + atOnce, all.size()));
            String marks = String.join(", ", Collections.nCopies(some.size(), "?"));
            try (PreparedStatement statement =
                    connection.prepareStatement(sql + "(" + marks + ")")) {
                for (int i = 0; i < some.size(); i++) {
                    statement.setObject(i + 1, some.get(i));
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
