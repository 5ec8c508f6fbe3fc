package org.waymark.reporting.code;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Instant;
import java.util.List;
import org.waymark.reference.Quarter;
import org.waymark.shared.Columns;
import org.waymark.shared.Row;

/** Keeps figures about the Victims' Code; what was corrected stays. */
@ApplicationScoped
class CodeFigureStore {

    private static final String SELECT =
            "SELECT c.quarter, c.topic, c.body, c.in_time, c.due, f.file_name, f.loaded_at,"
                    + " a.display_name, f.loaded_by FROM code_figure c JOIN code_figure_file f ON f.id = c.file_id"
                    + " LEFT JOIN account a ON a.id = f.loaded_by WHERE c.replaced_by IS NULL ";

    @PersistenceContext(unitName = "waymark")
    private EntityManager entityManager;

    /** A figure with the file that it came in, and who loaded it: by name and by account. */
    record Kept(CodeFigure figure, String fileName, Instant at, String who, long by) {}

    /** The figures that hold, the newest quarter first. */
    List<Kept> standing() {
        return kept(SELECT + "ORDER BY c.quarter DESC, c.topic, c.body");
    }

    /** Those that hold of a topic in a quarter. */
    List<Kept> of(String topic, Quarter quarter) {
        return kept(
                SELECT + "AND c.topic = ? AND c.quarter = ? ORDER BY c.body",
                topic,
                quarter.code());
    }

    void add(long fileId, String name, List<CodeFigure> figures, Instant at, long by) {
        change(
                "INSERT INTO code_figure_file (id, file_name, loaded_at, loaded_by, figures) VALUES"
                        + " (?, ?, ?, ?, ?)",
                fileId,
                name,
                Columns.utc(at),
                by,
                figures.size());
        for (CodeFigure figure : figures) {
            change(
                    "UPDATE code_figure SET replaced_by = ? WHERE topic = ? AND quarter = ? AND body ="
                            + " ? AND replaced_by IS NULL",
                    fileId,
                    figure.topic(),
                    figure.quarter().code(),
                    figure.body().name());
            change(
                    "INSERT INTO code_figure (file_id, quarter, topic, body, in_time, due) VALUES (?,"
                            + " ?, ?, ?, ?, ?)",
                    fileId,
                    figure.quarter().code(),
                    figure.topic(),
                    figure.body().name(),
                    figure.inTime(),
                    figure.due());
        }
    }

    private List<Kept> kept(String sql, Object... values) {
        return Row.of(query(sql, values).getResultList()).stream()
                .map(
                        row ->
                                new Kept(
                                        new CodeFigure(
                                                Quarter.parse(row.text(0)),
                                                row.text(1),
                                                CodeBody.valueOf(row.text(2)),
                                                row.number(3),
                                                row.number(4)),
                                        row.text(5),
                                        Columns.instant(row.columns()[6]),
                                        row.text(7),
                                        row.number(8)))
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
