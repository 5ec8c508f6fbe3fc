package org.waymark.joint;

/** What a safeguarding lead decides about two people of whom one may be in danger. */
public enum CollisionDecision {
    NO_DANGER("There is no danger"),
    SEPARATE("Separate workers: nobody works with both"),
    RESTRICT("Restrict our case to named staff"),
    MARAC("I have told the MARAC");

    private final String label;

    CollisionDecision(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
