package org.waymark.referral.feed;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.waymark.notification.NeutralText;
import org.waymark.person.seal.ContentSeal;
import org.waymark.referral.Disposition;
import org.waymark.referral.FeedError;
import org.waymark.referral.FeedMessage;
import org.waymark.referral.FeedRow;
import org.waymark.referral.MessageType;
import org.waymark.referral.ReferralState;
import org.waymark.referral.SealedRowStore;
import org.waymark.referral.SealedWords;
import org.waymark.shared.Ids;

/**
 * Gathers what a chunk leaves beside its referrals: the rows of the batch, the messages taken, what
 * happened, the clocks and the receipts.
 */
final class ChunkRowsWriter {

    private static final String INSERT = "INSERT";

    private final TableWriter feedRows =
            new TableWriter(
                    INSERT,
                    "feed_row",
                    "batch_id row_no message_id disposition reason referral_id error_column error raw raw_sealed sealed_for"
                            .split(" "));
    private final TableWriter messages =
            new TableWriter(
                    INSERT,
                    "feed_message",
                    "sending_force message_id batch_id row_no referral_id".split(" "));
    private final TableWriter events =
            new TableWriter(
                    INSERT,
                    "referral_event",
                    "id referral_id at account_id actor move from_state to_state reason diff diff_sealed"
                            .split(" "));
    private final TableWriter clocks =
            new TableWriter(
                    INSERT,
                    "clock",
                    "id referral_id service_id kind started_at due_at working_days stopped_at outcome"
                            .split(" "));
    private final TableWriter receipts =
            new TableWriter(
                    INSERT,
                    "outbox_message",
                    "id kind channel recipient subject body referral_id created_at send_after state sent_at"
                            .split(" "));

    private final Origin origin;
    private final Seals seals;
    private final long batchId;
    private final String actor;
    private final Instant at;
    private final ClockPauseWriter pauses;
    private final List<Long> stopped = new ArrayList<>();

    /** The first row that could not be read; no number is as high while there is none. */
    private long firstInvalid = Long.MAX_VALUE;

    /** What seals. */
    record Seals(ContentSeal content, SealedRowStore rows) {}

    ChunkRowsWriter(Origin origin, Seals seals) {
        this.origin = origin;
        this.seals = seals;
        this.batchId = origin.batchId();
        this.actor = origin.sentBy();
        this.at = origin.at();
        this.pauses = new ClockPauseWriter(at);
    }

    void row(FeedRow row, Disposition disposition, String reason, Long referralId) {
        if (!origin.isBatch()) {
            return;
        }
        feedRows.add(
                batchId,
                row.number(),
                cut(row.messageId(), 100),
                disposition,
                reason,
                referralId,
                null,
                null,
                null,
                null,
                null);
    }

    /**
     * A row that cannot be taken: it is kept as it came, with every error of it; sealed when it is
     * about somebody restricted.
     */
    void invalid(Incoming incoming, List<FeedError> errors, String reason) {
        FeedRow row = incoming.row();
        String columns =
                errors.stream()
                        .map(FeedError::columnName)
                        .filter(name -> !name.isEmpty())
                        .distinct()
                        .collect(Collectors.joining(", "));
        String sentences =
                errors.stream()
                        .map(error -> (error.columnName() + " " + error.message()).strip())
                        .collect(Collectors.joining(" "));
        if (!origin.isBatch()) {
            return;
        }
        firstInvalid = Math.min(firstInvalid, row.number());
        Long owner = seals.rows().ownerOf(batchId, incoming.named());
        String raw = incoming.raw();
        feedRows.add(
                batchId,
                row.number(),
                cut(row.messageId(), 100),
                Disposition.INVALID,
                reason,
                null,
                columns.isEmpty() ? null : cut(columns, 60),
                cut(owner == null ? sentences : SealedRowStore.unquoted(sentences), 1000),
                owner == null ? raw : null,
                owner == null ? null : seals.rows().sealed(owner, batchId, row.number(), raw),
                owner);
    }

