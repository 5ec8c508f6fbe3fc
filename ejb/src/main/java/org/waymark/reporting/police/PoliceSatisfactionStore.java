package org.waymark.reporting.police;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.waymark.reference.Quarter;
import org.waymark.shared.Columns;
import org.waymark.shared.Row;

/** Keeps the figures of the police survey; what was corrected stays. */
@ApplicationScoped
class PoliceSatisfactionStore {

    private static final String FIGURES =
            "SELECT p.quarter, p.measure, p.satisfied, p.base, f.file_name, f.loaded_at, f.made_up,"
                    + " p.replaced_by IS NOT NULL FROM police_satisfaction p JOIN"
                    + " police_satisfaction_file f ON f.id = p.file_id ";

    @PersistenceContext(unitName = "waymark")
    private EntityManager entityManager;

    /** A figure with the file that it came in. */
    record Kept(
            PoliceFigure figure, String fileName, Instant at, boolean madeUp, boolean replaced) {}

    /** The figures that hold, the newest quarter first. */
    List<Kept> standing() {
        return kept(FIGURES + "WHERE p.replaced_by IS NULL ORDER BY p.quarter DESC, p.measure");
    }

    /** All of a measure there ever were, the newest quarter and the newest file first. */
    List<Kept> history(PoliceMeasure measure) {
        return kept(
                FIGURES
                        + "WHERE p.measure = ? ORDER BY p.quarter DESC, f.loaded_at DESC, f.id DESC"
                        + " LIMIT 400",
                measure.name());
    }

    void add(long fileId, String name, List<PoliceFigure> figures, Instant at, long by) {
        change(
                "INSERT INTO police_satisfaction_file (id, file_name, loaded_at, loaded_by, figures,"
                        + " made_up) VALUES (?, ?, ?, ?, ?, FALSE)",
                fileId,
                name,
                Columns.utc(at),
                by,
                figures.size());
        for (PoliceFigure figure : figures) {
            change(
                    "UPDATE police_satisfaction SET replaced_by = ? WHERE measure = ? AND quarter = ?"
                            + " AND replaced_by IS NULL",
                    fileId,
                    figure.measure().name(),
                    figure.quarter().code());
            change(
                    "INSERT INTO police_satisfaction (file_id, quarter, measure, satisfied, base)"
                            + " VALUES (?, ?, ?, ?, ?)",
                    fileId,
                    figure.quarter().code(),
                    figure.measure().name(),
                    figure.satisfied(),
                    figure.base());
        }
    }

    private List<Kept> kept(String sql, Object... values) {
        return Row.of(query(sql, values).getResultList()).stream()
                .map(
                        row ->
                                new Kept(
                                        new PoliceFigure(
                                                Quarter.parse(row.text(0)),
                                                PoliceMeasure.valueOf(row.text(1)),
                                                new BigDecimal(row.text(2)),
                                                row.count(3)),
                                        row.text(4),
                                        Columns.instant(row.columns()[5]),
                                        row.flag(6),
                                        row.flag(7)))
                .toList();
    }

    private void change(String sql, Object... values) {
        query(sql, values).executeUpdate();
    }

    private Query query(String sql, Object... values) {
        Query query = entityManager.createNativeQuery(sql);
        for (int i = 0; i < values.length; i++) {
            query.setParameter(i + 1, values[i]);
        }
        return query;
    }
}
