package org.waymark.reporting.indicator;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import org.waymark.commissioning.Service;
import org.waymark.reference.Quarter;
import org.waymark.reporting.StatisticsObjection;
import org.waymark.reporting.Witness;
import org.waymark.shared.Row;

/**
 * Who was told of restorative justice, and who took it up. Before the day from which it is defined
 * as a part of a whole nothing recorded it: for such a quarter there is no count, not even a 0.
 */
@ApplicationScoped
class RestorativeFamilyQuery implements Family {

    private static final String CODE = "M19";

    private static final String COLLECTED =
            "SELECT 1 FROM indicator WHERE code = 'M19' AND denominator IS NOT NULL AND valid_from <= ?"
                    + " AND (valid_to IS NULL OR valid_to > ?)";

    @PersistenceContext(unitName = "waymark")
    private EntityManager entityManager;

    @Override
    public List<String> codes() {
        return List.of(CODE);
    }

    @Override
    public List<Measured> count(Quarter quarter, Collection<Service> services) {
        if (rows(COLLECTED, quarter.lastDay(), quarter.lastDay()).isEmpty()) {
            return List.of();
        }
        List<Row> told =
                rows(
                        "SELECT t.service_id, SUM(t.taken), COUNT(*) FROM (SELECT c.service_id, EXISTS"
                                + " (SELECT 1 FROM justice_step u WHERE u.case_id = c.id AND u.event IN"
                                + " ('RJ_INDIRECT', 'RJ_DIRECT', 'RJ_COMPLETED') AND u.struck_reason IS"
                                + " NULL AND u.happened_on >= ?) AS taken FROM support_case c WHERE"
                                + " EXISTS (SELECT 1 FROM justice_step j WHERE j.case_id = c.id AND"
                                + " j.event IN ('RJ_INFORMED', 'RJ_OFFERED') AND j.struck_reason IS"
                                + " NULL AND j.happened_on >= ? AND j.happened_on <= ?) AND NOT "
                                + Witness.OF_CASE
                                + " AND NOT "
                                + StatisticsObjection.OF_CASE
                                + ") t GROUP BY t.service_id",
                        quarter.firstDay(),
                        quarter.firstDay(),
                        quarter.lastDay());
        return FamilyRows.of(CODE, services, told, 1, 2);
    }

    private List<Row> rows(String sql, Object... values) {
        var query = entityManager.createNativeQuery(sql);
        for (int i = 0; i < values.length; i++) {
            query.setParameter(i + 1, values[i]);
        }
        return Row.of(query.getResultList());
    }
}