    /** From now on this message is a duplicate. */
    void taken(FeedRow row, Long referralId) {
        FeedMessage message = row.message();
        messages.add(
                message.sendingForce(), message.messageId(), batchId, row.number(), referralId);
    }

    void event(long referralId, String move, ReferralState from, ReferralState to, String reason) {
        events.add(
                Ids.next(),
                referralId,
                at,
                origin.accountId(),
                actor,
                move,
                from,
                to,
                reason,
                null,
                null);
    }

    /** The sender said something else; of restricted people what it was is sealed. */
    void updated(HeldReferral referral, ReferralState state, String reason, String diff) {
        long id = Ids.next();
        boolean sealed = referral.isSealed();
        events.add(
                id,
                referral.id(),
                at,
                origin.accountId(),
                actor,
                MessageType.UPDATE.name(),
                state,
                state,
                reason,
                sealed ? null : diff,
                sealed
                        ? seals.content()
                                .seal(
                                        referral.personId(),
                                        SealedWords.ofChange(id),
                                        diff.getBytes(StandardCharsets.UTF_8))
                        : null);
    }

    void clock(IntakeClocks.Started clock, long referralId, Long serviceId) {
        clocks.add(
                Ids.next(),
                referralId,
                serviceId,
                clock.kind(),
                clock.startedAt(),
                clock.dueAt(),
                clock.workingDays(),
                clock.stoppedAt(),
                clock.outcome());
    }

    /** Nobody can work the referral: its clock rests. */
    void pause(long referralId, String reason) {
        pauses.pause(referralId, reason);
    }

    void resume(long referralId, Instant due) {
        pauses.resume(referralId, due);
    }

    /** The referral is no longer anybody's turn: what still runs stops as it stands. */
    void stopClocks(long referralId) {
        stopped.add(referralId);
    }

    /** Tells the sender: by e-mail where one was given, and always in the batch's own answer. */
    void receipt(HeldReferral referral, String sentence) {
        String contact = referral.message().crime().officer().contact();
        boolean mail = contact != null && contact.indexOf('@') > 0;
        NeutralText text =
                NeutralText.receipt(
                        referral.reference().shown(), sentence.replaceFirst("\\.$", ""));
        receipts.add(
                Ids.next(),
                "RECEIPT",
                mail ? "EMAIL" : "FEED",
                mail ? contact : referral.message().sendingForce(),
                text.subject(),
                text.body(),
                referral.id(),
                at,
                at,
                mail ? "QUEUED" : "SENT",
                mail ? null : at);
    }

    /**
     * Rows above that could not be read may be about somebody whom a row below restricts: nobody
     * knew that when they were taken. After all is stored.
     */
    void sealInvalid(HeldReferral referral) {
        if (firstInvalid < Long.MAX_VALUE && referral.isSealed()) {
            seals.rows().seal(referral.personId(), batchId, firstInvalid);
        }
    }

    void flush(Connection connection) throws SQLException {
        feedRows.flush(connection);
        messages.flush(connection);
        events.flush(connection);
        clocks.flush(connection);
        receipts.flush(connection);
        pauses.flush(connection);
        stop(connection);
    }

    private void stop(Connection connection) throws SQLException {
        if (stopped.isEmpty()) {
            return;
        }
        try (PreparedStatement update =
                connection.prepareStatement(
                        "UPDATE clock SET outcome = CASE WHEN due_at < COALESCE(paused_at, ?) THEN"
                                + " 'BREACHED' ELSE 'MET' END, stopped_at = ?, paused_at = NULL,"
                                + " version = version + 1 WHERE referral_id = ? AND stopped_at IS NULL")) {
            for (Long referralId : stopped) {
                TableWriter.bind(update, 1, at);
                TableWriter.bind(update, 2, at);
                update.setLong(3, referralId);
                update.addBatch();
            }
            update.executeBatch();
        }
        stopped.clear();
    }

    private static String cut(String text, int most) {
        return text == null || text.length() <= most ? text : text.substring(0, most);
    }
}
