package org.waymark.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.waymark.shared.Columns;
import org.waymark.shared.Row;

/** Writes to a signed assessment the one thing that comes later: when a need was met. */
@ApplicationScoped
class NeedStore {

    @PersistenceContext(unitName = "waymark")
    private EntityManager entityManager;

    /** The assessment that counts. */
    record Newest(long id, Instant at) {}

    Optional<Newest> newest(long caseId) {
        return Row.of(
                        entityManager
                                .createNativeQuery(
                                        "SELECT id, at FROM needs_assessment WHERE case_id = ? ORDER BY"
                                                + " version_no DESC LIMIT 1")
                                .setParameter(1, caseId)
                                .getResultList())
                .stream()
                .findFirst()
                .map(row -> new Newest(row.number(0), Columns.instant(row.columns()[1])));
    }

    /** False when there is no such need, or it was met before. */
    boolean met(long assessmentId, NeedCategory category, LocalDate on) {
        return entityManager
                        .createNativeQuery(
                                "UPDATE need SET met_on = ? WHERE assessment_id = ? AND category = ?"
                                        + " AND answer = 'YES' AND met_on IS NULL")
                        .setParameter(1, on)
                        .setParameter(2, assessmentId)
                        .setParameter(3, category.name())
                        .executeUpdate()
                == 1;
    }
}
