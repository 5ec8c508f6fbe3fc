package org.waymark.referral.feed;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;

/**
 * One file of a sender: its name, its SHA-256, who sent it and when, and how far it has come. The
 * file itself is kept only until its rows are stored.
 */
@Entity
@Table(name = "feed_batch")
public class FeedBatch {

    /** How a file came in. */
    public enum Channel {
        PAGE("This page"),
        REST("The interface"),
        FOLDER("The watched folder");

        private final String label;

        Channel(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /** Where it stands. */
    public enum Status {
        /** The file is here and waits. */
        RECEIVED("Waiting"),
        RUNNING("Being stored"),
        COMPLETED("Done"),
        /** The file as a whole cannot be read; no row of it was stored. */
        REFUSED("Refused"),
        /** Stopped after several attempts; what was stored stays, and nothing is stored twice. */
        FAILED("Stopped by an error");

        private final String label;

        Status(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    @Id private long id;

    @Column(name = "file_name")
    private String fileName;

    @Column(name = "sha256")
    private String sha256;

    @Column(name = "size_bytes")
    private long sizeBytes;

    @Enumerated(EnumType.STRING)
    @Column(name = "channel")
    private Channel channel;

    @Column(name = "sent_by")
    private String sentBy;

    @Column(name = "organisation_id")
    private long organisationId;

    @Column(name = "only_force")
    private String onlyForce;

    @Column(name = "received_at")
    private Instant receivedAt;

    @Enumerated(EnumType.STRING)
    @Column(name = "status")
    private Status status;

    @Column(name = "refusal")
    private String refusal;

    @Column(name = "rows_total")
    private int rowsTotal;

    @Column(name = "unknown_columns")
    private String unknownColumns;

    @Column(name = "header")
    private String header;

    @Version private int version;

    protected FeedBatch() {}

    static FeedBatch received(
            long id, Spool.Spooled file, String fileName, Channel channel, Sender by, Instant at) {
        FeedBatch batch = new FeedBatch();
        batch.id = id;
        batch.fileName = cut(fileName, 255);
        batch.sha256 = file.sha256();
        batch.sizeBytes = file.bytes();
        batch.channel = channel;
        batch.sentBy = by.username();
        batch.organisationId = by.organisationId();
        batch.onlyForce = by.onlyForce();
        batch.receivedAt = at;
        batch.status = Status.RECEIVED;
        return batch;
    }

    /**
     * Who sent it, as the batch keeps it.
     *
     * @param onlyForce the only force it may send for; null for any
     */
    record Sender(String username, long organisationId, String onlyForce) {}

    /** The header could be read: these rows are to be stored. */
    void readable(long rows, String headerLine, String unknown) {
        rowsTotal = Math.toIntExact(rows);
        header = headerLine;
        unknownColumns = unknown == null ? null : cut(unknown, 1000);
    }

    void refuse(String sentence) {
        status = Status.REFUSED;
        refusal = cut(sentence, 1000);
    }

    long id() {
        return id;
    }

    Status status() {
        return status;
    }

    String refusal() {
        return refusal;
    }

    private static String cut(String text, int most) {
        return text.length() <= most ? text : text.substring(0, most);
    }
}
