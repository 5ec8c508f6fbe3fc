package org.waymark.privacy.retention;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.waymark.shared.Columns;
import org.waymark.shared.Ids;
import org.waymark.shared.Row;

/**
 * Whose turn it is to run the job: of all servers one at a time, and for each night once. Every
 * change of the turn is a transaction of its own, so that another server sees it at once.
 */
@ApplicationScoped
class RunStore {

    /** A server that has not said anything for so long is taken for dead. */
    static final Duration SILENCE = Duration.ofMinutes(10);

    /** Another server is at work now. */
    static final class LostTurn extends IllegalStateException {

        private static final long serialVersionUID = 1L;

        LostTurn(long run) {
            super("Run " + run + " has lost its turn");
        }
    }

    private static final String FREE = "(runner IS NULL OR alive_at < ?)";

    @PersistenceContext(unitName = "waymark")
    private EntityManager entityManager;

    /**
     * Takes the turn.
     *
     * @param night the night it is for, which may not have had its run; null when somebody asks
     * @param askedBy who asks; null for the night
     * @return the run, unless another server is at it or the night has had its own
     */
    @Transactional(TxType.REQUIRES_NEW)
    Optional<Long> take(String runner, LocalDate night, Long askedBy, Instant now) {
        long run = Ids.next();
        String due = night == null ? "" : " AND (last_night IS NULL OR last_night < ?)";
        var query =
                entityManager
                        .createNativeQuery(
                                "UPDATE retention_turn SET run_id = ?, runner = ?, alive_at = ?,"
                                        + " last_night = COALESCE(?, last_night) WHERE id = 1 AND "
                                        + FREE
                                        + due)
                        .setParameter(1, run)
                        .setParameter(2, runner)
                        .setParameter(3, Columns.utc(now))
                        .setParameter(4, night)
                        .setParameter(5, Columns.utc(now.minus(SILENCE)));
        if (night != null) {
            query.setParameter(6, night);
        }
        if (query.executeUpdate() == 0) {
            return Optional.empty();
        }
        entityManager
                .createNativeQuery(
                        "INSERT INTO retention_run (id, asked_by, started_at) VALUES (?, ?, ?)")
                .setParameter(1, run)
                .setParameter(2, askedBy)
                .setParameter(3, Columns.utc(now))
                .executeUpdate();
        return Optional.of(run);
    }

    /**
     * Says that the run is at work, in the transaction of what it does: a run that lost its turn
     * changes nothing more.
     */
    @Transactional(TxType.MANDATORY)
    void atWork(long run, Instant now) {
        if (entityManager
                        .createNativeQuery(
                                "UPDATE retention_turn SET alive_at = ? WHERE id = 1 AND run_id = ?")
                        .setParameter(1, Columns.utc(now))
                        .setParameter(2, run)
                        .executeUpdate()
                == 0) {
            throw new LostTurn(run);
        }
    }

    /** Adds to what the run has done. */
    @Transactional(TxType.REQUIRED)
    void count(long run, int lookedAt, int proposed, int destroyed, int leftAlone) {
        entityManager
                .createNativeQuery(
                        "UPDATE retention_run SET looked_at = looked_at + ?, proposed = proposed + ?,"
                                + " destroyed = destroyed + ?, left_alone = left_alone + ? WHERE id ="
                                + " ?")
                .setParameter(1, lookedAt)
                .setParameter(2, proposed)
                .setParameter(3, destroyed)
                .setParameter(4, leftAlone)
                .setParameter(5, run)
                .executeUpdate();
    }

    /**
     * Lets go of the turn.
     *
     * @param again may the same night be tried once more?
     */
    @Transactional(TxType.REQUIRES_NEW)
    void release(long run, boolean again, Instant now) {
        entityManager
                .createNativeQuery("UPDATE retention_run SET finished_at = ? WHERE id = ?")
                .setParameter(1, again ? null : Columns.utc(now))
                .setParameter(2, run)
                .executeUpdate();
        entityManager
                .createNativeQuery(
                        "UPDATE retention_turn SET runner = NULL, alive_at = NULL, run_id = NULL"
                                + (again ? ", last_night = NULL" : "")
                                + " WHERE id = 1 AND run_id = ?")
                .setParameter(1, run)
                .executeUpdate();
    }

    /** The newest run; empty before the first. */
    Optional<RetentionReview.Run> newest() {
        return Row.of(
                        entityManager
                                .createNativeQuery(
                                        "SELECT started_at, finished_at, looked_at, proposed, destroyed,"
                                                + " left_alone, id IN (SELECT run_id FROM retention_turn"
                                                + " WHERE run_id IS NOT NULL) FROM retention_run ORDER BY"
                                                + " id DESC LIMIT 1")
                                .getResultList())
                .stream()
                .findFirst()
                .map(
                        row ->
                                new RetentionReview.Run(
                                        Columns.instant(row.columns()[0]),
                                        Columns.instant(row.columns()[1]),
                                        row.count(2),
                                        row.count(3),
                                        row.count(4),
                                        row.count(5),
                                        row.flag(6)));
    }
}
