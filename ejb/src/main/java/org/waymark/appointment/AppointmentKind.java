package org.waymark.appointment;

/** What an appointment is for. */
public enum AppointmentKind {
    URGENT("Urgent"),
    FIRST("First appointment"),
    FOLLOW_UP("Follow-up");

    private final String label;

    AppointmentKind(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
