package org.waymark.person;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import org.waymark.shared.BadInput;
import org.waymark.shared.Columns;
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

    /** Those that are no longer in use, the last first; at most this many. */
    public List<ContactPoint> ended(long personId, int most) {
        return opener.opened(
                entityManager
                        .createQuery(
                                "SELECT p FROM ContactPoint p WHERE p.personId = :person AND"
                                        + " p.endedAt IS NOT NULL ORDER BY p.endedAt DESC, p.id DESC",
                                ContactPoint.class)
                        .setParameter("person", personId)
                        .setMaxResults(most)
                        .getResultList());
    }

    /**
     * One of theirs that is in use.
     *
     * @throws NotFound when it is of somebody else
     * @throws BadInput when it was ended, by somebody or by what was tried last
     */
    public ContactPoint ofPerson(long personId, long contactPointId) {
        ContactPoint found = entityManager.find(ContactPoint.class, contactPointId);
        if (found == null || found.personId() != personId) {
            throw new NotFound();
        }
        if (found.isEnded()) {
            throw new BadInput(
                    "way", "This is no longer in use. Choose another way to reach them.");
        }
        return opener.opened(found);
    }

    public void add(ContactPoint point) {
        entityManager.persist(point);
    }

    /**
     * When to make contact, and which words to use.
     *
     * @param seen what stood there when it was filled in
     * @return false when something else stands there by now; then nothing has changed
     */
    public boolean say(long personId, ContactWords seen, ContactWords now, Instant at) {
        return entityManager
                        .createNativeQuery(
                                "UPDATE person SET contact_times = ?, contact_words = ?, times_at = ?,"
                                        + " version = version + 1 WHERE id = ? AND"
                                        + " TRIM(REPLACE(COALESCE(contact_times, ''), '\\r', '')) = ?"
                                        + " AND COALESCE(contact_words, '') = ?")
                        .setParameter(1, now.times())
                        .setParameter(2, now.words())
                        .setParameter(3, Columns.utc(at))
                        .setParameter(4, personId)
                        .setParameter(5, seen.times() == null ? "" : seen.times())
                        .setParameter(6, seen.words() == null ? "" : seen.words())
                        .executeUpdate()
                == 1;
    }
}
