package org.waymark.practice;

/**
 * Whom the duty to report mutilation binds (Female Genital Mutilation Act 2003, section 5B): those
 * who learn of it in their work.
 */
public enum DutyBearer {
    HEALTH("A regulated health professional"),
    SOCIAL_CARE("A regulated social care professional"),
    TEACHER("A teacher"),
    NOBODY("Nobody");

    private final String label;

    DutyBearer(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
