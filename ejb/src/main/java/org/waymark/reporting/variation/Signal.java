package org.waymark.reporting.variation;

/** The rules by which a point of a control chart is more than chance, in words. */
public enum Signal {
    ABOVE("above the upper limit", true),
    BELOW("below the lower limit", false),
    RUN_ABOVE("one of 8 or more in a row above the average", true),
    RUN_BELOW("one of 8 or more in a row below the average", false),
    RISING("one of 6 or more in a row, each higher than the one before", true),
    FALLING("one of 6 or more in a row, each lower than the one before", false),
    NEAR_UPPER("one of two out of three close to the upper limit", true),
    NEAR_LOWER("one of two out of three close to the lower limit", false);

    private final String words;
    private final boolean high;

    Signal(String words, boolean high) {
        this.words = words;
        this.high = high;
    }

    /** What the point is, to be said after "is". */
    public String words() {
        return words;
    }

    /** Towards more, rather than towards less; which of them is better the measure says. */
    public boolean high() {
        return high;
    }
}
