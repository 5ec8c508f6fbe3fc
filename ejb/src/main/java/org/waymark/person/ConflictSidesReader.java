package org.waymark.person;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.waymark.person.seal.ContentDestroyed;
import org.waymark.person.seal.ContentSeal;
import org.waymark.person.seal.KeyOutOfReach;

/** Reads what conflicts are looked for between: what colleagues have declared, and people. */
final class ConflictSidesReader {

    private static final int AT_ONCE = 500;

    private static final String KNOWN =
            "SELECT id, account_id, kind, given_names, surname, date_of_birth, phone, address,"
                    + " postcode, sealed FROM known_person WHERE id IN ";
    private static final String PEOPLE =
            "SELECT id, given_names, surname, date_of_birth FROM person WHERE id IN ";
    private static final String POINTS =
            "SELECT person_id, kind, value, postcode, id, sealed FROM contact_point WHERE ended_at IS"
                    + " NULL AND person_id IN ";

    private final Connection connection;
    private final ContentSeal seal;
    private final Set<Long> closed = new HashSet<>();

    /** One declaration of an account. */
    record Declared(long account, KnownKind kind, Conflict.Side side) {}

    ConflictSidesReader(Connection connection, ContentSeal seal) {
        this.connection = connection;
        this.seal = seal;
    }

    /** People and declarations of which something is sealed that cannot be opened now. */
    Set<Long> closed() {
        return closed;
    }

    Map<Long, Declared> known(Collection<Long> ids) throws SQLException {
        Map<Long, Declared> known = new HashMap<>();
        each(
                KNOWN,
                ids,
                row -> {
                    MatchSubject subject =
                            MatchSubject.of(
                                    row.getString(4),
                                    row.getString(5),
                                    row.getObject(6, LocalDate.class),
                                    null);
                    KnownPlace place = place(row);
                    if (place.phone() != null) {
                        subject.reachedBy(ContactPoint.Kind.PHONE, place.phone(), null);
                    }
                    subject.reachedBy(ContactPoint.Kind.ADDRESS, null, place.postcode());
                    known.put(
                            row.getLong(1),
                            new Declared(
                                    row.getLong(2),
                                    KnownKind.valueOf(row.getString(3)),
                                    new Conflict.Side(subject, place.address())));
                });
        return known;
    }

    Map<Long, Conflict.Side> people(Collection<Long> ids) throws SQLException {
        Map<Long, MatchSubject> subjects = new HashMap<>();
        Map<Long, String> addresses = new HashMap<>();
        each(
                PEOPLE,
                ids,
                row ->
                        subjects.put(
                                row.getLong(1),
                                MatchSubject.of(
                                        row.getString(2),
                                        row.getString(3),
                                        row.getObject(4, LocalDate.class),
                                        null)));
        each(
                POINTS,
                ids,
                row -> {
                    long person = row.getLong(1);
                    ContactPoint.Kind kind = ContactPoint.Kind.valueOf(row.getString(2));
                    PointContent content = content(person, row);
                    if (content == null) {
                        return;
                    }
                    subjects.get(person).reachedBy(kind, content.value(), content.postcode());
                    if (kind == ContactPoint.Kind.ADDRESS) {
                        addresses.merge(person, content.value(), (a, b) -> a + ' ' + b);
                    }
                });
        Map<Long, Conflict.Side> people = new HashMap<>();
        subjects.forEach((id, s) -> people.put(id, new Conflict.Side(s, addresses.get(id))));
        return people;
    }

    private KnownPlace place(ResultSet row) throws SQLException {
        byte[] sealed = row.getBytes(10);
        if (sealed == null) {
            return new KnownPlace(row.getString(7), row.getString(8), row.getString(9));
        }
        try {
            return KnownPlace.opened(seal, row.getLong(2), row.getLong(1), sealed);
        } catch (ContentDestroyed gone) {
            return KnownPlace.NONE;
        } catch (KeyOutOfReach missing) {
            closed.add(row.getLong(1));
            return KnownPlace.NONE;
        }
    }

    /** Null where it was destroyed, or cannot be opened now. */
    private PointContent content(long person, ResultSet row) throws SQLException {
        try {
            return PointContentReader.of(seal, person, row, 3);
        } catch (ContentDestroyed gone) {
            return null;
        } catch (KeyOutOfReach missing) {
            closed.add(person);
            return null;
        }
    }

    /** What is done with a row. */
    interface Take {
        void row(ResultSet row) throws SQLException;
    }

    void each(String sql, Collection<Long> ids, Take take) throws SQLException {
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
