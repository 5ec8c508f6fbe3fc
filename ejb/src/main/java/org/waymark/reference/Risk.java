package org.waymark.reference;

/**
 * How much danger the person is in: the higher of the instrument's result and the worker's
 * judgement.
 */
public enum Risk {
    STANDARD("Standard risk"),
    MEDIUM("Medium risk"),
    HIGH("High risk");

    private final String label;

    Risk(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** Judgement may raise the result and never lower it: effective risk is the higher of both. */
    public Risk raisedTo(Risk judgement) {
        return judgement.compareTo(this) > 0 ? judgement : this;
    }
}
