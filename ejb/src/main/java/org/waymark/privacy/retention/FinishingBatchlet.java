package org.waymark.privacy.retention;

import jakarta.batch.api.AbstractBatchlet;
import jakarta.batch.api.BatchProperty;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Takes off the list what this run did not find due any more. */
@Dependent
@Named("retentionFinisher")
public class FinishingBatchlet extends AbstractBatchlet {

    @Inject
    @BatchProperty(name = "run")
    private String run;

    @Inject private Proposing proposing;

    @Override
    public String process() {
        proposing.finish(Long.parseLong(run));
        return "COMPLETED";
    }
}
