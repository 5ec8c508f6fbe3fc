package org.waymark.person;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.waymark.shared.IllegalMove;

/**
 * Two records that may be one person, with the reasons in words. Only a human decides; a link can
 * be split again in one step, and neither record is ever rewritten.
 */
@Entity
@Table(name = "match_proposal")
public class MatchProposal {

    /** What was decided. */
    public enum State {
        PROPOSED,
        CONFIRMED,
        REJECTED,
        SPLIT
    }

    @Id private long id;

    @Column(name = "person_id", insertable = false, updatable = false)
    private long personId;

    @Column(name = "candidate_id", insertable = false, updatable = false)
    private long candidateId;

    @Enumerated(EnumType.STRING)
    @Column(name = "state")
    private State state;

    @Column(name = "decided_by")
    private Long decidedBy;

    @Column(name = "decided_at")
    private Instant decidedAt;

    @Column(name = "previous_identity_id")
    private Long previousIdentityId;

    @Version private int version;

    protected MatchProposal() {}

    /**
     * They are the same person. Also where that was denied or undone before: people err in both
     * directions.
     */
    void confirm(long identityBefore, long by, Instant at) {
        require(state != State.CONFIRMED);
        state = State.CONFIRMED;
        previousIdentityId = identityBefore;
        decided(by, at);
    }

    /** They are two people; it is not proposed again, and can be linked all the same. */
    public void reject(long by, Instant at) {
        require(state == State.PROPOSED);
        state = State.REJECTED;
        decided(by, at);
    }

    /** They were linked in error. */
    long split(long by, Instant at) {
        require(state == State.CONFIRMED);
        state = State.SPLIT;
        decided(by, at);
        return previousIdentityId;
    }

    private void decided(long by, Instant at) {
        decidedBy = by;
        decidedAt = at;
    }

    private static void require(boolean legal) {
        if (!legal) {
            throw new IllegalMove("Somebody has already decided about these two records.");
        }
    }

    /** Has somebody said that they are two people? */
    public boolean isKeptApart() {
        return state == State.REJECTED || state == State.SPLIT;
    }

    public long id() {
        return id;
    }

    public long personId() {
        return personId;
    }

    public long candidateId() {
        return candidateId;
    }
}
