package org.waymark.person;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.waymark.shared.BadInput;

/**
 * Keeps what must not be done with somebody's data, and answers whoever is about to do it: what one
 * record of a person says holds for all that were confirmed to be the same human being.
 */
@ApplicationScoped
public class ProcessingLimitStore {

    private static final String OF =
            "SELECT 1 FROM person me JOIN person p ON p.identity_id = me.identity_id JOIN"
                    + " processing_limit l ON l.person_id = p.id AND l.ended_at IS NULL WHERE me.id ="
                    + " ? AND ";

    @PersistenceContext(unitName = "waymark")
    private EntityManager entityManager;

    public void add(ProcessingLimit limit) {
        entityManager.persist(limit);
    }

    /** Those that were set because of one request. */
    public List<ProcessingLimit> ofRequest(long requestId) {
        return entityManager
                .createQuery(
                        "SELECT l FROM ProcessingLimit l WHERE l.requestId = :id ORDER BY l.id",
                        ProcessingLimit.class)
                .setParameter("id", requestId)
                .getResultList();
    }

    /** Have they objected to this use, or to all use? */
    public boolean objects(long personId, ProcessingLimit.Purpose purpose) {
        return !entityManager
                .createNativeQuery(OF + "(l.purpose IS NULL OR l.purpose = ?)")
                .setParameter(1, personId)
                .setParameter(2, purpose.name())
                .getResultList()
                .isEmpty();
    }

    /**
     * @param field the form field to name in the refusal
     * @throws BadInput when the record is only kept and not used
     */
    public void requireUse(long personId, String field) {
        if (!entityManager
                .createNativeQuery(OF + "l.purpose IS NULL")
                .setParameter(1, personId)
                .getResultList()
                .isEmpty()) {
            throw new BadInput(
                    field,
                    "They have had the use of their record restricted: it is kept and not passed"
                            + " on. Ask the data protection officer.");
        }
    }
}
