package org.waymark.reporting.indicator;

/** How a figure stands to its target. */
public enum Standing {
    MET("Meets the target"),
    NEAR("Near the target"),
    MISSED("Misses the target"),
    /** Of a band: nothing in it meets the target, and some of it may be near. */
    NOT_MET("Does not meet the target"),
    /** Of a share: chance alone could be on either side of it. */
    NOT_TOLD_APART("Cannot be told from the target"),
    NO_TARGET("No target"),
    /** Nothing is collected, or too little is shown to say. */
    UNKNOWN("Cannot be said");

    private final String label;

    Standing(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
