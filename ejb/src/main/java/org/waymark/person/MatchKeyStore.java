package org.waymark.person;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import javax.sql.DataSource;
import org.waymark.person.seal.PersonKeys;
import org.waymark.shared.Row;

/** By what a person is found follows who they are and how they are reached. */
@ApplicationScoped
public class MatchKeyStore {

    @PersistenceContext(unitName = "waymark")
    private EntityManager entityManager;

    @Resource(lookup = "jdbc/waymark")
    private DataSource database;

    @Inject private MatchKeys keys;
    @Inject private PointOpener opener;
    @Inject private PersonKeys seal;

    /** Says anew under which keys the person is looked for; a business is nobody. */
    public void anew(long personId) {
        entityManager.flush();
        change("DELETE FROM match_key WHERE person_id = ?", personId);
        List<Row> rows =
                Row.of(
                        entityManager
                                .createNativeQuery(
                                        "SELECT given_names, surname, date_of_birth, sex FROM person"
                                                + " WHERE id = ? AND NOT EXISTS (SELECT 1 FROM"
                                                + " referral r WHERE r.person_id = person.id AND"
                                                + " r.victim_type = 'BUSINESS')")
                                .setParameter(1, personId)
                                .getResultList());
        if (rows.isEmpty()) {
            return;
        }
        Row row = rows.get(0);
        MatchSubject subject = MatchSubject.of(row.text(0), row.text(1), row.date(2), row.text(3));
        List<ContactPoint> points =
                opener.opened(
                        entityManager
                                .createQuery(
                                        "SELECT p FROM ContactPoint p WHERE p.personId = :person"
                                                + " AND p.endedAt IS NULL",
                                        ContactPoint.class)
                                .setParameter("person", personId)
                                .getResultList());
        points.forEach(point -> subject.reachedBy(point.kind(), point.value(), point.postcode()));
        for (long key : keys.of(subject)) {
            change("INSERT INTO match_key (key_hash, person_id) VALUES (?, ?)", key, personId);
        }
    }

    /**
     * Somebody is reached in a new way: which colleagues may know them, and who of those that
     * services support may live there too.
     */
    public void reachedAnew(long personId, Instant at) {
        anew(personId);
        List<Long> them = List.of(personId);
        try (Connection connection = database.getConnection()) {
            new ConflictWriter(connection, at, seal, keys).arrived(them);
            new CollisionWriter(connection, at, keys, seal).arrived(them, List.of());
        } catch (SQLException e) {
            throw new IllegalStateException("Conflicts could not be looked for", e);
        }
    }

    /** A danger near somebody is known now: who of those that services support may live there. */
    public void endangered(long personId, Instant at) {
        entityManager.flush();
        try (Connection connection = database.getConnection()) {
            new CollisionWriter(connection, at, keys, seal).endangered(List.of(personId));
        } catch (SQLException e) {
            throw new IllegalStateException("Homes could not be looked for", e);
        }
    }

    private void change(String sql, Object... values) {
        Query query = entityManager.createNativeQuery(sql);
        for (int i = 0; i < values.length; i++) {
            query.setParameter(i + 1, values[i]);
        }
        query.executeUpdate();
    }
}
