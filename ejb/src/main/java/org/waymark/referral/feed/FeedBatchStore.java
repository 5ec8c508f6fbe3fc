package org.waymark.referral.feed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.waymark.shared.Columns;

/**
 * Keeps batches, and who is at work on which. Every change here is a transaction of its own, so
 * that another server sees it at once.
 */
@ApplicationScoped
class FeedBatchStore {

    /** A server that has not said anything for so long is taken for dead. */
    static final Duration SILENCE = Duration.ofSeconds(15);

    @PersistenceContext(unitName = "waymark")
    private EntityManager entityManager;

    /**
     * What the job needs to know of its batch.
     *
     * @param onlyForce rows of other forces are not taken; null for any
     * @param rowsRead rows that are stored already, counted in the transaction that stored them
     */
    record Work(
            long id,
            long organisationId,
            String sentBy,
            Instant receivedAt,
            String onlyForce,
            int rowsRead) {}

    @Transactional(TxType.REQUIRES_NEW)
    void add(FeedBatch batch) {
        entityManager.persist(batch);
    }

    @Transactional(TxType.REQUIRES_NEW)
    Work work(long batchId) {
        Object[] row =
                (Object[])
                        entityManager
                                .createNativeQuery(
                                        "SELECT organisation_id, sent_by, received_at, only_force,"
                                                + " rows_read"
                                                + " FROM feed_batch WHERE id = ?")
                                .setParameter(1, batchId)
                                .getSingleResult();
        return new Work(
                batchId,
                Columns.number(row[0]),
                (String) row[1],
                Columns.instant(row[2]),
                (String) row[3],
                Columns.number(row[4]).intValue());
    }

    /** Batches nobody is at work on: new ones, and those of a server that fell silent. */
    @Transactional(TxType.REQUIRES_NEW)
    @SuppressWarnings("unchecked")
    List<Long> abandoned(Instant now) {
        return ((List<Number>)
                        entityManager
                                .createNativeQuery(
                                        "SELECT id FROM feed_batch WHERE status IN ('RECEIVED',"
                                                + " 'RUNNING') AND (alive_at IS NULL OR alive_at <"
                                                + " ?) ORDER BY id")
                                .setParameter(1, Columns.utc(now.minus(SILENCE)))
                                .getResultList())
                .stream().map(Number::longValue).toList();
    }

    /**
     * Takes a batch for one run. Of several servers that try at once, one gets it; a run that lost
     * its batch to another one stores nothing more.
     */
    @Transactional(TxType.REQUIRES_NEW)
    boolean claim(long batchId, String runner, Instant now) {
        return entityManager
                        .createNativeQuery(
                                "UPDATE feed_batch SET status = 'RUNNING', runner = ?, alive_at ="
                                        + " ?, attempts = attempts + 1, started_at ="
                                        + " COALESCE(started_at, ?) WHERE id = ? AND status IN"
                                        + " ('RECEIVED', 'RUNNING') AND (alive_at IS NULL OR"
                                        + " alive_at < ?)")
                        .setParameter(1, runner)
                        .setParameter(2, Columns.utc(now))
                        .setParameter(3, Columns.utc(now))
                        .setParameter(4, batchId)
                        .setParameter(5, Columns.utc(now.minus(SILENCE)))
                        .executeUpdate()
                == 1;
    }

    @Transactional(TxType.REQUIRES_NEW)
    void started(long batchId, String runner, long execution) {
        change("job_execution = ?", execution, batchId, runner);
    }

    /** Still here, though perhaps waiting for a thread. */
    @Transactional(TxType.REQUIRES_NEW)
    void alive(long batchId, String runner, Instant now) {
        change("alive_at = ?", Columns.utc(now), batchId, runner);
    }

    /**
     * Lets go of a batch after an error: it is tried again, a few times in all.
     *
     * @return true when it was the last time
     */
    @Transactional(TxType.REQUIRES_NEW)
    boolean giveBack(long batchId, String runner, int mostAttempts) {
        return change(
                                "alive_at = NULL, status = CASE WHEN attempts >= ? THEN 'FAILED' ELSE"
                                        + " status END",
                                mostAttempts,
                                batchId,
                                runner)
                        == 1
                && isDone(batchId);
    }

    /**
     * Lets go of a batch that nobody can store now: it waits, and is tried again as if for the
     * first time.
     */
    @Transactional(TxType.REQUIRES_NEW)
    void waits(long batchId, String runner) {
        change("alive_at = NULL, attempts = ?", 0, batchId, runner);
    }

    /** Does nobody need its file any more? So it is when there is no such batch. */
    @Transactional(TxType.REQUIRED)
    boolean isDone(long batchId) {
        return entityManager
                .createNativeQuery(
                        "SELECT id FROM feed_batch WHERE id = ? AND status IN ('RECEIVED',"
                                + " 'RUNNING')")
                .setParameter(1, batchId)
                .getResultList()
                .isEmpty();
    }

    /** True when it was this run that ended it. */
    @Transactional(TxType.REQUIRES_NEW)
    boolean complete(long batchId, String runner, Instant now) {
        return change(
                        "status = 'COMPLETED', finished_at = ?, bytes_read = size_bytes",
                        Columns.utc(now),
                        batchId,
                        runner)
                == 1;
    }

    private int change(String set, Object value, long batchId, String runner) {
        return entityManager
                .createNativeQuery(
                        "UPDATE feed_batch SET "
                                + set
                                + " WHERE id = ? AND runner = ? AND status = 'RUNNING'")
                .setParameter(1, value)
                .setParameter(2, batchId)
                .setParameter(3, runner)
                .executeUpdate();
    }
}
