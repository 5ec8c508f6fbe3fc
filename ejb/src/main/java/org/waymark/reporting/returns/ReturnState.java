package org.waymark.reporting.returns;

/** Where a return stands. */
public enum ReturnState {
    DRAFT("Draft"),
    SUBMITTED("Submitted"),
    QUERIED("Queried"),
    ACCEPTED("Accepted");

    private final String label;

    ReturnState(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** Does the provider have it, to write and to submit? */
    public boolean isWithProvider() {
        return this == DRAFT || this == QUERIED;
    }
}
