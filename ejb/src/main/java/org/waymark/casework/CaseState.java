package org.waymark.casework;

/** Where one service's work with one person stands. {@link CaseMove} has the moves between. */
public enum CaseState {
    /** Accepted by the service; nobody works it yet. */
    WAITING("Waiting for a worker"),
    ALLOCATED("Allocated"),
    /** At least one attempt to reach the person was made. */
    CONTACTING("Trying to reach"),
    /** The person was reached and wants support. */
    ENGAGED("Took up the offer"),
    /** A needs assessment is complete. */
    ASSESSED("Assessed"),
    /** Support is under way: a plan, and at least one thing done after the assessment. */
    ACTIVE("Being supported"),
    /** On hold at the person's wish or for their safety; clocks pause. */
    SUSPENDED("Paused"),
    CLOSED("Closed");

    private final String label;

    CaseState(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** Do they want support, and is it being given? */
    public boolean isEngaged() {
        return this == ENGAGED || this == ASSESSED || this == ACTIVE;
    }

    public boolean isOpen() {
        return this != CLOSED;
    }
}
