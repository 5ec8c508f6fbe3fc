package org.waymark.privacy.rights;

/** Where a request stands. */
public enum RightsState {
    RECEIVED("Received", true),
    WAITING("Waiting for them", true),
    WORKING("Being worked on", true),
    APPROVAL("Waiting for a second person", true),
    READY("Approved, to be answered", true),
    ANSWERED("Answered", false),
    REFUSED("Refused", false),
    WITHDRAWN("Withdrawn", false);

    private final String label;
    private final boolean open;

    RightsState(String label, boolean open) {
        this.label = label;
        this.open = open;
    }

    public String label() {
        return label;
    }

    public boolean isOpen() {
        return open;
    }
}
