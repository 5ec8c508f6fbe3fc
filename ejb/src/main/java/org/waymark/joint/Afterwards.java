package org.waymark.joint;

/** What becomes of the part of the service that asks, once the other one has accepted. */
public enum Afterwards {
    CLOSE("Our part ends"),
    /** Only with consent: nobody works together with another service behind somebody's back. */
    JOINT("We go on, and work together");

    private final String label;

    Afterwards(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
