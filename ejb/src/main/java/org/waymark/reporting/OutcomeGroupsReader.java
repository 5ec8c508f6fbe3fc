package org.waymark.reporting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.waymark.casework.CaseScope;
import org.waymark.outcome.Change;
import org.waymark.outcome.MojOutcome;
import org.waymark.reference.Quarter;
import org.waymark.shared.Row;

/**
 * Counts what became of the cases closed in a quarter by protected characteristic, one
 * characteristic at a time. Of a record that is destroyed nothing is known but the outcome.
 */
@ApplicationScoped
class OutcomeGroupsReader {

    private static final String COLUMNS =
            CharacteristicColumns.RECORDED + ", " + CharacteristicColumns.SAID;

    private static final String COUNT =
            "SELECT f.item, f.change_kind, COUNT(*), "
                    + COLUMNS
                    + " FROM outcome_fact f LEFT JOIN support_case c ON c.id = f.case_id LEFT JOIN"
                    + " referral r ON r.id = c.referral_id "
                    + CharacteristicColumns.WHOSE
                    + " WHERE f.closed_quarter = ? AND %s GROUP BY f.item, f.change_kind, "
                    + COLUMNS.replaceFirst("COALESCE.* AS age", "age");

    private static final int COUNTED = 2;

    @PersistenceContext(unitName = "waymark")
    private EntityManager entityManager;

    @Inject private CharacteristicColumns columns;

    /** Of all London: one line for each category of each characteristic, outcome and result. */
    List<QuarterCounts.Line> count(Quarter quarter) {
        List<QuarterCounts.Line> lines = new ArrayList<>();
        lines.add(line("COUNTED:-:-:UNPAIRED", 0));
        counts(rows("TRUE", quarter, List.of())).forEach((key, of) -> lines.add(line(key, of)));
        return lines;
    }

    /** Of the cases that somebody manages, on one outcome. */
    List<OwnOutcomeGroups> own(CaseScope scope, Quarter quarter, MojOutcome item) {
        List<Object> values = new ArrayList<>(scope.values());
        values.add(item.item());
        Map<String, Long> counts = counts(rows(scope.sql() + " AND f.item = ?", quarter, values));
        return OwnOutcomeGroups.of(counts, item);
    }

    private Map<String, Long> counts(List<Row> rows) {
        Map<String, Long> counts = new TreeMap<>();
        for (Row row : rows) {
            String result =
                    MojOutcome.valueOf(row.text(0)).name() + ":" + Change.valueOf(row.text(1));
            Map<Characteristic, String> of = columns.recorded(row, COUNTED + 1);
            of.putAll(columns.said(row, COUNTED + 1 + of.size()));
            of.forEach(
                    (characteristic, category) ->
                            counts.merge(
                                    characteristic + ":" + category + ":" + result,
                                    row.number(COUNTED),
                                    Long::sum));
        }
        return counts;
    }

    private static QuarterCounts.Line line(String detail, long cases) {
        return new QuarterCounts.Line(
                QuarterCounts.OUTCOME_BY,
                detail,
                QuarterCounts.ALL,
                QuarterCounts.ALL,
                QuarterCounts.ALL,
                List.of(cases));
    }

    private List<Row> rows(String condition, Quarter quarter, List<Object> values) {
        Query query = entityManager.createNativeQuery(COUNT.formatted(condition));
        query.setParameter(1, quarter.code());
        for (int i = 0; i < values.size(); i++) {
            query.setParameter(i + 2, values.get(i));
        }
        return Row.of(query.getResultList());
    }
}
