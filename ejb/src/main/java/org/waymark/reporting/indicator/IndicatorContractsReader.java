package org.waymark.reporting.indicator;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.waymark.commissioning.award.AwardScope;
import org.waymark.reference.Quarter;
import org.waymark.shared.Row;

/** Reads which contracts for services run in a quarter, with what was planned and paid for it. */
@ApplicationScoped
public class IndicatorContractsReader {

    private static final String SELECT =
            "SELECT a.id, a.reference, a.title, a.service_id, (SELECT q.planned_pence FROM"
                    + " award_quarter q WHERE q.award_id = a.id AND q.quarter = ?), (SELECT"
                    + " SUM(m.paid_pence) FROM award_payment m WHERE m.award_id = a.id AND m.quarter"
                    + " = ?), a.holder FROM award a WHERE a.service_id IS NOT NULL AND ";

    @PersistenceContext(unitName = "waymark")
    private EntityManager entityManager;

    /**
     * A contract for a service.
     *
     * @param plannedPence for the quarter; null when nothing was planned
     * @param paidPence for the quarter; null when nothing was paid
     */
    public record Contract(
            long id,
            String reference,
            String title,
            long serviceId,
            Long plannedPence,
            Long paidPence,
            String holder) {}

    /** Those within the scope, by reference: never a ranking. */
    public List<Contract> in(AwardScope scope, Quarter quarter) {
        return contracts(
                SELECT
                        + "a.first_day <= ? AND COALESCE((SELECT v.last_day FROM award_variation v"
                        + " WHERE v.award_id = a.id ORDER BY v.id DESC LIMIT 1), a.last_day) >= ?"
                        + " AND "
                        + scope.condition("a")
                        + " ORDER BY a.reference",
                quarter.code(),
                quarter.code(),
                quarter.lastDay(),
                quarter.firstDay());
    }

    /** One within the scope; empty also for a grant. */
    public Optional<Contract> one(AwardScope scope, long id, Quarter quarter) {
        return contracts(
                        SELECT + "a.id = ? AND " + scope.condition("a"),
                        quarter.code(),
                        quarter.code(),
                        id)
                .stream()
                .findFirst();
    }

    private List<Contract> contracts(String sql, Object... values) {
        var query = entityManager.createNativeQuery(sql);
        for (int i = 0; i < values.length; i++) {
            query.setParameter(i + 1, values[i]);
        }
        return Row.of(query.getResultList()).stream()
                .map(
                        row ->
                                new Contract(
                                        row.number(0),
                                        row.text(1),
                                        row.text(2),
                                        row.number(3),
                                        row.number(4),
                                        row.number(5),
                                        row.text(6)))
                .toList();
    }
}
