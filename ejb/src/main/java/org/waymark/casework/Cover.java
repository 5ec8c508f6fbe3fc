package org.waymark.casework;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * One colleague covers the cases of another in one service, from a day until a day, both included.
 */
@Entity
@Table(name = "cover")
public class Cover {

    /** Which rows {@code v} count for an account on a day; {@link #values} are its parameters. */
    static final String CONDITION =
            "v.cover_id = ? AND v.from_on <= ? AND v.until_on >= ? AND v.ended_at IS NULL";

    @Id private long id;

    @Column(name = "service_id")
    private long serviceId;

    @Column(name = "worker_id")
    private long workerId;

    @Column(name = "cover_id")
    private long coverId;

    @Column(name = "from_on")
    private LocalDate fromOn;

    @Column(name = "until_on")
    private LocalDate untilOn;

    @Column(name = "reason")
    private String reason;

    @Column(name = "set_by")
    private long setBy;

    @Column(name = "set_at")
    private Instant setAt;

    @Column(name = "ended_at")
    private Instant endedAt;

    @Column(name = "ended_by")
    private Long endedBy;

    @Version private int version;

    protected Cover() {}

    static List<Object> values(long coverId, LocalDate day) {
        return List.of(coverId, day, day);
    }

    static Cover of(long id, Covering.Wanted wanted, String reason, long by, Instant at) {
        Cover cover = new Cover();
        cover.id = id;
        cover.serviceId = wanted.serviceId();
        cover.workerId = wanted.workerId();
        cover.coverId = wanted.coverId();
        cover.fromOn = wanted.from();
        cover.untilOn = wanted.until();
        cover.reason = reason;
        cover.setBy = by;
        cover.setAt = at;
        return cover;
    }

    /** From now on the cases are covered no longer. */
    void end(long by, Instant at) {
        if (endedAt == null) {
            endedAt = at;
            endedBy = by;
        }
    }

    long serviceId() {
        return serviceId;
    }
}
