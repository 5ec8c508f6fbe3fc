package org.waymark.reporting.indicator;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.waymark.commissioning.Service;
import org.waymark.reference.Quarter;
import org.waymark.reporting.Witness;
import org.waymark.shared.Columns;
import org.waymark.shared.Row;

/**
 * How long each step of the journey took, and whether what was promised was done in time. Days are
 * whole ones, of 24 hours. A step of a referral belongs to the quarter of its receipt, and counts
 * those who reached it by the day of counting; the last one to the quarter of closing. What was
 * promised and is not done by its day is not in time, whether or not it is done later.
 */
@ApplicationScoped
class TimeFamilyQuery implements Family {

    /** Indicators of days, with the two moments that each step lies between. */
    private static final Map<String, String[]> STEPS =
            Map.of(
                    "M22-1", new String[] {"r.received_at", "r.triaged_at"},
                    "M22-2", new String[] {"r.triaged_at", "c.first_attempt_at"},
                    "M22-3", new String[] {"c.first_attempt_at", "c.engaged_at"},
                    "M22-4", new String[] {"c.engaged_at", "c.assessed_at"});

    private static final String ENDED = "M22-5";

    private static final String DAYS =
            ", GREATEST(0, TIMESTAMPDIFF(DAY, %s, %s)) AS days, COUNT(*)";

    /** It was done, or its day has gone by; whoever waits longest is in here, too. */
    private static final String DECIDED =
            "(k.outcome IN ('MET', 'BREACHED') OR (k.outcome = 'RUNNING' AND k.due_at < ?))";

    private static final String CLOCK =
            "SELECT f.service_id, SUM(k.outcome = 'MET'), COUNT(*) FROM referral_fact f JOIN clock k"
                    + " ON k.referral_id = f.referral_id AND k.kind = '%s' WHERE"
                    + " f.received_quarter = ? AND "
                    + DECIDED
                    + " GROUP BY f.service_id";

    @PersistenceContext(unitName = "waymark")
    private EntityManager entityManager;

    @Inject private Clock clock;

    /** Is its figure a number of days in the middle of many? */
    static boolean isMedian(String code) {
        return STEPS.containsKey(code) || ENDED.equals(code);
    }

    @Override
    public List<String> codes() {
        List<String> codes = new ArrayList<>(STEPS.keySet());
        codes.addAll(List.of(ENDED, "M23-T", "M23-A", "M23-H"));
        return codes.stream().sorted().toList();
    }

    @Override
    public List<Measured> count(Quarter quarter, Collection<Service> services) {
        List<Measured> all = new ArrayList<>();
        var now = Columns.utc(clock.instant());
        STEPS.forEach(
                (code, between) ->
                        all.addAll(
                                medians(
                                        code,
                                        services,
                                        rows(
                                                "SELECT f.service_id"
                                                        + DAYS.formatted(between[0], between[1])
                                                        + " FROM referral_fact f JOIN referral r ON"
                                                        + " r.id = f.referral_id LEFT JOIN support_case c ON"
                                                        + " c.referral_id = r.id WHERE f.received_quarter ="
                                                        + " ? AND %s IS NOT NULL AND %s IS NOT NULL GROUP BY"
                                                                .formatted(between[0], between[1])
                                                        + " f.service_id, days",
                                                quarter.code()))));
        all.addAll(
                medians(
                        ENDED,
                        services,
                        rows(
                                "SELECT c.service_id"
                                        + DAYS.formatted("c.assessed_at", "c.closed_at")
                                        + " FROM support_case c WHERE c.closed_at >= ? AND c.closed_at"
                                        + " < ? AND c.assessed_at IS NOT NULL AND NOT "
                                        + Witness.OF_CASE
                                        + " GROUP BY c.service_id, days",
                                Columns.utc(quarter.from()),
                                Columns.utc(quarter.to()))));
        all.addAll(
                FamilyRows.of(
                        "M23-T",
                        services,
                        rows(CLOCK.formatted("TRIAGE"), quarter.code(), now),
                        1,
                        2));
        all.addAll(
                FamilyRows.of(
                        "M23-A",
                        services,
                        rows(CLOCK.formatted("FIRST_ATTEMPT"), quarter.code(), now),
                        1,
                        2));
        all.addAll(
                FamilyRows.of(
                        "M23-H",
                        services,
                        rows(
                                "SELECT f.service_id, SUM(COALESCE(c.engaged_at <= k.due_at, FALSE)),"
                                        + " COUNT(*) FROM referral_fact f JOIN referral r ON r.id ="
                                        + " f.referral_id AND r.risk = 'HIGH' JOIN support_case c ON"
                                        + " c.referral_id = r.id JOIN clock k ON k.referral_id = r.id AND"
                                        + " k.kind = 'FIRST_CONTACT' WHERE f.received_quarter = ? AND "
                                        + DECIDED
                                        + " GROUP BY f.service_id",
                                quarter.code(),
                                now),
                        1,
                        2));
        return all;
    }

    /** The middle of the days of each service, with how many they are of. */
    private static List<Measured> medians(
            String code, Collection<Service> services, List<Row> rows) {
        Map<Long, List<Long>> days = new HashMap<>();
        for (Row row : rows) {
            days.computeIfAbsent(row.number(0), none -> new ArrayList<>())
                    .addAll(Collections.nCopies(row.count(2), row.number(1)));
        }
        List<Measured> all = new ArrayList<>();
        for (Service service : services) {
            List<Long> of = days.getOrDefault(service.id(), List.of());
            all.add(new Measured(service.id(), code, Days.median(of), (long) of.size()));
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
