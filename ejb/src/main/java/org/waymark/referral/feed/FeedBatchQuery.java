package org.waymark.referral.feed;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.waymark.access.Actor;
import org.waymark.access.AuditSubject;
import org.waymark.access.CurrentActor;
import org.waymark.access.Guarded;
import org.waymark.access.Needs;
import org.waymark.access.Right;
import org.waymark.commissioning.Organisations;
import org.waymark.person.ToldConflicts;
import org.waymark.referral.Disposition;
import org.waymark.referral.SealedReading;
import org.waymark.shared.Columns;
import org.waymark.shared.NotFound;
import org.waymark.shared.Row;

/** Reads the batches of the actor's own organisation, and nobody else's. */
@Stateless
@Guarded
public class FeedBatchQuery {

    private static final String BATCH =
            "SELECT id, file_name, sha256, size_bytes, channel, sent_by, received_at, started_at,"
                    + " finished_at, status, refusal, rows_total, rows_read, unknown_columns, header"
                    + " FROM feed_batch WHERE organisation_id = ?";

    private static final String FOR_FEW =
            "This row is about somebody whom only few may know of. Its sender has it back, with what is wrong.";

    private static final String OF_OTHERS =
            "Whoever sent the file, or works the whole inbox that receives it, reads this row.";

    private static final String OF_ANOTHER = "Another machine sent this row and has it back.";

    @PersistenceContext(unitName = "waymark")
    private EntityManager entityManager;

    @Inject private CurrentActor current;
    @Inject private AuditSubject subject;
    @Inject private SealedReading sealed;
    @Inject private Organisations organisations;
    @Inject private ToldConflicts conflicts;

    /**
     * A batch.
     *
     * @param rows in the file
     * @param stored of them until now
     * @param unknownColumns names of columns that were ignored; null for none
     * @param header the first row as it was sent
     */
    public record Batch(
            long id,
            String fileName,
            String sha256,
            long bytes,
            String channel,
            String sentBy,
            Instant receivedAt,
            Instant startedAt,
            Instant finishedAt,
            FeedBatch.Status status,
            String refusal,
            long rows,
            long stored,
            String unknownColumns,
            String header) {

        /** How far it is, in whole per cent. */
        public int progress() {
            return status == FeedBatch.Status.COMPLETED || rows == 0
                    ? 100
                    : (int) (stored * 100 / rows);
        }

        /** How it came, in words. */
        public String getChannelLabel() {
            return FeedBatch.Channel.valueOf(channel).label();
        }

        /** Will it change by itself? */
        public boolean isUnderWay() {
            return status == FeedBatch.Status.RECEIVED || status == FeedBatch.Status.RUNNING;
        }
    }

    /**
     * A row of a batch and what became of it.
     *
     * @param reference of the referral as stored, for the client that sent it; null when there is
     *     none, and for people: a row without one would say who is restricted
     * @param raw the row as it was sent; only for one that could not be read. The client that sent
     *     it gets it back, another client a sentence, and so do people for somebody whom only few
     *     may know of or whom they may know, and whoever neither sent it nor works the whole inbox
     *     that receives it
     */
    public record BatchRow(
            int number,
            String messageId,
            Disposition disposition,
            String reason,
            String reference,
            String errorColumn,
            String error,
            String raw) {}

    /**
     * One batch.
     *
     * @throws NotFound when there is none of this number in the actor's organisation
     */
    @Needs(Right.FEED_READ)
    public Batch batch(long id) {
        return find(id);
    }

    /** Rows by disposition, all ten of them. They add up to the rows stored. */
    @Needs(value = Right.FEED_READ, audited = false)
    public Map<Disposition, Long> dispositions(long id) {
        find(id);
        Map<Disposition, Long> counts = new EnumMap<>(Disposition.class);
        for (Disposition each : Disposition.values()) {
            counts.put(each, 0L);
        }
        Query query =
                entityManager
                        .createNativeQuery(
                                "SELECT disposition, COUNT(*) FROM feed_row WHERE batch_id = ? GROUP"
                                        + " BY disposition")
                        .setParameter(1, id);
        Row.of(query.getResultList())
                .forEach(row -> counts.put(Disposition.valueOf(row.text(0)), row.number(1)));
        return counts;
    }

