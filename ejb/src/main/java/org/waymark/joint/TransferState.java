package org.waymark.joint;

/** How a transfer stands. */
public enum TransferState {
    /** The service that asked is accountable until the other one has answered. */
    WAITING("Waiting for acceptance"),
    ACCEPTED("Accepted"),
    REFUSED("Not accepted"),
    TAKEN_BACK("Taken back");

    private final String label;

    TransferState(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
