package org.waymark.privacy.retention;

import jakarta.batch.api.BatchProperty;
import jakarta.batch.api.listener.JobListener;
import jakarta.batch.runtime.BatchStatus;
import jakarta.batch.runtime.context.JobContext;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Gives the turn back when the job has ended, whatever ended it. */
@Dependent
@Named("retentionEnd")
public class RetentionEnd implements JobListener {

    @Inject
    @BatchProperty(name = "run")
    private String run;

    @Inject private JobContext job;
    @Inject private RetentionRuns runs;

    @Override
    public void beforeJob() {
        // The turn was taken before the job began.
    }

    @Override
    public void afterJob() {
        boolean completed =
                job.getBatchStatus() == BatchStatus.STARTED
                        || job.getBatchStatus() == BatchStatus.COMPLETED;
        runs.ended(Long.parseLong(run), completed);
    }
}
