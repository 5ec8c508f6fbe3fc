package org.waymark.referral;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.waymark.reference.WorkingDays;
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

    /** Clocks that a pause has held until the last moment it may, the longest first. */
    List<ServiceClock> heldTooLong(Instant now, int most) {
        return entityManager
                .createQuery(
                        "SELECT c FROM ServiceClock c WHERE c.holdUntil <= :now AND c.outcome ="
                                + " :paused ORDER BY c.holdUntil, c.id",
                        ServiceClock.class)
                .setParameter("now", now)
                .setParameter("paused", ServiceClock.Outcome.PAUSED)
                .setMaxResults(most)
                .getResultList();
    }

    /** The clocks that were given up when the work ended. */
    List<ServiceClock> abandoned(long referralId) {
        return entityManager
                .createQuery(
                        "SELECT c FROM ServiceClock c WHERE c.referralId = :referral AND c.outcome ="
                                + " :abandoned",
                        ServiceClock.class)
                .setParameter("referral", referralId)
                .setParameter("abandoned", ServiceClock.Outcome.ABANDONED)
                .getResultList();
    }

    /** When a clock of a referral has rested, in order; a rest that has not ended ends now. */
    List<WorkingDays.Pause> rests(long referralId, ServiceClock.Kind kind, Instant now) {
        List<?> rows =
                entityManager
                        .createNativeQuery(
                                "SELECT p.paused_at, p.resumed_at FROM clock_pause p JOIN clock c ON"
                                        + " c.id = p.clock_id WHERE c.referral_id = ? AND c.kind = ?"
                                        + " ORDER BY p.paused_at")
                        .setParameter(1, referralId)
                        .setParameter(2, kind.name())
                        .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(
                        row ->
                                new WorkingDays.Pause(
                                        Columns.instant(row[0]),
                                        row[1] == null ? now : Columns.instant(row[1])))
                .toList();
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
