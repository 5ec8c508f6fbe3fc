package org.waymark.casework;

/** Whether somebody has a need. Not asked is not a no. */
public enum NeedAnswer {
    YES("Yes"),
    NO("No"),
    NOT_ASKED("Not asked");

    private final String label;

    NeedAnswer(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
