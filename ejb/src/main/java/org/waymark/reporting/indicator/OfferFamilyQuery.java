package org.waymark.reporting.indicator;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import org.waymark.commissioning.Service;
import org.waymark.reference.Quarter;
import org.waymark.shared.Row;

/**
 * To how many of those who were reached support was offered. An offer shows in what came of it: an
 * assessment that was begun, support that was taken up, or a no.
 */
@ApplicationScoped
class OfferFamilyQuery implements Family {

    private static final String CODE = "M6";

    @PersistenceContext(unitName = "waymark")
    private EntityManager entityManager;

    @Override
    public List<String> codes() {
        return List.of(CODE);
    }

    @Override
    public List<Measured> count(Quarter quarter, Collection<Service> services) {
        List<Row> offered =
                Row.of(
                        entityManager
                                .createNativeQuery(
                                        "SELECT f.service_id, SUM(CASE WHEN f.engaged OR f.assessed OR"
                                                + " c.closure_reason = 'DECLINED_INITIAL' OR EXISTS"
                                                + " (SELECT 1 FROM contact_attempt a WHERE a.case_id ="
                                                + " c.id AND a.outcome = 'DECLINED') OR EXISTS (SELECT"
                                                + " 1 FROM needs_assessment n WHERE n.case_id = c.id)"
                                                + " THEN 1 ELSE 0 END), COUNT(*) FROM referral_fact f"
                                                + " LEFT JOIN support_case c ON c.referral_id ="
                                                + " f.referral_id WHERE f.received_quarter = ? AND"
                                                + " f.eligible AND f.accepted AND f.attempted AND"
                                                + " f.contacted GROUP BY f.service_id")
                                .setParameter(1, quarter.code())
                                .getResultList());
        return FamilyRows.of(CODE, services, offered, 1, 2);
    }
}
