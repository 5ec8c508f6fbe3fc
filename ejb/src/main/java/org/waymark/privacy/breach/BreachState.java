package org.waymark.privacy.breach;

/** How far a breach has come. */
public enum BreachState {
    REPORTED("Reported", true),
    ASSESSED("Assessed", true),
    DECIDED("Decided", true),
    CLOSED("Closed", false);

    private final String label;
    private final boolean open;

    BreachState(String label, boolean open) {
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
