package org.waymark.privacy.consent;

/** How an answer was given. */
public enum Means {
    SPOKEN("Spoken"),
    WRITTEN("In writing"),
    ON_BEHALF("By somebody on their behalf");

    private final String label;

    Means(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
