package org.waymark.referral.feed;

import jakarta.batch.runtime.BatchRuntime;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Properties;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.waymark.operation.Readiness;
import org.waymark.person.seal.KeyCheck;

/**
 * The runs of the import job on this server. Each run has a name of its own; a batch remembers the
 * name of its last run, and only that one may store rows.
 */
@ApplicationScoped
class FeedRuns {

    /** The job's file in META-INF/batch-jobs. */
    static final String JOB = "feed-import";

    static final String BATCH = "batch";
    static final String RUNNER = "runner";

    private static final int MOST_ATTEMPTS = 5;

    /** A younger file may be one that is being received. */
    private static final Duration SPOOLED_AT_LEAST = Duration.ofHours(1);

    private static final Logger LOG = Logger.getLogger(FeedRuns.class.getName());

    @Inject FeedBatchStore store;
    @Inject Spool spool;
    @Inject Clock clock;
    @Inject Readiness readiness;
    @Inject KeyCheck keys;

    private final Map<Long, String> running = new ConcurrentHashMap<>();

    /** Starts the job for a batch, unless another server is at work on it or has its file. */
    void start(long batchId) {
        if (!readiness.isSafe()) {
            return; // whoever objected could not be recognised: it waits until the secrets are
            // right
        }
        String runner = UUID.randomUUID().toString();
        if (running.containsKey(batchId)
                || !spool.has(batchId)
                || !store.claim(batchId, runner, clock.instant())) {
            return;
        }
        running.put(batchId, runner);
        Properties parameters = new Properties();
        parameters.setProperty(BATCH, Long.toString(batchId));
        parameters.setProperty(RUNNER, runner);
        try {
            long execution = begin(parameters);
            store.started(batchId, runner, execution);
        } catch (RuntimeException refused) {
            LOG.log(Level.WARNING, "The import of batch " + batchId + " could not begin", refused);
            failed(batchId, runner);
        }
    }

    long begin(Properties parameters) {
        return BatchRuntime.getJobOperator().start(JOB, parameters);
    }

    /** Starts what waits and what a dead server left, and says that this one lives. */
    void look() {
        running.forEach((batch, runner) -> store.alive(batch, runner, clock.instant()));
        store.abandoned(clock.instant()).forEach(this::start);
    }

    /** Removes the files that no batch waits for any more. */
    void sweep() {
        spool.sweep(clock.instant().minus(SPOOLED_AT_LEAST), store::isDone);
    }

    /** Whatever goes wrong, another run may take the batch up again. */
    void completed(long batchId, String runner) {
        try {
            if (store.complete(batchId, runner, clock.instant())) {
                spool.delete(batchId);
            }
        } finally {
            running.remove(batchId, runner);
        }
    }

    void failed(long batchId, String runner) {
        try {
            if (keys.problem().isPresent()) {
                store.waits(batchId, runner); // for the key: somebody in it is restricted
            } else if (store.giveBack(batchId, runner, MOST_ATTEMPTS)) {
                spool.delete(batchId);
            }
        } finally {
            running.remove(batchId, runner);
        }
    }
}
