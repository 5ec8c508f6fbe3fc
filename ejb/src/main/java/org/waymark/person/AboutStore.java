package org.waymark.person;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import org.waymark.shared.ChangedMeanwhile;
import org.waymark.shared.Columns;
import org.waymark.shared.Row;

/**
 * Keeps what people say about themselves. The caller has loaded the person's case in the actor's
 * scope first.
 */
@ApplicationScoped
public class AboutStore {

    @PersistenceContext(unitName = "waymark")
    private EntityManager entityManager;

    public AboutThem of(long personId) {
        Row row =
                Row.of(
                                entityManager
                                        .createNativeQuery(
                                                "SELECT known_as, language, interpreter, ethnicity,"
                                                        + " disability, version FROM person WHERE id ="
                                                        + " ?")
                                        .setParameter(1, personId)
                                        .getResultList())
                        .get(0);
        return new AboutThem(
                row.text(0), row.text(1), row.text(2), row.text(3), row.text(4), row.count(5));
    }

    /**
     * Keeps it; no message of the sender overwrites it from now on.
     *
     * @throws ChangedMeanwhile when the person has changed since that version
     */
    public void keep(long personId, AboutThem about, Instant at) {
        int changed =
                entityManager
                        .createNativeQuery(
                                "UPDATE person SET known_as = ?, language = ?, interpreter = ?,"
                                        + " ethnicity = ?, disability = ?, about_at = ?, version ="
                                        + " version + 1 WHERE id = ? AND version = ?")
                        .setParameter(1, about.knownAs())
                        .setParameter(2, about.language())
                        .setParameter(3, about.interpreter())
                        .setParameter(4, about.ethnicity())
                        .setParameter(5, about.disability())
                        .setParameter(6, Columns.utc(at))
                        .setParameter(7, personId)
                        .setParameter(8, about.version())
                        .executeUpdate();
        if (changed != 1) {
            throw new ChangedMeanwhile();
        }
    }
}
