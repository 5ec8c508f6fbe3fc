package org.waymark.privacy.rights;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** That a copy was taken, with how much of it: what the register says was given. */
@Entity
@Table(name = "rights_copy")
public class RightsCopy {

    /** For people, and for machines. */
    public enum Format {
        PDF("application/pdf", "pdf"),
        JSON("application/json", "json"),
        /** The PDF with the documents beside it. */
        ZIP("application/zip", "zip");

        private final String type;
        private final String ending;

        Format(String type, String ending) {
            this.type = type;
            this.ending = ending;
        }

        public String type() {
            return type;
        }

        public String ending() {
            return ending;
        }
    }

    @Id private long id;

    @Column(name = "request_id")
    private long requestId;

    @Enumerated(EnumType.STRING)
    @Column(name = "format")
    private Format format;

    @Column(name = "taken_at")
    private Instant takenAt;

    @Column(name = "taken_by")
    private long takenBy;

    @Column(name = "whole")
    private int whole;

    @Column(name = "in_part")
    private int inPart;

    @Column(name = "withheld")
    private int withheld;

    @Column(name = "sha256")
    private byte[] sha256;

    @Column(name = "again_at")
    private Instant againAt;

    @Column(name = "again_by")
    private Long againBy;

    @Column(name = "again_reason")
    private String againReason;

    protected RightsCopy() {}

    static RightsCopy taken(
            long id, long requestId, Format format, AccessPack pack, byte[] hash, long by) {
        RightsCopy copy = new RightsCopy();
        copy.id = id;
        copy.requestId = requestId;
        copy.format = format;
        copy.takenAt = pack.madeAt();
        copy.takenBy = by;
        copy.whole = pack.count(RightsItem.Choice.INCLUDE);
        copy.inPart = pack.count(RightsItem.Choice.PART);
        copy.withheld = pack.withheld();
        copy.sha256 = hash.clone();
        return copy;
    }

    /** Another may be taken. */
    void again(String reason, long by, Instant at) {
        againReason = reason;
        againBy = by;
        againAt = at;
    }

    /** Is this the one copy of its kind? */
    boolean counts() {
        return againAt == null;
    }

    Format format() {
        return format;
    }
}
