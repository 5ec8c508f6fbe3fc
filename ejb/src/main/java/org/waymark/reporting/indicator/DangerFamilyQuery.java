package org.waymark.reporting.indicator;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
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

/** People passed on to others, heard at a MARAC, and whether the danger became less. */
@ApplicationScoped
class DangerFamilyQuery implements Family {

    /** From this rule on a request without an answer is not in: nobody has accepted or refused. */
    private static final int ANSWERED = 2;

    @Inject private IndicatorStore indicators;

    @PersistenceContext(unitName = "waymark")
    private EntityManager entityManager;

    @Override
    public List<String> codes() {
        return List.of("M17", "M20-H", "M20-R", "M20-L");
    }

    @Override
    public List<Measured> count(Quarter quarter, Collection<Service> services) {
        boolean answered = indicators.rule("M17", quarter.lastDay()) >= ANSWERED;
        List<Row> passedOn =
                rows(
                        "SELECT t.from_service_id, SUM(t.state = 'REFUSED'), COUNT(*) FROM"
                                + " case_transfer t JOIN support_case c ON c.id = t.case_id WHERE"
                                + " t.asked_at >= ? AND t.asked_at < ? AND "
                                + (answered ? "t.state IN ('ACCEPTED', 'REFUSED') AND " : "")
                                + "NOT "
                                + Witness.OF_CASE
                                + " GROUP BY t.from_service_id",
                        Columns.utc(quarter.from()),
                        Columns.utc(quarter.to()));
        List<Row> heard =
                rows(
                        "SELECT m.service_id, COUNT(*), SUM(m.repeated) FROM marac_referral m WHERE"
                                + " m.heard_on >= ? AND m.heard_on <= ? AND m.case_id IS NOT NULL GROUP"
                                + " BY m.service_id",
                        quarter.firstDay(),
                        quarter.lastDay());
        List<Row> lower =
                rows(
                        "SELECT c.service_id, SUM(c.risk <> 'HIGH'), COUNT(*) FROM support_case c"
                                + " JOIN referral r ON r.id = c.referral_id WHERE r.risk = 'HIGH'"
                                + " AND c.closed_at >= ? AND c.closed_at < ? AND NOT "
                                + StatisticsObjection.OF_CASE
                                + " AND NOT ("
                                + Witness.OF_REFERRAL
                                + ")"
                                + " GROUP BY c.service_id",
                        Columns.utc(quarter.from()),
                        Columns.utc(quarter.to()));
        List<Measured> all = new ArrayList<>(FamilyRows.of("M17", services, passedOn, 1, 2));
        all.addAll(FamilyRows.of("M20-H", services, heard, 1, 0));
        all.addAll(FamilyRows.of("M20-R", services, heard, 2, 1));
        all.addAll(FamilyRows.of("M20-L", services, lower, 1, 2));
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
