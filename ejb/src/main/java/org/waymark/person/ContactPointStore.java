package org.waymark.person;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.waymark.shared.NotFound;

/**
 * Contact points of a person. The caller has loaded the person's referral or case in the actor's
 * scope first; a contact point of anybody else is not found.
 */
@ApplicationScoped
public class ContactPointStore {

    @PersistenceContext(unitName = "waymark")
    private EntityManager entityManager;

    @Inject private PointOpener opener;

    /** Those in use, oldest first. */
    public List<ContactPoint> inUse(long personId) {
        return opener.opened(
                entityManager
                        .createQuery(
                                "SELECT p FROM ContactPoint p WHERE p.personId = :person AND"
                                        + " p.endedAt IS NULL ORDER BY p.id",
                                ContactPoint.class)
                        .setParameter("person", personId)
                        .getResultList());
    }

    public ContactPoint ofPerson(long personId, long contactPointId) {
        ContactPoint found = entityManager.find(ContactPoint.class, contactPointId);
        if (found == null || found.personId() != personId || found.isEnded()) {
            throw new NotFound();
        }
        return opener.opened(found);
    }

    public void add(ContactPoint point) {
        entityManager.persist(point);
    }
}
