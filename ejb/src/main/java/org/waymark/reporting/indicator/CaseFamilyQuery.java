package org.waymark.reporting.indicator;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.waymark.commissioning.Service;
import org.waymark.justice.Reported;
import org.waymark.reference.LondonDay;
import org.waymark.reference.Quarter;
import org.waymark.reference.WorkingDays;
import org.waymark.referral.CrimeReference;
import org.waymark.reporting.StatisticsObjection;
import org.waymark.reporting.Witness;
import org.waymark.shared.Columns;
import org.waymark.shared.Row;

/** Cases at the end of the quarter, those that ended in it, and what was reported to the police. */
@ApplicationScoped
class CaseFamilyQuery implements Family {

    /** From this rule on a day of the report counts like the number of a crime. */
    private static final int WITH_THE_DAY = 2;

    /** By the first rule whatever stands there counts, also what was made here. */
    private static final String NUMBERED = "(r.crime_ref IS NOT NULL)";

    private static final String STEP =
            "EXISTS (SELECT 1 FROM justice_step j WHERE j.case_id = c.id AND j.event = 'REPORTED' AND"
                    + " j.struck_reason IS NULL AND j.happened_on ";

    /** How long before a quarter a case that ends in it may have come. */
    private static final int YEARS = 25;

    @Inject private IndicatorStore indicators;

    @PersistenceContext(unitName = "waymark")
    private EntityManager entityManager;

    @Override
    public List<String> codes() {
        return List.of("M8", "M9", "M10", "M18", "M18-A");
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
        String came = came(quarter);
        boolean firstRule = indicators.rule("M18", quarter.lastDay()) < WITH_THE_DAY;
        List<Row> reported =
                rows(
                        "SELECT f.service_id, SUM("
                                + (firstRule ? NUMBERED : reported(came))
                                + "), COUNT(*) FROM referral_fact f JOIN referral r ON r.id ="
                                + " f.referral_id LEFT JOIN support_case c ON c.referral_id = r.id"
                                + " WHERE f.received_quarter = ? GROUP BY f.service_id",
                        quarter.code());
        List<Row> after =
                rows(
                        "SELECT c.service_id, SUM("
                                + later(came)
                                + "), COUNT(*) FROM support_case c JOIN referral r ON r.id ="
                                + " c.referral_id WHERE c.closed_at >= ? AND c.closed_at < ? AND NOT "
                                + reported(came)
                                + " AND NOT "
                                + Witness.OF_CASE
                                + " AND NOT "
                                + StatisticsObjection.OF_CASE
                                + " GROUP BY c.service_id",
                        Columns.utc(quarter.from()),
                        Columns.utc(quarter.to()));
        List<Measured> all = new ArrayList<>(FamilyRows.of("M8", services, open, 1, 0));
        all.addAll(FamilyRows.of("M9", services, closed, 1, 0));
        all.addAll(FamilyRows.of("M10", services, closed, 2, 1));
        all.addAll(FamilyRows.of("M18", services, reported, 1, 2));
        all.addAll(FamilyRows.of("M18-A", services, after, 1, 2));
        return all;
    }

    /** The day on which a referral {@code r} came, in London: what a worker writes down is one. */
    private static String came(Quarter quarter) {
        Instant first = WorkingDays.startOf(quarter.firstDay().minusYears(YEARS));
        return LondonDay.of("r.received_at", first, quarter.to());
    }

    /** Reported when they came: of a referral {@code r} and its case {@code c}, if it has one. */
    private static String reported(String came) {
        return "("
                + CrimeReference.GIVEN
                + " OR "
                + Reported.GIVEN
                + " IS NOT NULL OR "
                + STEP
                + "<= "
                + came
                + "))";
    }

    /** Reported later than they came. */
    private static String later(String came) {
        return STEP + "> " + came + ")";
    }

    private List<Row> rows(String sql, Object... values) {
        var query = entityManager.createNativeQuery(sql);
        for (int i = 0; i < values.length; i++) {
            query.setParameter(i + 1, values[i]);
        }
        return Row.of(query.getResultList());
    }
}
