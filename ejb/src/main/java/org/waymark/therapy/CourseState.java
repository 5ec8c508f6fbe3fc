package org.waymark.therapy;

/** Where a course stands. */
public enum CourseState {
    OPEN("Under way"),
    COMPLETED("Completed"),
    ENDED_EARLY("Ended early");

    private final String label;

    CourseState(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
