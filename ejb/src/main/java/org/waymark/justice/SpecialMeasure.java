package org.waymark.justice;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.waymark.shared.BadInput;

/**
 * Help for giving evidence that a court can allow (Youth Justice and Criminal Evidence Act 1999,
 * sections 23 to 30), and how far the one for this case is.
 */
@Entity
@Table(name = "special_measure")
public class SpecialMeasure {

    /** The measures of the Act. */
    public enum Kind {
        SCREENS("Screens"),
        LIVE_LINK("Live link"),
        IN_PRIVATE("Evidence in private"),
        NO_WIGS("Wigs and gowns taken off"),
        VIDEO_EVIDENCE("Recorded interview as evidence"),
        RECORDED_CROSS_EXAMINATION("Cross-examination recorded before the trial (section 28)"),
        INTERMEDIARY("Intermediary"),
        AIDS("Aids to communication");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /** How far it is. */
    public enum State {
        ASKED("Asked for"),
        APPLIED("Applied for at court"),
        GRANTED("Granted"),
        VARIED("Granted in another way"),
        REFUSED("Refused"),
        NOT_WANTED("Not wanted");

        private final String label;

        State(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }

        /**
         * What can come after it: a refusal can be applied against again, and a court can change or
         * take back what it granted.
         */
        Set<State> next() {
            return switch (this) {
                case ASKED -> EnumSet.of(APPLIED, GRANTED, REFUSED, NOT_WANTED);
                case APPLIED -> EnumSet.of(GRANTED, REFUSED, NOT_WANTED);
                case GRANTED -> EnumSet.of(VARIED, REFUSED, NOT_WANTED);
                case VARIED -> EnumSet.of(GRANTED, REFUSED, NOT_WANTED);
                case REFUSED -> EnumSet.of(APPLIED, GRANTED, NOT_WANTED);
                case NOT_WANTED -> EnumSet.of(ASKED);
            };
        }
    }

    @Id private long id;

    @Column(name = "case_id")
    private long caseId;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind")
    private Kind kind;

    @Enumerated(EnumType.STRING)
    @Column(name = "state")
    private State state;

    @Column(name = "since_on")
    private LocalDate since;

    @Version private int version;

    protected SpecialMeasure() {}

    /** The first that is known of it; it may have been granted before this service heard of it. */
    static SpecialMeasure note(long id, long caseId, Kind kind, State state, LocalDate on) {
        SpecialMeasure noted = new SpecialMeasure();
        noted.id = id;
        noted.caseId = caseId;
        noted.kind = kind;
        noted.state = state;
        noted.since = on;
        return noted;
    }

    /**
     * It has got further, or was decided in another way.
     *
     * @throws BadInput when this cannot come after how it stands
     */
    void becomes(State next, LocalDate on) {
        if (!state.next().contains(next)) {
            throw new BadInput(
                    "measureState",
                    "It is on record as \u201c"
                            + state.label().toLowerCase()
                            + "\u201d: \u201c"
                            + next.label().toLowerCase()
                            + "\u201d cannot come after that.");
        }
        if (on.isBefore(since)) {
            throw new BadInput(
                    "measureOn", "Enter the day of this decision: the one before it was later.");
        }
        state = next;
        since = on;
    }

    long id() {
        return id;
    }

    State state() {
        return state;
    }

    LocalDate since() {
        return since;
    }
}
