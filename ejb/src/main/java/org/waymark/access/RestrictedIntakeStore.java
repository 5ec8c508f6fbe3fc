package org.waymark.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import org.waymark.shared.Columns;
import org.waymark.shared.Row;

/** Who answers for what is restricted in a service. */
@ApplicationScoped
class RestrictedIntakeStore {

    private static final String MANAGERS =
            "SELECT a.id, a.display_name, s.id, s.name, o.name FROM service s JOIN organisation o ON"
                    + " o.id = s.organisation_id JOIN account a ON a.organisation_id = o.id AND"
                    + " a.active = TRUE JOIN account_role r ON r.account_id = a.id AND r.role ="
                    + " 'SERVICE_MANAGER' AND r.team_id IS NULL AND (r.service_id IS NULL OR"
                    + " r.service_id = s.id) WHERE s.active = TRUE";

    /** A referral of no service yet may be anybody's who receives them. */
    private static final String WAITING =
            "SELECT 1 FROM referral r JOIN person p ON p.id = r.person_id AND p.restricted = TRUE"
                    + " WHERE COALESCE(r.service_id, r.proposed_service_id, ?) = ? AND NOT EXISTS"
                    + " (SELECT 1 FROM support_case k WHERE k.referral_id = r.id) UNION ALL SELECT 1"
                    + " FROM support_case c WHERE c.restricted = TRUE AND c.service_id = ? LIMIT 1";

    @PersistenceContext(unitName = "waymark")
    private EntityManager entityManager;

    List<RestrictedIntake.Candidate> managers() {
        return Row.of(
                        entityManager
                                .createNativeQuery(
                                        MANAGERS + " ORDER BY o.name, s.name, a.display_name")
                                .getResultList())
                .stream()
                .map(
                        row ->
                                new RestrictedIntake.Candidate(
                                        row.number(0),
                                        row.text(1),
                                        row.number(2),
                                        row.text(3),
                                        row.text(4)))
                .toList();
    }

    List<RestrictedIntake.Designated> designated() {
        return Row.of(
                        entityManager
                                .createNativeQuery(
                                        "SELECT s.id, s.name, o.name, a.id, a.display_name, l.since,"
                                                + " l.reason, a.active FROM restricted_intake l JOIN"
                                                + " service s ON s.id = l.service_id JOIN organisation o"
                                                + " ON o.id = s.organisation_id JOIN account a ON a.id ="
                                                + " l.account_id ORDER BY o.name, s.name,"
                                                + " a.display_name")
                                .getResultList())
                .stream()
                .map(
                        row ->
                                new RestrictedIntake.Designated(
                                        row.number(0),
                                        row.text(1),
                                        row.text(2),
                                        row.number(3),
                                        row.text(4),
                                        Columns.instant(row.columns()[5]),
                                        row.text(6),
                                        row.flag(7)))
                .toList();
    }

    boolean isManager(long serviceId, long accountId) {
        return !entityManager
                .createNativeQuery(MANAGERS + " AND s.id = ? AND a.id = ?")
                .setParameter(1, serviceId)
                .setParameter(2, accountId)
                .getResultList()
                .isEmpty();
    }

    void add(long serviceId, long accountId, String reason, long by, Instant at) {
        entityManager
                .createNativeQuery(
                        "INSERT IGNORE INTO restricted_intake (service_id, account_id, since, set_by,"
                                + " reason) VALUES (?, ?, ?, ?, ?)")
                .setParameter(1, serviceId)
                .setParameter(2, accountId)
                .setParameter(3, Columns.utc(at))
                .setParameter(4, by)
                .setParameter(5, reason)
                .executeUpdate();
    }

    /** Does nobody else who manages the service as a whole answer for what is restricted in it? */
    boolean isLast(long serviceId, long accountId) {
        return entityManager
                .createNativeQuery(
                        MANAGERS
                                + " AND s.id = ? AND a.id <> ? AND a.locked = FALSE AND EXISTS (SELECT 1 FROM"
                                + " restricted_intake l WHERE l.service_id = s.id AND l.account_id ="
                                + " a.id)")
                .setParameter(1, serviceId)
                .setParameter(2, accountId)
                .getResultList()
                .isEmpty();
    }

    /** Is something restricted in the service that nobody but its lead answers for? */
    boolean hasWaiting(long serviceId) {
        return !entityManager
                .createNativeQuery(WAITING)
                .setParameter(1, serviceId)
                .setParameter(2, serviceId)
                .setParameter(3, serviceId)
                .getResultList()
                .isEmpty();
    }

    /**
     * Ends what somebody was designated for in services that they manage no more.
     *
     * @return those services, with whose they are
     */
    List<Led> end(long accountId) {
        entityManager.flush();
        List<Led> ended =
                led(accountId).stream()
                        .filter(service -> !isManager(service.serviceId(), accountId))
                        .toList();
        ended.forEach(service -> remove(service.serviceId(), accountId));
        return ended;
    }

    /** The services somebody is designated for. */
    List<Led> led(long accountId) {
        return Row.of(
                        entityManager
                                .createNativeQuery(
                                        "SELECT s.id, s.organisation_id FROM restricted_intake l JOIN"
                                                + " service s ON s.id = l.service_id WHERE"
                                                + " l.account_id = ?")
                                .setParameter(1, accountId)
                                .getResultList())
                .stream()
                .map(row -> new Led(row.number(0), row.number(1)))
                .toList();
    }

    /** A service that somebody is designated for. */
    record Led(long serviceId, long organisationId) {}

    /** Answers whether there was one. */
    boolean remove(long serviceId, long accountId) {
        return entityManager
                        .createNativeQuery(
                                "DELETE FROM restricted_intake WHERE service_id = ? AND account_id ="
                                        + " ?")
                        .setParameter(1, serviceId)
                        .setParameter(2, accountId)
                        .executeUpdate()
                > 0;
    }
}
