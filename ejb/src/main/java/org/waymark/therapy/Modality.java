package org.waymark.therapy;

/** How sessions are held. */
public enum Modality {
    IN_PERSON("In person"),
    VIDEO("Video"),
    PHONE("Telephone");

    private final String label;

    Modality(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
