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

/** Keeps the words beside public quarters. Rows are added and never changed. */
@ApplicationScoped
class QuarterNoteStore {

    private static final int MOST = 50;

    @PersistenceContext(unitName = "waymark")
    private EntityManager entityManager;

    /** Those of a quarter, the first one first. */
    List<QuarterNote> of(Quarter quarter) {
        return Row.of(
                        entityManager
                                .createNativeQuery(
                                        "SELECT at, words FROM open_quarter_note WHERE quarter = ?"
                                                + " ORDER BY id LIMIT "
                                                + MOST)
                                .setParameter(1, quarter.code())
                                .getResultList())
                .stream()
                .map(row -> new QuarterNote(Columns.instant(row.columns()[0]), row.text(1)))
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
}