    /**
     * Batches, newest first.
     *
     * @param before only those older than this one; null for the newest
     */
    @Needs(Right.FEED_READ)
    public List<Batch> batches(Long before, int most) {
        String sql =
                BATCH
                        + (before == null ? "" : " AND (received_at, id) < (?, ?)")
                        + " ORDER BY received_at DESC, id DESC LIMIT "
                        + most;
        Query query =
                entityManager
                        .createNativeQuery(sql)
                        .setParameter(1, current.get().organisationId());
        if (before != null) {
            query.setParameter(2, Columns.utc(find(before).receivedAt())).setParameter(3, before);
        }
        return Row.of(query.getResultList()).stream().map(FeedBatchQuery::batch).toList();
    }

    /**
     * Rows of a batch in the order of the file.
     *
     * @param disposition only these; null for all
     * @param after only below this row
     */
    @Needs(Right.FEED_READ)
    public List<BatchRow> rows(long id, Disposition disposition, int after, int most) {
        Batch batch = find(id);
        boolean sender = isSender(batch);
        Reading reading = new Reading(id, sender, !current.get().isClient() && isForAll(batch));
        subject.list("batch " + id + (disposition == null ? "" : " " + disposition));
        Query query =
                entityManager
                        .createNativeQuery(
                                "SELECT f.row_no, f.message_id, f.disposition, f.reason,"
                                        + " r.reference, f.error_column, f.error, f.raw, f.sealed_for,"
                                        + " f.raw_sealed"
                                        + " FROM feed_row f LEFT JOIN referral r ON r.id ="
                                        + " f.referral_id WHERE f.batch_id = ? AND f.row_no > ?"
                                        + (disposition == null ? "" : " AND f.disposition = ?")
                                        + " ORDER BY f.row_no LIMIT "
                                        + most)
                        .setParameter(1, id)
                        .setParameter(2, after);
        if (disposition != null) {
            query.setParameter(3, disposition.name());
        }
        return Row.of(query.getResultList()).stream()
                .map(
                        row ->
                                new BatchRow(
                                        row.count(0),
                                        row.text(1),
                                        Disposition.valueOf(row.text(2)),
                                        row.text(3),
                                        sender ? row.text(4) : null,
                                        row.text(5),
                                        row.text(6),
                                        reading.raw(row)))
                .toList();
    }

    /** The machine that sent the batch, not another of the same organisation. */
    private boolean isSender(Batch batch) {
        Actor actor = current.get();
        return actor.isClient() && actor.username().equals(batch.sentBy());
    }

    /** Did this person send it, or work the inbox that receives what is sent, for all areas? */
    private boolean isForAll(Batch batch) {
        Actor actor = current.get();
        Long receiving = organisations.intakeService().orElse(null);
        return actor.username().equals(batch.sentBy())
                || actor.grantsOf(Right.REFERRAL_TRIAGE).stream()
                        .anyMatch(
                                grant ->
                                        grant.teamId() == null
                                                && (grant.serviceId() == null
                                                        || grant.serviceId().equals(receiving)));
    }

    /** What whoever asks reads of the rows that could not be read, as they were sent. */
    private final class Reading {

        private final long batch;
        private final boolean sender;
        private final boolean person;
        private ToldConflicts.Declared declared;

        Reading(long batch, boolean sender, boolean person) {
            this.batch = batch;
            this.sender = sender;
            this.person = person;
        }

        String raw(Row row) {
            byte[] closed = (byte[]) row.columns()[9];
            if (row.text(7) == null && closed == null) {
                return null;
            }
            if (!sender && !person) {
                return current.get().isClient() ? OF_ANOTHER : OF_OTHERS;
            }
            if (closed != null && !sender) {
                return FOR_FEW;
            }
            String raw = sealed.row(batch, row.number(0), row.text(7), row.number(8), closed);
            return person && declared().mayBeIn(raw) ? FOR_FEW : raw;
        }

        private ToldConflicts.Declared declared() {
            if (declared == null) {
                declared = conflicts.of(current.get().id());
            }
            return declared;
        }
    }

    private Batch find(long id) {
        Query query =
                entityManager
                        .createNativeQuery(BATCH + " AND id = ?")
                        .setParameter(1, current.get().organisationId())
                        .setParameter(2, id);
        return Row.of(query.getResultList()).stream()
                .map(FeedBatchQuery::batch)
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    private static Batch batch(Row row) {
        return new Batch(
                row.number(0),
                row.text(1),
                row.text(2),
                row.number(3),
                row.text(4),
                row.text(5),
                Columns.instant(row.columns()[6]),
                Columns.instant(row.columns()[7]),
                Columns.instant(row.columns()[8]),
                FeedBatch.Status.valueOf(row.text(9)),
                row.text(10),
                row.number(11),
                row.number(12),
                row.text(13),
                row.text(14));
    }
}
