package org.waymark.reporting.indicator;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.waymark.reference.Quarter;
import org.waymark.shared.Columns;
import org.waymark.shared.Row;

/** Keeps what was counted of a quarter once more, on the closing days of later ones. */
@ApplicationScoped
class RecountStore {

    @PersistenceContext(unitName = "waymark")
    private EntityManager entityManager;

    /** When a quarter was counted again, and at the close of which later one. */
    record Taken(Quarter atClose, Instant at) {}

    /** All of a quarter, the newest first. */
    List<Taken> taken(Quarter quarter) {
        return Row.of(
                        query(
                                        "SELECT at_close, taken_at FROM indicator_revision WHERE quarter"
                                                + " = ? ORDER BY at_close DESC",
                                        quarter.code())
                                .getResultList())
                .stream()
                .map(
                        row ->
                                new Taken(
                                        Quarter.parse(row.text(0)),
                                        Columns.instant(row.columns()[1])))
                .toList();
    }

    /** The quarters that were counted for good and not yet once more at a close, oldest first. */
    List<Quarter> without(Quarter first, Quarter atClose) {
        return Row.of(
                        query(
                                        "SELECT e.quarter FROM indicator_edition e WHERE e.quarter >= ?"
                                                + " AND e.quarter < ? AND NOT EXISTS (SELECT 1 FROM"
                                                + " indicator_revision v WHERE v.quarter = e.quarter"
                                                + " AND v.at_close = ?) ORDER BY e.quarter",
                                        first.code(),
                                        atClose.code(),
                                        atClose.code())
                                .getResultList())
                .stream()
                .map(row -> Quarter.parse(row.text(0)))
                .toList();
    }

    /** Says that counting has begun: false when somebody has said so. */
    boolean begin(Quarter atClose, Instant now) {
        return query(
                                "INSERT IGNORE INTO indicator_recount_run (at_close, began_at) VALUES"
                                        + " (?, ?)",
                                atClose.code(),
                                Columns.utc(now))
                        .executeUpdate()
                == 1;
    }

    /** When counting began, as far as that was kept, and when the first was counted. */
    Optional<Instant> began(Quarter atClose) {
        Object[] at =
                (Object[])
                        query(
                                        "SELECT (SELECT began_at FROM indicator_recount_run WHERE"
                                                + " at_close = ?), MIN(taken_at) FROM"
                                                + " indicator_revision WHERE at_close = ?",
                                        atClose.code(),
                                        atClose.code())
                                .getSingleResult();
        return Optional.ofNullable(Columns.instant(at[0] == null ? at[1] : at[0]));
    }

    /** How many quarters have been counted at a close. */
    int done(Quarter atClose) {
        return Columns.number(
                        query(
                                        "SELECT COUNT(*) FROM indicator_revision WHERE at_close = ?",
                                        atClose.code())
                                .getSingleResult())
                .intValue();
    }

    /** Takes the turn to count: false when somebody has. */
    boolean take(Quarter quarter, Quarter atClose, Instant now) {
        return query(
                                "INSERT IGNORE INTO indicator_revision (quarter, at_close, taken_at)"
                                        + " VALUES (?, ?, ?)",
                                quarter.code(),
                                atClose.code(),
                                Columns.utc(now))
                        .executeUpdate()
                == 1;
    }

    /** Keeps all counts at once. */
    void keep(Quarter quarter, Quarter atClose, List<Measured> counts) {
        if (counts.isEmpty()) {
            return;
        }
        query(
                        "INSERT INTO indicator_recount (quarter, at_close, "
                                + MeasuredRows.COLUMNS
                                + ") VALUES "
                                + MeasuredRows.values(counts, quarter.code(), atClose.code()))
                .executeUpdate();
    }

    List<Measured> counts(Quarter quarter, Quarter atClose) {
        return MeasuredRows.of(
                query(
                                "SELECT "
                                        + MeasuredRows.COLUMNS
                                        + " FROM indicator_recount WHERE quarter = ? AND at_close = ?"
                                        + " ORDER BY service_id, code",
                                quarter.code(),
                                atClose.code())
                        .getResultList());
    }

    private Query query(String sql, Object... values) {
        Query query = entityManager.createNativeQuery(sql);
        for (int i = 0; i < values.length; i++) {
            query.setParameter(i + 1, values[i]);
        }
        return query;
    }
}
