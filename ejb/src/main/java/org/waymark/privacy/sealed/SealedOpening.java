package org.waymark.privacy.sealed;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.waymark.shared.BadInput;

/**
 * The sealed notes of one case opened to somebody who answers for data protection: asked for with a
 * reason, agreed to by somebody else, for a time.
 */
@Entity
@Table(name = "sealed_opening")
public class SealedOpening {

    @Id private long id;

    @Column(name = "case_id")
    private long caseId;

    @Column(name = "person_id")
    private long personId;

    @Column(name = "asked_by")
    private long askedBy;

    @Column(name = "asked_at")
    private Instant askedAt;

    @Column(name = "reason")
    private String reason;

    @Column(name = "agreed")
    private Boolean agreed;

    @Column(name = "decided_by")
    private Long decidedBy;

    @Column(name = "decided_at")
    private Instant decidedAt;

    @Column(name = "decided_why")
    private String decidedWhy;

    @Column(name = "ends_at")
    private Instant endsAt;

    @Column(name = "read_at")
    private Instant readAt;

    @Version private int version;

    protected SealedOpening() {}

    static SealedOpening ask(
            long id, long caseId, long personId, String reason, long by, Instant at) {
        SealedOpening opening = new SealedOpening();
        opening.id = id;
        opening.caseId = caseId;
        opening.personId = personId;
        opening.reason = reason;
        opening.askedBy = by;
        opening.askedAt = at;
        return opening;
    }

    /**
     * A second person decides.
     *
     * @param authors who wrote the notes: none of them lets others read what somebody else has to
     *     look into
     * @param open for how long they are open, from now
     * @throws BadInput when it was decided already, or by whoever must not
     */
    void decide(
            boolean agrees, String words, long by, Set<Long> authors, Instant at, Duration open) {
        if (agreed != null) {
            throw new BadInput("decidedWhy", "This was decided already.");
        }
        if (by == askedBy) {
            throw new BadInput(
                    "decidedWhy", "You asked for this. Somebody else has to decide about it.");
        }
        if (authors.contains(by)) {
            throw new BadInput(
                    "decidedWhy", "You wrote some of these notes. Somebody else has to decide.");
        }
        agreed = agrees;
        decidedWhy = words;
        decidedBy = by;
        decidedAt = at;
        endsAt = agrees ? at.plus(open) : null;
    }

    /** May whoever asked read them now? */
    boolean isOpenTo(long account, Instant now) {
        return Boolean.TRUE.equals(agreed) && account == askedBy && now.isBefore(endsAt);
    }

    void read(Instant at) {
        if (readAt == null) {
            readAt = at;
        }
    }

    long id() {
        return id;
    }

    long caseId() {
        return caseId;
    }

    long personId() {
        return personId;
    }

    long askedBy() {
        return askedBy;
    }

    Instant askedAt() {
        return askedAt;
    }

    String reason() {
        return reason;
    }

    Instant endsAt() {
        return endsAt;
    }
}
