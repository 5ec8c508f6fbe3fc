package org.waymark.casework;

/** What became of a text to somebody. */
public enum TextState {
    PASSED_OVER("Passed over"),
    WAITING("Waits to leave"),
    SENT("Sent"),
    NOT_SENT("Did not leave");

    private final String label;

    TextState(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
