package org.waymark.referral;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.waymark.shared.Columns;
import org.waymark.shared.Ids;

/** Clocks of a referral and their pauses. */
@ApplicationScoped
class ClockStore {

    @PersistenceContext(unitName = "waymark")
    private EntityManager entityManager;

    void add(ServiceClock clock) {
        entityManager.persist(clock);
    }

    Optional<ServiceClock> find(long referralId, ServiceClock.Kind kind) {
        return entityManager
                .createQuery(
                        "SELECT c FROM ServiceClock c WHERE c.referralId = :referral AND c.kind ="
                                + " :kind",
                        ServiceClock.class)
                .setParameter("referral", referralId)
                .setParameter("kind", kind)
                .getResultStream()
                .findFirst();
    }

    List<ServiceClock> unstopped(long referralId) {
        return entityManager
                .createQuery(
                        "SELECT c FROM ServiceClock c WHERE c.referralId = :referral AND"
                                + " c.stoppedAt IS NULL",
                        ServiceClock.class)
                .setParameter("referral", referralId)
                .getResultList();
    }

    void pauseBegan(long clockId, String reason, long accountId, Instant at) {
        entityManager
                .createNativeQuery(
                        "INSERT INTO clock_pause (id, clock_id, paused_at, reason, account_id)"
                                + " VALUES (?, ?, ?, ?, ?)")
                .setParameter(1, Ids.next())
                .setParameter(2, clockId)
                .setParameter(3, Columns.utc(at))
                .setParameter(4, reason)
                .setParameter(5, accountId)
                .executeUpdate();
    }

    void pauseEnded(long clockId, Instant at) {
        entityManager
                .createNativeQuery(
                        "UPDATE clock_pause SET resumed_at = ? WHERE clock_id = ?"
                                + " AND resumed_at IS NULL")
                .setParameter(1, Columns.utc(at))
                .setParameter(2, clockId)
                .executeUpdate();
    }
}
