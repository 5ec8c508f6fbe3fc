package org.waymark.person;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import org.waymark.shared.Row;

/**
 * Puts right who a record says somebody is, and by what they are found. The old value is kept by
 * the caller.
 */
@ApplicationScoped
public class PersonCorrectionStore {

    /** What can be put right. */
    public enum Field {
        GIVEN_NAMES("given_names"),
        SURNAME("surname"),
        KNOWN_AS("known_as"),
        DATE_OF_BIRTH("date_of_birth");

        private final String column;

        Field(String column) {
            this.column = column;
        }
    }

    @PersistenceContext(unitName = "waymark")
    private EntityManager entityManager;

    @Inject private MatchKeys keys;
    @Inject private PointOpener opener;

    /** As it stands now; null when nothing does. A date in ISO form. */
    public String value(long personId, Field field) {
        Row row =
                Row.of(
                                entityManager
                                        .createNativeQuery(
                                                "SELECT "
                                                        + field.column
                                                        + " FROM person WHERE id = ?")
                                        .setParameter(1, personId)
                                        .getResultList())
                        .get(0);
        return row.text(0);
    }

    /** Puts it right; a date in ISO form. */
    public void correct(long personId, Field field, String value) {
        entityManager
                .createNativeQuery(
                        "UPDATE person SET "
                                + field.column
                                + " = ?, version = version + 1 WHERE id = ?")
                .setParameter(1, field == Field.DATE_OF_BIRTH ? LocalDate.parse(value) : value)
                .setParameter(2, personId)
                .executeUpdate();
        findAnew(personId);
    }

    /** By whom the record is found follows who it is about. */
    private void findAnew(long personId) {
        Row row =
                Row.of(
                                entityManager
                                        .createNativeQuery(
                                                "SELECT given_names, surname, date_of_birth, sex FROM"
                                                        + " person WHERE id = ?")
                                        .setParameter(1, personId)
                                        .getResultList())
                        .get(0);
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
        entityManager
                .createNativeQuery("DELETE FROM match_key WHERE person_id = ?")
                .setParameter(1, personId)
                .executeUpdate();
        for (long key : keys.of(subject)) {
            entityManager
                    .createNativeQuery("INSERT INTO match_key (key_hash, person_id) VALUES (?, ?)")
                    .setParameter(1, key)
                    .setParameter(2, personId)
                    .executeUpdate();
        }
    }
}
