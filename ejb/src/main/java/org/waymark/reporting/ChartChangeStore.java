package org.waymark.reporting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import org.waymark.shared.Columns;
import org.waymark.shared.Row;

/** Keeps the dated changes of charts. None is ever deleted. */
@ApplicationScoped
class ChartChangeStore {

    @PersistenceContext(unitName = "waymark")
    private EntityManager entityManager;

    /** Those in force, by their day. */
    List<ChartChange> all() {
        return Row.of(
                        entityManager
                                .createNativeQuery(
                                        "SELECT c.id, c.changed_on, c.reason, c.measure, c.added_at,"
                                                + " a.display_name FROM chart_change c JOIN account a"
                                                + " ON a.id = c.added_by WHERE c.ended_at IS NULL"
                                                + " ORDER BY c.changed_on, c.id")
                                .getResultList())
                .stream()
                .map(
                        row ->
                                new ChartChange(
                                        row.number(0),
                                        row.date(1),
                                        row.text(2),
                                        VariationMeasure.of(row.text(3)),
                                        Columns.instant(row.columns()[4]),
                                        row.text(5)))
                .toList();
    }

    void add(ChartChange change, long accountId) {
        entityManager
                .createNativeQuery(
                        "INSERT INTO chart_change (id, changed_on, reason, measure, added_at,"
                                + " added_by) VALUES (?, ?, ?, ?, ?, ?)")
                .setParameter(1, change.id())
                .setParameter(2, change.on())
                .setParameter(3, change.reason())
                .setParameter(4, change.measure() == null ? null : change.measure().name())
                .setParameter(5, Columns.utc(change.at()))
                .setParameter(6, accountId)
                .executeUpdate();
    }

    /** False when there is no such change in force. */
    boolean end(long id, Instant at, long accountId) {
        return entityManager
                        .createNativeQuery(
                                "UPDATE chart_change SET ended_at = ?, ended_by = ? WHERE id = ?"
                                        + " AND ended_at IS NULL")
                        .setParameter(1, Columns.utc(at))
                        .setParameter(2, accountId)
                        .setParameter(3, id)
                        .executeUpdate()
                == 1;
    }
}
