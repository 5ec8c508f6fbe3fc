package org.waymark.incident;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Set;
import org.waymark.referral.HateStrand;
import org.waymark.shared.Columns;
import org.waymark.shared.SqlReader;

/** Keeps the strands of a case that its worker was told of, beside those of the referral. */
@ApplicationScoped
class CaseStrandStore {

    @PersistenceContext(unitName = "waymark")
    private EntityManager entityManager;

    /** These and no others from now on; what stays keeps who wrote it down, and when. */
    void set(long caseId, Set<HateStrand> strands, long by, Instant at) {
        for (HateStrand strand : HateStrand.values()) {
            if (strands.contains(strand)) {
                SqlReader.change(
                        entityManager,
                        "INSERT IGNORE INTO case_strand (case_id, strand, noted_at, noted_by) VALUES"
                                + " (?, ?, ?, ?)",
                        caseId,
                        strand.name(),
                        Columns.utc(at),
                        by);
            } else {
                SqlReader.change(
                        entityManager,
                        "DELETE FROM case_strand WHERE case_id = ? AND strand = ?",
                        caseId,
                        strand.name());
            }
        }
    }
}
