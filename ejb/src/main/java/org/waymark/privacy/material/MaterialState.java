package org.waymark.privacy.material;

/** How far a request for material has come. */
public enum MaterialState {
    RECEIVED("Received", true),
    RETURNED("Returned to be put right", true),
    REVIEW("Being prepared", true),
    APPROVAL("Waits for approval", true),
    APPROVED("Approved", true),
    DISCLOSED("Handed over", false),
    REFUSED("Refused", false),
    WITHDRAWN("Withdrawn", false);

    private final String label;
    private final boolean open;

    MaterialState(String label, boolean open) {
        this.label = label;
        this.open = open;
    }

    public String label() {
        return label;
    }

    /** Is there still something to be done? */
    public boolean isOpen() {
        return open;
    }
}
