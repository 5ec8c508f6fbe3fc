package org.waymark.reporting.indicator;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
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

    /** Keeps all counts at once. Numbers and our own codes can stand in the text of a statement. */
    void keep(Quarter quarter, Quarter atClose, List<Measured> counts) {
        if (counts.isEmpty()) {
            return;
        }
        String rows =
                counts.stream()
                        .map(
                                one ->
                                        "('%s', '%s', %d, '%s', %d, %s)"
                                                .formatted(
                                                        quarter.code(),
                                                        atClose.code(),
                                                        one.serviceId(),
                                                        one.code(),
                                                        one.numerator(),
                                                        one.denominator() == null
                                                                ? "NULL"
                                                                : one.denominator().toString()))
                        .collect(Collectors.joining(", "));
        query(
                        "INSERT INTO indicator_recount (quarter, at_close, service_id, code, numerator,"
                                + " denominator) VALUES "
                                + rows)
                .executeUpdate();
    }

    List<Measured> counts(Quarter quarter, Quarter atClose) {
        return Row.of(
                        query(
                                        "SELECT service_id, code, numerator, denominator FROM"
                                                + " indicator_recount WHERE quarter = ? AND at_close ="
                                                + " ? ORDER BY service_id, code",
                                        quarter.code(),
                                        atClose.code())
                                .getResultList())
                .stream()
                .map(row -> new Measured(row.number(0), row.text(1), row.number(2), row.number(3)))
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
