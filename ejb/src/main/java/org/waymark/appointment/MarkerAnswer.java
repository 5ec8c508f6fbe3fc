package org.waymark.appointment;

/** All that a marker of medical care may say. */
public enum MarkerAnswer {
    YES("Yes"),
    NO("No"),
    DECLINED("Declined");

    private final String label;

    MarkerAnswer(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
