package org.waymark.reporting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.waymark.casework.CaseScope;
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

    @Inject private ScalesReader scales;

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
        return scales.closed(quarter, scope.sql(), List.copyOf(scope.values())).stream()
                .map(
                        each ->
                                OwnOutcomes.Scale.of(
                                        each.name(),
                                        each.reliable(),
                                        each.cases().stream()
                                                .map(ScalesReader.Ends::change)
                                                .toList()))
                .toList();
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
