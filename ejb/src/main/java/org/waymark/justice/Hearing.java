package org.waymark.justice;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.waymark.shared.BadInput;

/**
 * A hearing as a court has listed it. It is moved, held, cancelled or struck out as an error, and
 * never deleted.
 */
@Entity
@Table(name = "hearing")
public class Hearing {

    /** What it is for. */
    public enum Kind {
        FIRST("First hearing"),
        PLEA("Plea and trial preparation"),
        BAIL("Bail"),
        RECORDED_EVIDENCE("Evidence recorded before the trial (section 28)"),
        TRIAL("Trial"),
        SENTENCE("Sentence"),
        APPEAL("Appeal"),
        FAMILY("Family court"),
        PAROLE("Parole");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }

        /** Does it belong to the criminal case until its sentence, so that it moves the stage? */
        boolean isOfTrial() {
            return this != APPEAL && this != FAMILY && this != PAROLE;
        }
    }

    /** How it stands. */
    public enum State {
        LISTED("Listed"),
        HELD("Held"),
        CANCELLED("Cancelled"),
        STRUCK("Struck out as an error");

        private final String label;

        State(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    @Id private long id;

    @Column(name = "case_id")
    private long caseId;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind")
    private Kind kind;

    @Column(name = "at")
    private Instant at;

    @Column(name = "court")
    private String court;

    @Enumerated(EnumType.STRING)
    @Column(name = "state")
    private State state;

    @Column(name = "outcome")
    private String outcome;

    @Version private int version;

    protected Hearing() {}

    static Hearing list(long id, long caseId, Kind kind, Instant at, String court) {
        Hearing listed = new Hearing();
        listed.id = id;
        listed.caseId = caseId;
        listed.kind = kind;
        listed.at = at;
        listed.court = court;
        listed.state = State.LISTED;
        return listed;
    }

    /** The court has moved it to another time, to another court, or both. */
    void move(Instant to, String toCourt) {
        requireListed();
        at = to;
        court = toCourt;
    }

    void held(String whatCameOfIt) {
        requireListed();
        state = State.HELD;
        outcome = whatCameOfIt;
    }

    void cancel(String reason) {
        requireListed();
        state = State.CANCELLED;
        outcome = reason;
    }

    /** It was entered in error: there never was such a hearing in this case. */
    void strike(String reason) {
        if (state == State.STRUCK) {
            throw new BadInput("hearingStrike", "This hearing was struck out before.");
        }
        state = State.STRUCK;
        outcome = reason;
    }

    private void requireListed() {
        if (state != State.LISTED) {
            throw new BadInput(
                    "became", "This hearing is over: it was " + state.label().toLowerCase() + ".");
        }
    }

    long id() {
        return id;
    }

    long caseId() {
        return caseId;
    }

    Kind kind() {
        return kind;
    }

    Instant at() {
        return at;
    }

    String court() {
        return court;
    }
}
