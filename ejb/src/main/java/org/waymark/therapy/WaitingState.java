package org.waymark.therapy;

/** Where somebody on a waiting list stands. */
public enum WaitingState {
    WAITING("Waiting"),
    OFFERED("Offer made"),
    ACCEPTED("Accepted"),
    DECLINED("Declined"),
    REMOVED("Taken off the list");

    private final String label;

    WaitingState(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** Are they still on the list? */
    public boolean isLive() {
        return this == WAITING || this == OFFERED;
    }
}
