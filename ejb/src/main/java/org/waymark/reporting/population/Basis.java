package org.waymark.reporting.population;

/** What access is compared with. */
public enum Basis {
    RESIDENTS("Residents"),
    VICTIMS("Recorded victims");

    private final String label;

    Basis(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
