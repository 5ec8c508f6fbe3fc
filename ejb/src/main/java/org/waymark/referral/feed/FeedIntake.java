package org.waymark.referral.feed;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import org.waymark.access.Actor;
import org.waymark.access.AuditSubject;
import org.waymark.access.CurrentActor;
import org.waymark.access.Guarded;
import org.waymark.access.Needs;
import org.waymark.access.Right;
import org.waymark.referral.FeedParser;
import org.waymark.referral.FeedRefused;
import org.waymark.shared.Ids;

/**
 * Takes in a feed file: by page, by REST or from a folder. The file as a whole is checked here, and
 * what is wrong with it is said at once; its rows are stored by the import job, which this starts.
 */
@Stateless
@Guarded
public class FeedIntake {

    private static final long MEGABYTE = 1024L * 1024;

    @Inject private Spool spool;
    @Inject private FeedBatchStore batches;
    @Inject private FeedRuns runs;
    @Inject private FeedSenders senders;
    @Inject private CurrentActor current;
    @Inject private AuditSubject subject;
    @Inject private Clock clock;

    /**
     * What the sender hears at once.
     *
     * @param refusal why the file as a whole cannot be read; null when its rows are being stored
     */
    public record Receipt(long batchId, FeedBatch.Status status, String refusal) {}

    /**
     * Takes a file. No transaction is open while it is read, however long that takes.
     *
     * @param content is read to its end and not closed
     * @throws IOException when the sender broke off; nothing is kept then
     * @throws org.waymark.shared.NotAllowed when no file of the actor's is taken
     */
    @Needs(Right.FEED_SEND)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public Receipt receive(InputStream content, String fileName, FeedBatch.Channel channel)
            throws IOException {
        Actor actor = current.get();
        String onlyForce = senders.onlyForce(actor);
        long id = Ids.next();
        Spool.Spooled file = spool.take(id, content);
        FeedBatch batch =
                FeedBatch.received(
                        id,
                        file,
                        fileName,
                        channel,
                        new FeedBatch.Sender(actor.username(), actor.organisationId(), onlyForce),
                        clock.instant());
        try {
            examine(batch, file);
            spool.keep(file, id);
        } catch (FeedRefused refused) {
            spool.discard(file);
            batch.refuse(refused.getMessage());
        }
        store(batch);
        subject.list("batch " + id + " " + batch.status());
        if (batch.status() == FeedBatch.Status.RECEIVED) {
            runs.start(id);
        }
        return new Receipt(id, batch.status(), batch.refusal());
    }

    /** The largest file that is taken. */
    @Needs(value = Right.FEED_SEND, audited = false)
    public long mostBytes() {
        return spool.mostBytes();
    }

    private void examine(FeedBatch batch, Spool.Spooled file) throws IOException {
        if (!file.complete()) {
            throw new FeedRefused(
                    "The file is larger than "
                            + spool.mostBytes() / MEGABYTE
                            + " megabytes. Send it in parts, each with the header.");
        }
        try (InputStream in = spool.open(file)) {
            FeedParser.Examined examined = FeedParser.examine(in);
            batch.readable(
                    examined.rows(),
                    RawRow.line(examined.layout().headers()),
                    examined.layout().unknownColumns().isEmpty()
                            ? null
                            : String.join(", ", examined.layout().unknownColumns()));
        }
    }

    private void store(FeedBatch batch) throws IOException {
        try {
            batches.add(batch);
        } catch (RuntimeException notStored) {
            spool.delete(batch.id());
            throw notStored;
        }
    }
}
