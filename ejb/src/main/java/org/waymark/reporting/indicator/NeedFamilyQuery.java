package org.waymark.reporting.indicator;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.waymark.commissioning.Service;
import org.waymark.reference.Quarter;
import org.waymark.reporting.StatisticsObjection;
import org.waymark.reporting.Witness;
import org.waymark.shared.Columns;
import org.waymark.shared.Row;

/** Needs of closed cases that could not be met, by kind. */
@ApplicationScoped
class NeedFamilyQuery implements Family {

    @PersistenceContext(unitName = "waymark")
    private EntityManager entityManager;

    @Override
    public List<String> codes() {
        return List.of(
                "M12-HE", "M12-AC", "M12-FA", "M12-ED", "M12-DR", "M12-FI", "M12-OU", "M12-SO");
    }

    private static final List<String> CATEGORIES =
            List.of(
                    "HEALTH",
                    "ACCOMMODATION",
                    "FAMILY",
                    "EDUCATION_WORK",
                    "DRUGS_ALCOHOL",
                    "FINANCE",
                    "OUTLOOK",
                    "SOCIAL");

    @Override
    public List<Measured> count(Quarter quarter, Collection<Service> services) {
        List<Row> rows =
                rows(
                        "SELECT c.service_id, SUM(n.unmet_reason IS NOT NULL AND n.met_on IS NULL), COUNT(*), n.category"
                                + " FROM support_case c JOIN needs_assessment a ON a.case_id = c.id"
                                + " AND a.version_no = (SELECT MAX(z.version_no) FROM"
                                + " needs_assessment z WHERE z.case_id = c.id) JOIN need n ON"
                                + " n.assessment_id = a.id AND n.answer = 'YES' WHERE c.closed_at >="
                                + " ? AND c.closed_at < ? AND NOT "
                                + StatisticsObjection.OF_CASE
                                + " AND NOT "
                                + Witness.OF_CASE
                                + " GROUP BY c.service_id, n.category",
                        Columns.utc(quarter.from()),
                        Columns.utc(quarter.to()));
        List<Measured> all = new ArrayList<>();
        for (int i = 0; i < CATEGORIES.size(); i++) {
            String category = CATEGORIES.get(i);
            List<Row> of = rows.stream().filter(row -> category.equals(row.text(3))).toList();
            all.addAll(FamilyRows.of(codes().get(i), services, of, 1, 2));
        }
        return all;
    }

    private List<Row> rows(String sql, Object... values) {
        var query = entityManager.createNativeQuery(sql);
        for (int i = 0; i < values.length; i++) {
            query.setParameter(i + 1, values[i]);
        }
        return Row.of(query.getResultList());
    }
}
