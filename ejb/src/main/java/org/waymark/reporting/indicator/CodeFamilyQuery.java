package org.waymark.reporting.indicator;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.waymark.commissioning.Service;
import org.waymark.justice.Reported;
import org.waymark.reference.Quarter;
import org.waymark.reporting.StatisticsObjection;
import org.waymark.reporting.Witness;
import org.waymark.shared.Row;

/**
 * What our own records say of the Victims' Code: the clock of the police at each referral, when
 * victims were told what happened, and whether they were offered a personal statement. How many
 * days there were is kept with each record, by the version of the Code that counts for it. What
 * only the police and the prosecutors know is in {@link org.waymark.reporting.code}.
 */
@ApplicationScoped
class CodeFamilyQuery implements Family {

    private static final String FROM_POLICE = "('POL_ADT', 'POL_OFF', 'POL_WCU')";

    private static final String NOT_COUNTED =
            " AND NOT " + Witness.OF_CASE + " AND NOT " + StatisticsObjection.OF_CASE;

    @PersistenceContext(unitName = "waymark")
    private EntityManager entityManager;

    @Override
    public List<String> codes() {
        return List.of("CC2", "CC3", "CC4");
    }

    @Override
    public List<Measured> count(Quarter quarter, Collection<Service> services) {
        // Where no day of the report was given the clock began with the sending: that tells
        // nothing.
        List<Row> referred =
                rows(
                        "SELECT f.service_id, SUM(k.outcome = 'MET'), COUNT(*) FROM referral_fact f"
                                + " JOIN referral r ON r.id = f.referral_id JOIN clock k ON k.referral_id = f.referral_id AND k.kind = 'POLICE'"
                                + " WHERE f.received_quarter = ? AND k.outcome IN ('MET', 'BREACHED')"
                                + " AND f.source IN "
                                + FROM_POLICE
                                + " AND "
                                + Reported.GIVEN
                                + " IS NOT NULL GROUP BY f.service_id",
                        quarter.code());
        // What the Victim Contact Scheme owes comes after the sentence and is no update.
        List<Row> told =
                rows(
                        "SELECT c.service_id, SUM(CASE WHEN j.told_on <= j.tell_by THEN 1 ELSE 0 END),"
                                + " COUNT(*) FROM justice_step j JOIN support_case c ON c.id ="
                                + " j.case_id WHERE j.tell_by >= ? AND j.tell_by <= ? AND"
                                + " j.struck_reason IS NULL AND j.event NOT IN ('SCHEME_DUE',"
                                + " 'SCHEME_REFERRED')"
                                + NOT_COUNTED
                                + " GROUP BY c.service_id",
                        quarter.firstDay(),
                        quarter.lastDay());
        List<Row> statements =
                rows(
                        "SELECT t.service_id, SUM(t.offered), COUNT(*) FROM (SELECT c.service_id, EXISTS"
                                + " (SELECT 1 FROM justice_step s WHERE s.case_id = c.id AND s.event IN"
                                + " ('STATEMENT_OFFERED', 'STATEMENT_DECLINED', 'STATEMENT_MADE',"
                                + " 'STATEMENT_UPDATED', 'STATEMENT_READ') AND s.struck_reason IS NULL)"
                                + " AS offered FROM support_case c WHERE EXISTS (SELECT 1 FROM"
                                + " justice_step j WHERE j.case_id = c.id AND j.event = 'CHARGED' AND"
                                + " j.struck_reason IS NULL AND j.happened_on >= ? AND j.happened_on <="
                                + " ?)"
                                + NOT_COUNTED
                                + ") t GROUP BY t.service_id",
                        quarter.firstDay(),
                        quarter.lastDay());
        List<Measured> all = new ArrayList<>(FamilyRows.of("CC2", services, referred, 1, 2));
        all.addAll(FamilyRows.of("CC3", services, told, 1, 2));
        all.addAll(FamilyRows.of("CC4", services, statements, 1, 2));
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
