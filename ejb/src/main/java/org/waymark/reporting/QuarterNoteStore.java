package org.waymark.reporting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import org.waymark.reference.Quarter;
import org.waymark.shared.Columns;
import org.waymark.shared.Ids;
import org.waymark.shared.Row;

/** Keeps the words beside public quarters. What was taken back stays, and is read no more. */
@ApplicationScoped
class QuarterNoteStore {

    private static final int MOST = 50;

    @PersistenceContext(unitName = "waymark")
    private EntityManager entityManager;

    /** Those of a quarter, the newest first. */
    List<QuarterNote> of(Quarter quarter) {
        return Row.of(
                        entityManager
                                .createNativeQuery(
                                        "SELECT id, at, words FROM open_quarter_note WHERE"
                                                + " quarter = ? AND ended_at IS NULL ORDER BY id"
                                                + " DESC LIMIT "
                                                + MOST)
                                .setParameter(1, quarter.code())
                                .getResultList())
                .stream()
                .map(
                        row ->
                                new QuarterNote(
                                        row.number(0),
                                        Columns.instant(row.columns()[1]),
                                        row.text(2)))
                .toList();
    }

    void add(Quarter quarter, String words, Instant at, long by) {
        entityManager
                .createNativeQuery(
                        "INSERT INTO open_quarter_note (id, quarter, words, at, by_id) VALUES (?, ?,"
                                + " ?, ?, ?)")
                .setParameter(1, Ids.next())
                .setParameter(2, quarter.code())
                .setParameter(3, words)
                .setParameter(4, Columns.utc(at))
                .setParameter(5, by)
                .executeUpdate();
    }

    /** False when the quarter has no such note, or it was taken back before. */
    boolean end(Quarter quarter, long id, Instant at, long by) {
        return entityManager
                        .createNativeQuery(
                                "UPDATE open_quarter_note SET ended_at = ?, ended_by = ? WHERE id ="
                                        + " ? AND quarter = ? AND ended_at IS NULL")
                        .setParameter(1, Columns.utc(at))
                        .setParameter(2, by)
                        .setParameter(3, id)
                        .setParameter(4, quarter.code())
                        .executeUpdate()
                == 1;
    }
}
