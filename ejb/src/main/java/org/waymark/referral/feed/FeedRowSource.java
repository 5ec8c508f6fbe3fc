package org.waymark.referral.feed;

import jakarta.batch.api.BatchProperty;
import jakarta.batch.api.chunk.AbstractItemReader;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.time.LocalDate;
import org.apache.commons.csv.CSVRecord;
import org.waymark.reference.ReferenceData;
import org.waymark.reference.WorkingDays;
import org.waymark.referral.FeedParser;
import org.waymark.referral.FeedRowReader;

/** Reads the rows of a batch's file from where the last chunk that was stored ended. */
@Dependent
@Named("feedRowSource")
public class FeedRowSource extends AbstractItemReader {

    @Inject
    @BatchProperty(name = "batch")
    private String batch;

    @Inject private FeedBatchStore batches;
    @Inject private Spool spool;
    @Inject private ObjectionKeys objections;
    @Inject private ReferenceData reference;

    private FeedParser parser;
    private FeedRowReader rows;
    private OwnForce own;

    /** The batch's own count decides, not the job's: it was stored together with the rows. */
    @Override
    public void open(Serializable checkpoint) throws IOException {
        FeedBatchStore.Work work = batches.work(Long.parseLong(batch));
        parser = new FeedParser(spool.open(work.id()));
        own = new OwnForce(work.onlyForce());
        parser.skipTo(work.rowsRead());
        LocalDate received = WorkingDays.dateOf(work.receivedAt());
        rows =
                new FeedRowReader(
                        parser.layout(),
                        received,
                        reference.codeLists().codes("ethnicity", received));
    }

    @Override
    public Object readItem() {
        if (!parser.hasNext()) {
            return null;
        }
        CSVRecord cells = parser.next();
        return Incoming.of(own.checked(rows.read(parser.row(), cells)), cells.toList(), objections);
    }

    @Override
    public Serializable checkpointInfo() {
        return parser.row();
    }

    @Override
    public void close() throws IOException {
        if (parser != null) {
            parser.close();
        }
    }
}
