package org.waymark.instrument;

/** Why an item has no value. */
public enum Missing {
    /** They were asked and do not know: an answer, which is neither yes nor no. */
    DONT_KNOW("Don\u2019t know"),
    /** Not asked, or they did not want to answer. */
    NOT_ASKED("Not asked");

    private final String label;

    Missing(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
