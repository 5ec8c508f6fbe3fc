package org.waymark.reporting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.HashMap;
import java.util.Map;
import org.waymark.commissioning.award.AwardScope;
import org.waymark.shared.Row;

/** Reads what a commissioner's contracts and grants cost, all together. */
@ApplicationScoped
class FrontSpendReader {

    private static final String WHOLE =
            "SELECT 'PAID', m.quarter, COALESCE(SUM(m.paid_pence), 0) FROM award_payment m JOIN award"
                    + " a ON a.id = m.award_id WHERE %1$s GROUP BY m.quarter UNION ALL SELECT"
                    + " 'PLANNED', q.quarter, COALESCE(SUM(q.planned_pence), 0) FROM award_quarter q"
                    + " JOIN award a ON a.id = q.award_id WHERE %1$s GROUP BY q.quarter UNION ALL"
                    + " SELECT a.kind, '', COUNT(*) FROM award a WHERE %1$s GROUP BY a.kind";

    @PersistenceContext(unitName = "waymark")
    private EntityManager entityManager;

    /**
     * All sums in pence.
     *
     * @param paid by the quarter it was paid for
     * @param planned by quarter
     * @param kinds how many awards there are of each kind
     */
    record Sums(Map<String, Long> paid, Map<String, Long> planned, Map<String, Long> kinds) {}

    Sums sums(AwardScope scope) {
        Sums sums = new Sums(new HashMap<>(), new HashMap<>(), new HashMap<>());
        String sql = WHOLE.formatted(scope.condition("a"));
        for (Row row : Row.of(entityManager.createNativeQuery(sql).getResultList())) {
            switch (row.text(0)) {
                case "PAID" -> sums.paid().put(row.text(1), row.number(2));
                case "PLANNED" -> sums.planned().put(row.text(1), row.number(2));
                default -> sums.kinds().put(row.text(0), row.number(2));
            }
        }
        return sums;
    }
}
