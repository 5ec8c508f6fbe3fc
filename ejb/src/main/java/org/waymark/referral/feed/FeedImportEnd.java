package org.waymark.referral.feed;

import jakarta.batch.api.BatchProperty;
import jakarta.batch.api.listener.JobListener;
import jakarta.batch.runtime.BatchStatus;
import jakarta.batch.runtime.context.JobContext;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Says that a batch is done, or gives it back to be tried again. */
@Dependent
@Named("feedImportEnd")
public class FeedImportEnd implements JobListener {

    @Inject
    @BatchProperty(name = "batch")
    private String batch;

    @Inject
    @BatchProperty(name = "runner")
    private String runner;

    @Inject private JobContext job;
    @Inject private FeedRuns runs;

    @Override
    public void beforeJob() {
        // The batch was claimed before the job began.
    }

    @Override
    public void afterJob() {
        if (job.getBatchStatus() == BatchStatus.STARTED
                || job.getBatchStatus() == BatchStatus.COMPLETED) {
            runs.completed(Long.parseLong(batch), runner);
        } else {
            runs.failed(Long.parseLong(batch), runner);
        }
    }
}
