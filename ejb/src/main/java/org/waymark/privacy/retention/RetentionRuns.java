package org.waymark.privacy.retention;

import jakarta.batch.runtime.BatchRuntime;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Properties;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Starts the job on this server, when it has the turn, and lets go of the turn when it has ended.
 */
@ApplicationScoped
class RetentionRuns {

    /** The job's file in META-INF/batch-jobs. */
    static final String JOB = "retention";

    private static final String RUN = "run";
    private static final Logger LOG = Logger.getLogger(RetentionRuns.class.getName());

    @Inject private RunStore store;
    @Inject private Clock clock;

    /**
     * Starts the job, unless it is under way or the night has had its run.
     *
     * @param night null when somebody asks for it
     * @param askedBy null for the night
     */
    boolean start(LocalDate night, Long askedBy) {
        String runner = UUID.randomUUID().toString();
        Optional<Long> run = store.take(runner, night, askedBy, clock.instant());
        if (run.isEmpty()) {
            return false;
        }
        Properties parameters = new Properties();
        parameters.setProperty(RUN, Long.toString(run.get()));
        try {
            BatchRuntime.getJobOperator().start(JOB, parameters);
            return true;
        } catch (RuntimeException refused) {
            LOG.log(Level.WARNING, "The retention job could not begin", refused);
            store.release(run.get(), true, clock.instant());
            return false;
        }
    }

    /** Whatever ended it, the next run goes on from what was stored. */
    void ended(long run, boolean completed) {
        store.release(run, !completed, clock.instant());
    }
}
