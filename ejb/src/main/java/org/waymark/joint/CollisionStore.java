package org.waymark.joint;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.waymark.referral.RestrictedSealStore;
import org.waymark.referral.RestrictionReason;
import org.waymark.shared.Columns;
import org.waymark.shared.Ids;

/** Keeps what safeguarding leads decide. */
@ApplicationScoped
class CollisionStore {

    private static final int AT_ONCE = 500;

    @PersistenceContext(unitName = "waymark")
    private EntityManager entityManager;

    @Inject private RestrictedSealStore seals;

    void decided(
            long collision,
            long organisation,
            CollisionDecision decision,
            String reason,
            long by,
            Instant at) {
        entityManager
                .createNativeQuery(
                        "INSERT INTO collision_decision (id, collision_id, organisation_id, decision,"
                                + " reason, decided_by, decided_at) VALUES (?, ?, ?, ?, ?, ?, ?)")
                .setParameter(1, Ids.next())
                .setParameter(2, collision)
                .setParameter(3, organisation)
                .setParameter(4, decision.name())
                .setParameter(5, reason)
                .setParameter(6, by)
                .setParameter(7, Columns.utc(at))
                .executeUpdate();
    }

    /** Leads were told that it waits. */
    void told(Collection<Long> collisions, Instant at) {
        List<Long> all = List.copyOf(collisions);
        for (int from = 0; from < all.size(); from += AT_ONCE) {
            String ids =
                    all.subList(from, Math.min(from + AT_ONCE, all.size())).stream()
                            .map(String::valueOf)
                            .collect(Collectors.joining(", "));
            entityManager
                    .createNativeQuery("UPDATE collision SET told_at = ? WHERE id IN (" + ids + ")")
                    .setParameter(1, Columns.utc(at))
                    .executeUpdate();
        }
    }

    /** What waits in the inbox without a case is for whoever triages restricted referrals. */
    void restrictReferral(long referral, long person, RestrictionReason reason) {
        entityManager
                .createNativeQuery(
                        "UPDATE person SET restricted = TRUE, version = version + 1 WHERE id = ?")
                .setParameter(1, person)
                .executeUpdate();
        entityManager
                .createNativeQuery("UPDATE referral SET restricted_reason = ? WHERE id = ?")
                .setParameter(1, reason.name())
                .setParameter(2, referral)
                .executeUpdate();
        seals.sealWhenPossible(person);
    }
}
