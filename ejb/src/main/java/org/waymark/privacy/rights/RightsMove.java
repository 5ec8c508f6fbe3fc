package org.waymark.privacy.rights;

import static org.waymark.privacy.rights.RightsState.*;

import java.util.EnumSet;
import java.util.Set;

/**
 * Every legal move of a request: from which states, to which, and whether it needs words of its
 * own. There is no other way to change its state.
 */
public enum RightsMove {
    /** The clock stops: they are asked who they are, or what they mean. */
    ASK("Asked them; the clock stands still", EnumSet.of(RECEIVED, WORKING), WAITING, true),
    /** The clock goes on. */
    GOT("They answered; the clock goes on", EnumSet.of(WAITING), RECEIVED, false),
    /** Who asks is known, and so is the record. */
    START("Work began", EnumSet.of(RECEIVED), WORKING, false),
    /** A decision is proposed to a second person. */
    PROPOSE("Decision proposed", EnumSet.of(RECEIVED, WORKING), APPROVAL, true),
    SEND_BACK("Sent back", EnumSet.of(APPROVAL), WORKING, true),
    APPROVE("Approved", EnumSet.of(APPROVAL), READY, false),
    /** Something has changed since it was approved. */
    REVISE("Taken up again", EnumSet.of(READY), WORKING, true),
    ANSWER("Answered", EnumSet.of(READY), ANSWERED, true),
    REFUSE("Refused", EnumSet.of(READY), REFUSED, true),
    WITHDRAW("Withdrawn", EnumSet.of(RECEIVED, WAITING, WORKING, APPROVAL, READY), WITHDRAWN, true);

    private final String label;
    private final Set<RightsState> from;
    private final RightsState to;
    private final boolean needsWords;

    RightsMove(String label, Set<RightsState> from, RightsState to, boolean needsWords) {
        this.label = label;
        this.from = from;
        this.to = to;
        this.needsWords = needsWords;
    }

    public String label() {
        return label;
    }

    public Set<RightsState> from() {
        return EnumSet.copyOf(from);
    }

    public RightsState to() {
        return to;
    }

    /** Must it say why, or what? */
    public boolean needsWords() {
        return needsWords;
    }

    public boolean isLegalFrom(RightsState state) {
        return from.contains(state);
    }
}
