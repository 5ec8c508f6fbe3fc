package org.waymark.person;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
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

    @Inject private MatchKeyStore keys;

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
        keys.anew(personId);
    }
}
