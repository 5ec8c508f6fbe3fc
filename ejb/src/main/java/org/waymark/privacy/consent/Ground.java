package org.waymark.privacy.consent;

/** On what ground something was passed on. */
public enum Ground {
    CONSENT("by consent"),
    REFERRED("by consent to be referred"),
    OVERRIDE("for safety, without consent");

    private final String label;

    Ground(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
