package org.waymark.privacy.rights;

/** Who asks. */
public enum Asker {
    PERSON("The person themselves"),
    REPRESENTATIVE("Somebody for them"),
    /** Has the same rights, about what is held about them and nothing else. */
    SUSPECTED("Somebody whom the record names as suspected");

    private final String label;

    Asker(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
