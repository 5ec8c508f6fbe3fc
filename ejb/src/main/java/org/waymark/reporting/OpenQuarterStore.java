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

    /** Proposes a quarter; the first time counts. */
    void propose(Quarter quarter, Instant at, long by) {
        entityManager
                .createNativeQuery(
                        "INSERT IGNORE INTO open_quarter_proposal (quarter, proposed_at, proposed_by)"
                                + " VALUES (?, ?, ?)")
                .setParameter(1, quarter.code())
                .setParameter(2, Columns.utc(at))
                .setParameter(3, by)
                .executeUpdate();
    }

    /** Forgets a proposal; false when there is none, or the quarter is public. */
    boolean takeBack(Quarter quarter) {
        hold(quarter);
        return entityManager
                        .createNativeQuery(
                                "DELETE FROM open_quarter_proposal WHERE quarter = ? AND NOT EXISTS"
                                        + " (SELECT 1 FROM open_quarter o WHERE o.quarter = ?)")
                        .setParameter(1, quarter.code())
                        .setParameter(2, quarter.code())
                        .executeUpdate()
                == 1;
    }

    /**
     * Makes a quarter public that somebody else proposed; the first time counts.
     *
     * @return false when nobody else proposed it, or it is public already
     */
    boolean open(Quarter quarter, Instant at, long by) {
        hold(quarter);
        return entityManager
                        .createNativeQuery(
                                "INSERT INTO open_quarter (quarter, released_at, released_by) SELECT"
                                        + " p.quarter, ?, ? FROM open_quarter_proposal p WHERE"
                                        + " p.quarter = ? AND p.proposed_by <> ? AND NOT EXISTS"
                                        + " (SELECT 1 FROM open_quarter o WHERE o.quarter ="
                                        + " p.quarter)")
                        .setParameter(1, Columns.utc(at))
                        .setParameter(2, by)
                        .setParameter(3, quarter.code())
                        .setParameter(4, by)
                        .executeUpdate()
                == 1;
    }

    /** Two who decide on a proposal at once come one after the other. */
    private void hold(Quarter quarter) {
        entityManager
                .createNativeQuery(
                        "SELECT quarter FROM open_quarter_proposal WHERE quarter = ? FOR UPDATE")
                .setParameter(1, quarter.code())
                .getResultList();
    }

    /** How far a quarter is on its way to everybody, and which quarters wait for the reader. */
    QuarterOpening opening(Quarter quarter, long reader) {
        QuarterOpening opening = QuarterOpening.NONE;
        for (Row row :
                Row.of(
                        entityManager
                                .createNativeQuery(
                                        "SELECT o.released_at, NULL AS proposed_at, NULL AS"
                                                + " display_name, NULL AS proposed_by, o.quarter FROM"
                                                + " open_quarter o WHERE o.quarter = ? UNION ALL"
                                                + " SELECT NULL, p.proposed_at, a.display_name,"
                                                + " p.proposed_by, p.quarter FROM"
                                                + " open_quarter_proposal p JOIN account a ON a.id ="
                                                + " p.proposed_by WHERE p.quarter = ? OR NOT EXISTS"
                                                + " (SELECT 1 FROM open_quarter x WHERE x.quarter ="
                                                + " p.quarter)")
                                .setParameter(1, quarter.code())
                                .setParameter(2, quarter.code())
                                .getResultList())) {
            opening = opening.with(row, quarter, reader);
        }
        return opening;
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
