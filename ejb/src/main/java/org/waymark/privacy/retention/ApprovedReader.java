package org.waymark.privacy.retention;

import jakarta.batch.api.chunk.AbstractItemReader;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Iterator;

/** Hands out what is approved at the beginning of a run: what was destroyed is there no longer. */
@Dependent
@Named("retentionApproved")
public class ApprovedReader extends AbstractItemReader {

    @Inject private ProposalStore proposals;

    private Iterator<Long> approved;

    @Override
    public void open(Serializable checkpoint) {
        approved = proposals.approved().iterator();
    }

    @Override
    public Object readItem() {
        return approved.hasNext() ? approved.next() : null;
    }
}
