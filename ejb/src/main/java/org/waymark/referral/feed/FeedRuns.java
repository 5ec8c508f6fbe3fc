package org.waymark.referral.feed;

import jakarta.batch.operations.BatchRuntimeException;
import jakarta.batch.runtime.BatchRuntime;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import java.util.Properties;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.logging.Level;
import java.util.logging.Logger;

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
    private static final Logger LOG = Logger.getLogger(FeedRuns.class.getName());

    @Inject private FeedBatchStore store;
    @Inject private Spool spool;
    @Inject private Clock clock;

    private final Map<Long, String> running = new ConcurrentHashMap<>();

    /** Starts the job for a batch, unless another server is at work on it or has its file. */
    void start(long batchId) {
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
            long execution = BatchRuntime.getJobOperator().start(JOB, parameters);
            store.started(batchId, runner, execution);
        } catch (BatchRuntimeException refused) {
            LOG.log(Level.WARNING, "The import of batch " + batchId + " could not begin", refused);
            failed(batchId, runner);
        }
    }

    /** Starts what waits and what a dead server left, and says that this one lives. */
    void look() {
        running.forEach((batch, runner) -> store.alive(batch, runner, clock.instant()));
        store.abandoned(clock.instant()).forEach(this::start);
    }

    void completed(long batchId, String runner) {
        if (store.complete(batchId, runner, clock.instant())) {
            spool.delete(batchId);
        }
        running.remove(batchId, runner);
    }

    void failed(long batchId, String runner) {
        store.giveBack(batchId, runner, MOST_ATTEMPTS);
        running.remove(batchId, runner);
    }
}
