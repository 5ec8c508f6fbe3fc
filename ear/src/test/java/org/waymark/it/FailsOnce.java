package org.waymark.it;

import jakarta.batch.api.AbstractBatchlet;
import jakarta.batch.runtime.context.JobContext;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.concurrent.atomic.AtomicInteger;

/** The step of the probe job: fails the first time and succeeds when restarted. */
@Named
@Dependent
public class FailsOnce extends AbstractBatchlet {

    private static final AtomicInteger TRIES = new AtomicInteger();

    @Inject JobContext job;

    @Override
    public String process() {
        if (TRIES.incrementAndGet() == 1) {
            throw new IllegalStateException("the first time fails, as the test wants it");
        }
        return "execution " + job.getExecutionId();
    }
}
