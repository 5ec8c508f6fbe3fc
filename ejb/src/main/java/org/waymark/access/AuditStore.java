package org.waymark.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import org.waymark.shared.Columns;

/**
 * Adds audit rows. There is no update and no delete here, nor may the database account do either.
 */
@ApplicationScoped
class AuditStore {

    record Row(
            long id,
            Instant at,
            Long accountId,
            String actor,
            String action,
            String outcome,
            Long personId,
            Long referralId,
            Long caseId,
            String detail,
            String reason,
            String origin) {}

    @PersistenceContext(unitName = "waymark")
    private EntityManager entityManager;

    void add(Row row) {
        entityManager
                .createNativeQuery(
                        "INSERT INTO audit_entry (id, at, account_id, actor, action, outcome,"
                                + " person_id, referral_id, case_id, detail, reason, origin)"
                                + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .setParameter(1, row.id())
                .setParameter(2, Columns.utc(row.at()))
                .setParameter(3, row.accountId())
                .setParameter(4, row.actor())
                .setParameter(5, row.action())
                .setParameter(6, row.outcome())
                .setParameter(7, row.personId())
                .setParameter(8, row.referralId())
                .setParameter(9, row.caseId())
                .setParameter(10, cut(row.detail(), 1000))
                .setParameter(11, cut(row.reason(), 500))
                .setParameter(12, row.origin())
                .executeUpdate();
    }

    /**
     * Writes what is still pending, so that a change by somebody else is found while it can be
     * told.
     */
    void settle() {
        if (entityManager.isJoinedToTransaction()) {
            entityManager.flush();
        }
    }

    private static String cut(String text, int most) {
        return text == null || text.length() <= most ? text : text.substring(0, most);
    }
}
