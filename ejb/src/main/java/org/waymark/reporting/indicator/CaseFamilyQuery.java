package org.waymark.reporting.indicator;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.waymark.commissioning.Service;
import org.waymark.reference.Quarter;
import org.waymark.reporting.Witness;
import org.waymark.shared.Columns;
import org.waymark.shared.Row;

/** Cases at the end of the quarter, those that ended in it, and what was reported to the police. */
@ApplicationScoped
class CaseFamilyQuery implements Family {

    @PersistenceContext(unitName = "waymark")
    private EntityManager entityManager;

    @Override
    public List<String> codes() {
        return List.of("M8", "M9", "M10", "M18");
    }

    @Override
    public List<Measured> count(Quarter quarter, Collection<Service> services) {
        List<Row> open =
                rows(
                        "SELECT c.service_id, COUNT(*) FROM support_case c WHERE c.opened_at < ? AND"
                                + " (c.closed_at IS NULL OR c.closed_at >= ?) AND NOT "
                                + Witness.OF_CASE
                                + " GROUP BY c.service_id",
                        Columns.utc(quarter.to()),
                        Columns.utc(quarter.to()));
        List<Row> closed =
                rows(
                        "SELECT f.service_id, SUM(f.closed), SUM(f.planned) FROM referral_count f"
                                + " WHERE f.quarter = ? AND f.cut = 'CLOSED' GROUP BY f.service_id",
                        quarter.code());
        List<Row> reported =
                rows(
                        "SELECT f.service_id, SUM(r.crime_ref IS NOT NULL), COUNT(*) FROM"
                                + " referral_fact f JOIN referral r ON r.id = f.referral_id WHERE"
                                + " f.received_quarter = ? GROUP BY f.service_id",
                        quarter.code());
        List<Measured> all = new ArrayList<>(FamilyRows.of("M8", services, open, 1, 0));
        all.addAll(FamilyRows.of("M9", services, closed, 1, 0));
        all.addAll(FamilyRows.of("M10", services, closed, 2, 1));
        all.addAll(FamilyRows.of("M18", services, reported, 1, 2));
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
