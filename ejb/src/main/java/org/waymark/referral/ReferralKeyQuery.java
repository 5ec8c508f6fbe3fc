package org.waymark.referral;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.waymark.access.CurrentActor;
import org.waymark.commissioning.Organisations;
import org.waymark.shared.NotFound;
import org.waymark.shared.Row;

/** Whom a referral of the actor's inboxes is about, and nothing else of it. */
@ApplicationScoped
class ReferralKeyQuery {

    @PersistenceContext(unitName = "waymark")
    private EntityManager entityManager;

    @Inject private Organisations organisations;
    @Inject private CurrentActor current;

    /** A referral and its person, by their ids. */
    record Key(long id, long personId) {}

    /**
     * The referral with this reference.
     *
     * @throws NotFound when there is none that the actor may know of
     */
    Key key(String reference) {
        ReferralScope scope = ReferralScope.of(current.get(), organisations);
        return Row.of(
                        entityManager
                                .createNativeQuery(
                                        "SELECT r.id, r.person_id FROM referral r JOIN person p ON p.id"
                                                + " = r.person_id WHERE r.reference = ? AND "
                                                + scope.known("r", "p")
                                                + " AND "
                                                + scope.condition("r"))
                                .setParameter(1, reference)
                                .getResultList())
                .stream()
                .findFirst()
                .map(row -> new Key(row.number(0), row.number(1)))
                .orElseThrow(NotFound::new);
    }
}
