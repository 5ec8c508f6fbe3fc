package org.waymark.privacy.consent;

/** What was said, or decided. */
public enum Answer {
    AGREED("Agreed"),
    REFUSED("Refused"),
    /** Shared for safety although the person did not agree. */
    OVERRIDDEN("Shared for safety without consent");

    private final String label;

    Answer(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
