package org.waymark.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.LocalDate;
import org.waymark.shared.Row;

/** On which days a manager opened a case that a colleague works. */
@ApplicationScoped
class CaseOpeningStore {

    @PersistenceContext(unitName = "waymark")
    private EntityManager entityManager;

    /** The columns of a count for one case. */
    Row count(CaseOpenings.Count count, long caseId) {
        Query query =
                entityManager.createNativeQuery(
                        "SELECT " + count.sql() + " FROM support_case c WHERE c.id = ?");
        int at = 1;
        for (Object value : count.values()) {
            query.setParameter(at++, value);
        }
        query.setParameter(at, caseId);
        return Row.of(query.getResultList()).get(0);
    }

    /**
     * The manager opened it on this day; a reason, once said, is not taken back.
     *
     * @param reasoned have they said why?
     */
    void opened(long accountId, long caseId, LocalDate day, boolean reasoned) {
        entityManager
                .createNativeQuery(
                        "INSERT INTO case_opening (account_id, case_id, day, reasoned) VALUES (?, ?,"
                                + " ?, ?) ON DUPLICATE KEY UPDATE reasoned = reasoned OR"
                                + " VALUES(reasoned)")
                .setParameter(1, accountId)
                .setParameter(2, caseId)
                .setParameter(3, day)
                .setParameter(4, reasoned)
                .executeUpdate();
    }
}
