package org.waymark.commissioning.award;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.waymark.shared.Columns;
import org.waymark.shared.Ids;
import org.waymark.shared.Row;

/** Keeps the lots of awards. One that was taken back stays, and is read no more. */
@ApplicationScoped
public class LotStore {

    private static final String CRIME = "CRIME";
    private static final String AREA = "AREA";

    private static final String SELECT =
            "SELECT l.id, l.name, k.kind, k.code, a.reference FROM award a LEFT JOIN award_lot l ON"
                    + " l.award_id = a.id AND l.ended_at IS NULL LEFT JOIN award_lot_code k ON"
                    + " k.lot_id = l.id WHERE a.id = ?%s ORDER BY l.id, k.kind, k.code";

    @PersistenceContext(unitName = "waymark")
    private EntityManager entityManager;

    /** The lots of an award, with its reference. */
    public record Lots(String reference, List<Award.Lot> all) {}

    /** Those of an award within a scope; empty when it is not. */
    public Optional<Lots> of(AwardScope scope, long awardId) {
        List<Row> rows = rows(SELECT.formatted(" AND " + scope.condition("a")), awardId);
        return rows.stream().findFirst().map(first -> new Lots(first.text(4), lots(rows)));
    }

    /** Those of an award that was read within a scope. */
    List<Award.Lot> of(long awardId) {
        return lots(rows(SELECT.formatted(""), awardId));
    }

    void add(long awardId, String name, Collection<String> groups, Collection<String> areas) {
        long id = Ids.next();
        query("INSERT INTO award_lot (id, award_id, name) VALUES (?, ?, ?)", id, awardId, name)
                .executeUpdate();
        groups.forEach(code -> code(id, CRIME, code));
        areas.forEach(code -> code(id, AREA, code));
    }

    /** False when the award has no such lot, or it was taken back before. */
    boolean end(long awardId, long id, long accountId, Instant now) {
        return query(
                                "UPDATE award_lot SET ended_by = ?, ended_at = ? WHERE id = ? AND"
                                        + " award_id = ? AND ended_at IS NULL",
                                accountId,
                                Columns.utc(now),
                                id,
                                awardId)
                        .executeUpdate()
                == 1;
    }

    private void code(long lotId, String kind, String code) {
        query("INSERT INTO award_lot_code (lot_id, kind, code) VALUES (?, ?, ?)", lotId, kind, code)
                .executeUpdate();
    }

    private List<Row> rows(String sql, long awardId) {
        return Row.of(query(sql, awardId).getResultList());
    }

    private static List<Award.Lot> lots(List<Row> rows) {
        Map<Long, String> names = new LinkedHashMap<>();
        Map<Long, List<String>> groups = new LinkedHashMap<>();
        Map<Long, List<String>> areas = new LinkedHashMap<>();
        for (Row row : rows) {
            if (row.number(0) == null) {
                continue;
            }
            long id = row.number(0);
            names.put(id, row.text(1));
            groups.computeIfAbsent(id, one -> new ArrayList<>());
            areas.computeIfAbsent(id, one -> new ArrayList<>());
            if (row.text(2) != null) {
                (CRIME.equals(row.text(2)) ? groups : areas).get(id).add(row.text(3));
            }
        }
        return names.entrySet().stream()
                .map(
                        each ->
                                new Award.Lot(
                                        each.getKey(),
                                        each.getValue(),
                                        groups.get(each.getKey()),
                                        areas.get(each.getKey())))
                .toList();
    }

    private Query query(String sql, Object... values) {
        Query query = entityManager.createNativeQuery(sql);
        for (int i = 0; i < values.length; i++) {
            query.setParameter(i + 1, values[i]);
        }
        return query;
    }
}
