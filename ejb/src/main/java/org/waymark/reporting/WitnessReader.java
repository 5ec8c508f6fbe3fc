package org.waymark.reporting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.waymark.casework.CaseScope;
import org.waymark.reference.Quarter;
import org.waymark.shared.Columns;
import org.waymark.shared.Row;

/** Counts the witnesses among the cases that somebody manages. */
@ApplicationScoped
class WitnessReader {

    /** Of those who object to statistics nothing is counted. */
    private static final String COUNTED =
            Witness.OF_CASE + " AND NOT " + StatisticsObjection.OF_CASE + " AND ";

    /** Of a case {@code c}: it was open on a day of the quarter, which begins and ends here. */
    private static final String SUPPORTED =
            "c.opened_at < ? AND (c.closed_at IS NULL OR c.closed_at >= ?) AND " + COUNTED;

    private static final String HELP =
            "EXISTS (SELECT 1 FROM special_measure s WHERE s.case_id = c.id AND s.state ";

    private static final String GRANTED = HELP + "IN ('GRANTED', 'VARIED'))";

    @PersistenceContext(unitName = "waymark")
    private EntityManager entityManager;

    WitnessFigures figures(CaseScope scope, Quarter quarter) {
        Row row =
                rows(
                                "SELECT COUNT(*), SUM("
                                        + HELP
                                        + "<> 'NOT_WANTED')), SUM("
                                        + GRANTED
                                        + "), SUM("
                                        + HELP
                                        + "= 'REFUSED') AND NOT "
                                        + GRANTED
                                        + ") FROM support_case c WHERE "
                                        + SUPPORTED
                                        + scope.sql(),
                                supported(quarter),
                                scope)
                        .get(0);
        return new WitnessFigures(
                quarter,
                row.number(0),
                dated("c.opened_at", scope, quarter),
                dated("c.closed_at", scope, quarter),
                sum(row, 1),
                sum(row, 2),
                sum(row, 3),
                court("j.event = 'EVIDENCE_ASKED' AND j.happened_on <= ?", false, scope, quarter),
                court("j.event = 'EVIDENCE_GIVEN'", true, scope, quarter),
                court("j.event = 'EVIDENCE_SPARED'", true, scope, quarter),
                ends(scope, quarter));
    }

    /** A sum of nothing is null. */
    private static long sum(Row row, int column) {
        return row.number(column) == null ? 0 : row.number(column);
    }

    private static List<Object> supported(Quarter quarter) {
        return List.of(Columns.utc(quarter.to()), Columns.utc(quarter.from()));
    }

    /** Cases of which this column lies in the quarter. */
    private long dated(String column, CaseScope scope, Quarter quarter) {
        return rows(
                        "SELECT COUNT(*) FROM support_case c WHERE "
                                + column
                                + " >= ? AND "
                                + column
                                + " < ? AND "
                                + COUNTED
                                + scope.sql(),
                        List.of(Columns.utc(quarter.from()), Columns.utc(quarter.to())),
                        scope)
                .get(0)
                .number(0);
    }

    /** Cases supported in the quarter with a step of this kind that stands. */
    private long court(String step, boolean inQuarter, CaseScope scope, Quarter quarter) {
        List<Object> values = new ArrayList<>(supported(quarter));
        if (inQuarter) {
            values.add(quarter.firstDay());
        }
        values.add(quarter.lastDay());
        return rows(
                        "SELECT COUNT(*) FROM support_case c WHERE "
                                + SUPPORTED
                                + "EXISTS (SELECT 1 FROM justice_step j WHERE j.case_id = c.id AND"
                                + " j.struck_reason IS NULL AND "
                                + step
                                + (inQuarter ? " AND j.happened_on BETWEEN ? AND ?" : "")
                                + ") AND "
                                + scope.sql(),
                        values,
                        scope)
                .get(0)
                .number(0);
    }

    private Map<String, Long> ends(CaseScope scope, Quarter quarter) {
        Map<String, Long> ends = new LinkedHashMap<>();
        rows(
                        "SELECT c.closure_reason, COUNT(*) FROM support_case c WHERE c.closed_at >= ?"
                                + " AND c.closed_at < ? AND "
                                + COUNTED
                                + scope.sql()
                                + " GROUP BY c.closure_reason ORDER BY COUNT(*) DESC,"
                                + " c.closure_reason",
                        List.of(Columns.utc(quarter.from()), Columns.utc(quarter.to())),
                        scope)
                .forEach(row -> ends.put(row.text(0), row.number(1)));
        return ends;
    }

    private List<Row> rows(String sql, List<?> first, CaseScope scope) {
        List<Object> values = new ArrayList<>(first);
        values.addAll(scope.values());
        var query = entityManager.createNativeQuery(sql);
        for (int i = 0; i < values.size(); i++) {
            query.setParameter(i + 1, values.get(i));
        }
        return Row.of(query.getResultList());
    }
}
