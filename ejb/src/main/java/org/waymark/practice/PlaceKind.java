package org.waymark.practice;

/** Where a training is. */
public enum PlaceKind {
    SCHOOL("School or college"),
    HOSPITAL("Hospital or surgery"),
    COUNCIL("Council"),
    POLICE("Police"),
    COMMUNITY("Community place"),
    ONLINE("Online"),
    OTHER("Elsewhere");

    private final String label;

    PlaceKind(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
