package org.waymark.person;

/** What a colleague can say that they know. */
public enum KnownKind {
    SELF("Yourself"),
    PERSON("Somebody you know"),
    PLACE("A telephone number or an address");

    private final String label;

    KnownKind(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
