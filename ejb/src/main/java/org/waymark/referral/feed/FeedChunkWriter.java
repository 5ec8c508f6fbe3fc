package org.waymark.referral.feed;

import jakarta.batch.api.BatchProperty;
import jakarta.batch.api.chunk.AbstractItemWriter;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.sql.SQLException;
import java.util.List;

/** Stores a chunk of a batch in the chunk's transaction. */
@Dependent
@Named("feedChunkWriter")
public class FeedChunkWriter extends AbstractItemWriter {

    @Inject
    @BatchProperty(name = "batch")
    private String batchId;

    @Inject
    @BatchProperty(name = "runner")
    private String runner;

    @Inject private FeedBatchStore batches;
    @Inject private ChunkStore store;

    private Origin origin;

    @Override
    public void open(Serializable checkpoint) {
        origin = Origin.of(batches.work(Long.parseLong(batchId)));
    }

    @Override
    public void writeItems(List<Object> items) throws SQLException {
        store.store(origin, runner, items.stream().map(Incoming.class::cast).toList());
    }
}
