package org.waymark.referral.feed;

import jakarta.annotation.Resource;
import jakarta.batch.api.BatchProperty;
import jakarta.batch.api.chunk.AbstractItemWriter;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.waymark.commissioning.Directory;
import org.waymark.commissioning.Organisation;
import org.waymark.commissioning.Organisations;

/**
 * Stores a chunk: asks what is known of its rows, takes them one after the other, and writes what
 * came of it table by table, all in the chunk's transaction and together with the count of rows
 * stored. Either the whole chunk is there or nothing of it.
 */
@Dependent
@Named("feedChunkWriter")
public class FeedChunkWriter extends AbstractItemWriter {

    @Inject
    @BatchProperty(name = "batch")
    private String batchId;

    @Inject
    @BatchProperty(name = "runner")
    private String runner;

    @Resource(lookup = "jdbc/waymark")
    private DataSource database;

    @Inject private FeedBatchStore batches;
    @Inject private Appraiser appraiser;
    @Inject private ObjectionKeys objections;
    @Inject private IntakeClocks clocks;
    @Inject private Organisations organisations;
    @Inject private Clock clock;

    private FeedBatchStore.Work batch;

    @Override
    public void open(Serializable checkpoint) {
        batch = batches.work(Long.parseLong(batchId));
    }

    @Override
    public void writeItems(List<Object> items) throws SQLException {
        List<FeedRowSource.Read> chunk =
                items.stream().map(FeedRowSource.Read.class::cast).toList();
        try (Connection connection = database.getConnection()) {
            takeTheGate(connection);
            store(chunk, connection);
            count(chunk.get(chunk.size() - 1).row().number(), connection);
        }
    }

    private void store(List<FeedRowSource.Read> chunk, Connection connection) throws SQLException {
        ChunkIntake.Known known =
                new ChunkKnownQuery(connection, objections)
                        .of(
                                chunk.stream()
                                        .filter(read -> read.row().isValid())
                                        .map(read -> read.row().message())
                                        .toList());
        ChunkRowsWriter rows = new ChunkRowsWriter(batch.id(), batch.sentBy(), batch.receivedAt());
        IntakeMoves moves = new IntakeMoves(rows, clocks, batch.receivedAt());
        ChunkIntake intake =
                new ChunkIntake(known, appraiser, objections, moves, rows, batch.receivedAt());
        for (FeedRowSource.Read read : chunk) {
            intake.take(
                    read.row(), read.row().isValid() ? null : RawRow.line(read.cells().toList()));
        }
        ReferralColumns columns = new ReferralColumns(batch.receivedAt(), senders());
        NewReferralsWriter made = new NewReferralsWriter(batch, columns);
        intake.referrals().stream().filter(HeldReferral::isFresh).forEach(made::add);
        new ChangedReferralsWriter(connection, made, columns, batch.receivedAt())
                .write(
                        intake.referrals().stream()
                                .filter(each -> !each.isFresh() && each.isChanged())
                                .toList());
        made.flush(connection);
        rows.flush(connection);
    }

    /**
     * One chunk at a time, whichever server and batch it is of; and only if the batch is still this
     * run's.
     */
    private void takeTheGate(Connection connection) throws SQLException {
        try (PreparedStatement gate =
                        connection.prepareStatement(
                                "SELECT id FROM feed_gate WHERE id = 1 FOR UPDATE");
                ResultSet open = gate.executeQuery();
                PreparedStatement mine =
                        connection.prepareStatement(
                                "SELECT id FROM feed_batch WHERE id = ? AND runner = ? AND status ="
                                        + " 'RUNNING' FOR UPDATE")) {
            mine.setLong(1, batch.id());
            mine.setString(2, runner);
            try (ResultSet row = mine.executeQuery()) {
                if (!open.next() || !row.next()) {
                    throw new IllegalStateException(
                            "Batch " + batch.id() + " has been taken over by another run");
                }
            }
        }
    }

    private void count(long lastRow, Connection connection) throws SQLException {
        try (PreparedStatement count =
                connection.prepareStatement(
                        "UPDATE feed_batch SET rows_read = ?, bytes_read = CASE WHEN rows_total = 0"
                                + " THEN 0 ELSE FLOOR(size_bytes / rows_total * ?) END, alive_at = ?"
                                + " WHERE id = ?")) {
            count.setLong(1, lastRow);
            count.setLong(2, lastRow);
            TableWriter.bind(count, 3, clock.instant());
            count.setLong(4, batch.id());
            count.executeUpdate();
        }
    }

    /** The organisation of a force code; whoever sent the batch answers for a code nobody has. */
    private ReferralColumns.Senders senders() {
        Directory directory = organisations.directory();
        Map<String, Long> found = new HashMap<>();
        return force ->
                found.computeIfAbsent(
                        force,
                        code ->
                                directory
                                        .organisation(code)
                                        .map(Organisation::id)
                                        .orElse(batch.organisationId()));
    }
}
