package org.waymark.therapy;

/** Whether a session was held. */
public enum Attendance {
    ATTENDED("Attended"),
    DID_NOT_ATTEND("Did not attend"),
    CANCELLED_BY_PERSON("Cancelled by the person"),
    CANCELLED_BY_SERVICE("Cancelled by the service");

    private final String label;

    Attendance(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
