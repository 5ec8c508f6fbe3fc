package org.waymark.justice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.waymark.referral.EnhancedCategory;
import org.waymark.shared.Columns;
import org.waymark.shared.Ids;
import org.waymark.shared.Row;

/** Keeps what was decided about enhanced rights. The caller has loaded the case. */
@ApplicationScoped
class EnhancedStore {

    private static final int MOST = 100;

    @PersistenceContext(unitName = "waymark")
    private EntityManager entityManager;

    /** The newest first, those that count no longer included. */
    List<EnhancedRightsOfCase.Decided> of(long caseId) {
        return Row.of(
                        entityManager
                                .createNativeQuery(
                                        "SELECT e.category, e.applies, e.reason, e.review_on,"
                                                + " a.display_name, e.decided_at, e.superseded_at IS NOT"
                                                + " NULL FROM enhanced_right e JOIN account a ON a.id ="
                                                + " e.decided_by WHERE e.case_id = ? ORDER BY e.id DESC"
                                                + " LIMIT "
                                                + MOST)
                                .setParameter(1, caseId)
                                .getResultList())
                .stream()
                .map(
                        row ->
                                new EnhancedRightsOfCase.Decided(
                                        EnhancedCategory.valueOf(row.text(0)),
                                        row.flag(1),
                                        row.text(2),
                                        row.date(3),
                                        row.text(4),
                                        Columns.instant(row.columns()[5]),
                                        row.flag(6)))
                .toList();
    }

    /** The categories of the referral: marked by the sender, or following from the crime. */
    String sent(long caseId) {
        return Row.of(
                        entityManager
                                .createNativeQuery(
                                        "SELECT r.enhanced FROM support_case c JOIN referral r ON r.id ="
                                                + " c.referral_id WHERE c.id = ?")
                                .setParameter(1, caseId)
                                .getResultList())
                .get(0)
                .text(0);
    }

    void decide(
            long caseId,
            EnhancedCategory category,
            boolean applies,
            String reason,
            LocalDate review,
            long by,
            Instant at) {
        entityManager
                .createNativeQuery(
                        "UPDATE enhanced_right SET superseded_at = ? WHERE case_id = ? AND category = ?"
                                + " AND superseded_at IS NULL")
                .setParameter(1, Columns.utc(at))
                .setParameter(2, caseId)
                .setParameter(3, category.name())
                .executeUpdate();
        entityManager
                .createNativeQuery(
                        "INSERT INTO enhanced_right (id, case_id, category, applies, reason, review_on,"
                                + " decided_by, decided_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?)")
                .setParameter(1, Ids.next())
                .setParameter(2, caseId)
                .setParameter(3, category.name())
                .setParameter(4, applies)
                .setParameter(5, reason)
                .setParameter(6, review)
                .setParameter(7, by)
                .setParameter(8, Columns.utc(at))
                .executeUpdate();
    }
}
