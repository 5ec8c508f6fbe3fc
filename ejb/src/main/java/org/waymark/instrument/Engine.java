package org.waymark.instrument;

/** How an instrument is scored. */
public enum Engine {
    /** Yeses are counted, and some of them raise the risk whatever the count. */
    RISK("Yeses are counted; some raise the risk whatever the count"),
    /** A total of all items, reversed ones turned round, with at most so many missing. */
    SUM("A total of all answers"),
    /** The mean of what was answered. */
    MEAN("The mean of the answers"),
    /** Each item by itself: there is no total. */
    PROFILE("Each answer by itself, no total");

    private final String label;

    Engine(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
