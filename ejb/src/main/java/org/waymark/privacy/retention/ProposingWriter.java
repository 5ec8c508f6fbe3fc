package org.waymark.privacy.retention;

import jakarta.batch.api.BatchProperty;
import jakarta.batch.api.chunk.AbstractItemWriter;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Proposes those of a chunk that are due. */
@Dependent
@Named("retentionProposer")
public class ProposingWriter extends AbstractItemWriter {

    @Inject
    @BatchProperty(name = "run")
    private String run;

    @Inject private Proposing proposing;

    @Override
    public void writeItems(List<Object> items) {
        proposing.propose(
                Long.parseLong(run), items.stream().map(RecordFacts.class::cast).toList());
    }
}
