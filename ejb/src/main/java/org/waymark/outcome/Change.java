package org.waymark.outcome;

/** What became of one person on one item between entry and exit. */
public enum Change {
    IMPROVED("Improved"),
    SAME("Stayed the same"),
    WORSE("Got worse"),
    /** Not measured at both ends by the same one: nothing can be said; never "the same". */
    UNPAIRED("Not measured at both ends by the same one");

    private final String label;

    Change(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    public boolean paired() {
        return this != UNPAIRED;
    }
}
