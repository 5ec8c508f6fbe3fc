package org.waymark.privacy.breach;

import static org.waymark.privacy.breach.BreachState.*;

import java.util.EnumSet;
import java.util.Set;

/** Every legal step of a breach. A step without a state of its own leaves it where it is. */
public enum BreachMove {
    REPORT("Reported", EnumSet.noneOf(BreachState.class), REPORTED),
    /** Also again, when more is known; decisions made before have to be made anew. */
    ASSESS("Assessed", EnumSet.of(REPORTED, ASSESSED, DECIDED), ASSESSED),
    DECIDE("Decided who is told", EnumSet.of(ASSESSED, DECIDED), DECIDED),
    TELL_ICO("The Information Commissioner was told", EnumSet.of(ASSESSED, DECIDED), null),
    ADD("The Information Commissioner was told more", EnumSet.of(ASSESSED, DECIDED), null),
    TELL_PEOPLE("The people were told", EnumSet.of(DECIDED), null),
    CLOSE("Closed", EnumSet.of(DECIDED), CLOSED),
    REOPEN("Opened again", EnumSet.of(CLOSED), ASSESSED);

    private final String label;
    private final Set<BreachState> from;
    private final BreachState to;

    BreachMove(String label, Set<BreachState> from, BreachState to) {
        this.label = label;
        this.from = from;
        this.to = to;
    }

    public String label() {
        return label;
    }

    /** The state it leads to; null when it stays. */
    BreachState to() {
        return to;
    }

    public boolean isLegalFrom(BreachState state) {
        return from.contains(state);
    }
}
