package org.waymark.reporting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.waymark.reference.Quarter;
import org.waymark.shared.Columns;
import org.waymark.shared.Row;

/** Which quarters everybody may read. */
@ApplicationScoped
class OpenQuarterStore {

    /** More than the years that open data is kept on the page. */
    private static final int MOST = 80;

    @PersistenceContext(unitName = "waymark")
    private EntityManager entityManager;

    /** Makes a quarter public; the first time counts. */
    void open(Quarter quarter, Instant at, long by) {
        entityManager
                .createNativeQuery(
                        "INSERT INTO open_quarter (quarter, released_at, released_by) SELECT ?, ?, ?"
                                + " FROM DUAL WHERE NOT EXISTS (SELECT 1 FROM open_quarter WHERE"
                                + " quarter = ?)")
                .setParameter(1, quarter.code())
                .setParameter(2, Columns.utc(at))
                .setParameter(3, by)
                .setParameter(4, quarter.code())
                .executeUpdate();
    }

    Optional<Instant> openSince(Quarter quarter) {
        return Row.of(
                        entityManager
                                .createNativeQuery(
                                        "SELECT released_at, quarter FROM open_quarter WHERE quarter"
                                                + " = ?")
                                .setParameter(1, quarter.code())
                                .getResultList())
                .stream()
                .map(row -> Columns.instant(row.columns()[0]))
                .findFirst();
    }

    /** All that are public, newest first. */
    List<Quarter> all() {
        return Row.of(
                        entityManager
                                .createNativeQuery(
                                        "SELECT quarter, released_at FROM open_quarter ORDER BY"
                                                + " quarter DESC LIMIT "
                                                + MOST)
                                .getResultList())
                .stream()
                .map(row -> Quarter.parse(row.text(0)))
                .toList();
    }
}
