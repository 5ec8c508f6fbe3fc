package org.waymark.reporting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import org.waymark.reference.Quarter;
import org.waymark.shared.Columns;

/**
 * Writes the facts of one referral and of one case's outcomes. What each column counts stands in
 * the definitions.
 */
@ApplicationScoped
class FactStore {

    private static final String REFERRAL_FACT = FactSql.referrals("?", "?", "r.id = ?");
    private static final String OUTCOME_FACT = FactSql.outcomes("?", "c.id = ?");

    /** Who turns out to be a witness is no longer counted. */
    private static final String NO_VICTIM =
            "DELETE FROM referral_fact WHERE referral_id = (SELECT r.id FROM referral r WHERE r.id = ?"
                    + " AND "
                    + Witness.OF_REFERRAL
                    + ")";

    @PersistenceContext(unitName = "waymark")
    private EntityManager entityManager;

    void refreshReferral(long referralId) {
        entityManager.flush();
        List<?> rows =
                entityManager
                        .createNativeQuery(
                                "SELECT r.received_at, c.closed_at FROM referral r LEFT JOIN"
                                        + " support_case c ON c.referral_id = r.id WHERE r.id = ?")
                        .setParameter(1, referralId)
                        .getResultList();
        if (rows.isEmpty()) {
            return;
        }
        entityManager.createNativeQuery(NO_VICTIM).setParameter(1, referralId).executeUpdate();
        Object[] dates = (Object[]) rows.get(0);
        entityManager
                .createNativeQuery(REFERRAL_FACT)
                .setParameter(1, Quarter.of(Columns.instant(dates[0])).code())
                .setParameter(2, quarter(dates[1]))
                .setParameter(3, referralId)
                .executeUpdate();
    }

    /** Outcomes belong to closed cases: an open case has none, a re-opened one loses its own. */
    void refreshOutcomes(long caseId) {
        entityManager
                .createNativeQuery("DELETE FROM outcome_fact WHERE case_id = ?")
                .setParameter(1, caseId)
                .executeUpdate();
        Object closed =
                entityManager
                        .createNativeQuery("SELECT closed_at FROM support_case WHERE id = ?")
                        .setParameter(1, caseId)
                        .getSingleResult();
        if (closed != null) {
            entityManager
                    .createNativeQuery(OUTCOME_FACT)
                    .setParameter(1, quarter(closed))
                    .setParameter(2, caseId)
                    .executeUpdate();
        }
    }

    /** Of all closed cases of one human being. */
    void refreshOutcomesOf(long personId) {
        entityManager.flush();
        List<?> cases =
                entityManager
                        .createNativeQuery(
                                "SELECT c.id FROM person me JOIN person also ON also.identity_id ="
                                        + " me.identity_id JOIN support_case c ON c.person_id = also.id"
                                        + " WHERE me.id = ? AND c.closed_at IS NOT NULL")
                        .setParameter(1, personId)
                        .getResultList();
        cases.forEach(id -> refreshOutcomes(Columns.number(id)));
    }

    private static String quarter(Object column) {
        Instant at = Columns.instant(column);
        return at == null ? null : Quarter.of(at).code();
    }
}
