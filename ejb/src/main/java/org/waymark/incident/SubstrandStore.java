package org.waymark.incident;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import org.waymark.shared.Columns;

/** Keeps what the hate of a case was about more exactly. */
@ApplicationScoped
class SubstrandStore {

    @PersistenceContext(unitName = "waymark")
    private EntityManager entityManager;

    /** These and no others from now on. */
    void set(long caseId, Collection<String> codes, long by, Instant at) {
        entityManager
                .createNativeQuery("DELETE FROM case_substrand WHERE case_id = ?")
                .setParameter(1, caseId)
                .executeUpdate();
        for (String code : codes) {
            entityManager
                    .createNativeQuery(
                            "INSERT INTO case_substrand (case_id, code, noted_at, noted_by) VALUES"
                                    + " (?, ?, ?, ?)")
                    .setParameter(1, caseId)
                    .setParameter(2, code)
                    .setParameter(3, Columns.utc(at))
                    .setParameter(4, by)
                    .executeUpdate();
        }
    }
}
