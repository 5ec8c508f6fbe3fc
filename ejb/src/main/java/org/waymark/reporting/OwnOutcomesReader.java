package org.waymark.reporting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.waymark.casework.CaseScope;
import org.waymark.instrument.ChangeNorms;
import org.waymark.instrument.ChangeRule;
import org.waymark.instrument.ScoreChange;
import org.waymark.outcome.Change;
import org.waymark.outcome.MojOutcome;
import org.waymark.reference.Quarter;
import org.waymark.shared.Columns;
import org.waymark.shared.Row;

/** Counts the outcomes of the cases that somebody manages. */
@ApplicationScoped
class OwnOutcomesReader {

    /** In no outcome are those who object to statistics, and those who only saw it. */
    private static final String COUNTED =
            "NOT " + StatisticsObjection.OF_CASE + " AND NOT " + Witness.OF_CASE + " AND ";

    @PersistenceContext(unitName = "waymark")
    private EntityManager entityManager;

    long closed(CaseScope scope, Quarter quarter) {
        return rows(
                        "SELECT COUNT(*) FROM support_case c WHERE c.closed_at >= ? AND c.closed_at <"
                                + " ? AND "
                                + COUNTED
                                + scope.sql(),
                        List.of(Columns.utc(quarter.from()), Columns.utc(quarter.to())),
                        scope)
                .get(0)
                .number(0);
    }

    List<OwnOutcomes.Item> items(CaseScope scope, Quarter quarter) {
        Map<MojOutcome, Map<Change, OwnOutcomes.Group>> found = new EnumMap<>(MojOutcome.class);
        for (Row row :
                rows(
                        "SELECT f.item, f.change_kind, COUNT(*), COUNT(f.entry_score),"
                                + " SUM(COALESCE(f.entry_score, 0)), SUM(COALESCE(c.planned, FALSE)),"
                                + " SUM(COALESCE(c.risk = 'HIGH', FALSE)) FROM outcome_fact f JOIN"
                                + " support_case c ON c.id = f.case_id WHERE f.closed_quarter = ? AND "
                                + scope.sql()
                                + " GROUP BY f.item, f.change_kind",
                        List.of(quarter.code()),
                        scope)) {
            found.computeIfAbsent(
                            MojOutcome.valueOf(row.text(0)), item -> new EnumMap<>(Change.class))
                    .put(
                            Change.valueOf(row.text(1)),
                            new OwnOutcomes.Group(
                                    row.number(2),
                                    row.number(3),
                                    row.number(4),
                                    row.number(5),
                                    row.number(6)));
        }
        List<OwnOutcomes.Item> items = new ArrayList<>();
        found.forEach((outcome, groups) -> items.add(item(outcome, groups)));
        return items;
    }

    private static OwnOutcomes.Item item(
            MojOutcome outcome, Map<Change, OwnOutcomes.Group> groups) {
        OwnOutcomes.Group improved = groups.getOrDefault(Change.IMPROVED, OwnOutcomes.Group.NONE);
        OwnOutcomes.Group same = groups.getOrDefault(Change.SAME, OwnOutcomes.Group.NONE);
        OwnOutcomes.Group worse = groups.getOrDefault(Change.WORSE, OwnOutcomes.Group.NONE);
        return new OwnOutcomes.Item(
                outcome,
                improved.cases(),
                same.cases(),
                worse.cases(),
                improved.plus(same).plus(worse),
                groups.getOrDefault(Change.UNPAIRED, OwnOutcomes.Group.NONE));
    }

    /** The first and the last score of each case, by version: two versions are never compared. */
    List<OwnOutcomes.Scale> scales(CaseScope scope, Quarter quarter) {
        Map<String, List<Row>> versions = new LinkedHashMap<>();
        for (Row row :
                rows(
                        "SELECT m.case_id, t.code, t.version_no, t.name, t.lower_is_better,"
                                + " "
                                + ChangeNorms.RELIABLE
                                + ", "
                                + ChangeNorms.CUT_OFF
                                + ", m.score, t.reliable_change FROM measure m JOIN instrument t ON"
                                + " t.code = m.instrument AND t.version_no = m.version_no AND"
                                + " (t.reliable_change IS NOT NULL OR "
                                + ChangeNorms.OF_INSTRUMENT
                                + ") JOIN support_case c ON c.id = m.case_id WHERE c.closed_at >= ? AND c.closed_at < ? AND"
                                + " m.signed_at IS NOT NULL AND m.superseded_at IS NULL AND m.score IS"
                                + " NOT NULL AND "
                                + COUNTED
                                + scope.sql()
                                + " ORDER BY t.name, t.version_no, m.case_id, m.begun_at, m.id",
                        List.of(Columns.utc(quarter.from()), Columns.utc(quarter.to())),
                        scope)) {
            versions.computeIfAbsent(row.text(1) + ":" + row.text(2), v -> new ArrayList<>())
                    .add(row);
        }
        return versions.values().stream().map(OwnOutcomesReader::scale).toList();
    }

    private static OwnOutcomes.Scale scale(List<Row> rows) {
        Row any = rows.get(0);
        Map<Long, ChangeRule> rules = new HashMap<>();
        Map<Long, BigDecimal[]> ends = new LinkedHashMap<>();
        for (Row row : rows) {
            rules.put(row.number(0), new ChangeRule(row.flag(4), number(row, 5), number(row, 6)));
            BigDecimal[] both = ends.get(row.number(0));
            if (both == null) {
                ends.put(row.number(0), new BigDecimal[] {number(row, 7), null});
            } else {
                both[1] = number(row, 7);
            }
        }
        List<ScoreChange> changes =
                ends.entrySet().stream()
                        .map(
                                each ->
                                        rules.get(each.getKey())
                                                .between(each.getValue()[0], each.getValue()[1]))
                        .toList();
        return OwnOutcomes.Scale.of(any.text(3), number(any, 8), changes);
    }

    private static BigDecimal number(Row row, int column) {
        return row.columns()[column] == null ? null : new BigDecimal(row.text(column));
    }

    private List<Row> rows(String sql, List<Object> first, CaseScope scope) {
        List<Object> values = new ArrayList<>(first);
        values.addAll(scope.values());
        Query query = entityManager.createNativeQuery(sql);
        for (int i = 0; i < values.size(); i++) {
            query.setParameter(i + 1, values.get(i));
        }
        return Row.of(query.getResultList());
    }
}
