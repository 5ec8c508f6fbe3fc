package org.waymark.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import org.waymark.shared.Columns;

/** Keeps which further stages of support are behind a case. */
@ApplicationScoped
class StageStore {

    @PersistenceContext(unitName = "waymark")
    private EntityManager entityManager;

    /** Said twice at once it is said once. */
    void done(long caseId, String stage, long accountId, Instant at) {
        entityManager
                .createNativeQuery(
                        "INSERT IGNORE INTO case_stage (case_id, stage, account_id, at) VALUES (?, ?,"
                                + " ?, ?)")
                .setParameter(1, caseId)
                .setParameter(2, stage)
                .setParameter(3, accountId)
                .setParameter(4, Columns.utc(at))
                .executeUpdate();
    }
}
