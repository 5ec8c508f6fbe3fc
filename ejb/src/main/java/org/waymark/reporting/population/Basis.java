package org.waymark.reporting.population;

/** What access is compared with. */
public enum Basis {
    RESIDENTS("Residents", false),
    /** Of twelve months: a quarter has a fourth of them. */
    VICTIMS("Recorded victims", true);

    private static final int QUARTERS = 4;

    private final String label;
    private final boolean ofYear;

    Basis(String label, boolean ofYear) {
        this.label = label;
        this.ofYear = ofYear;
    }

    /** Does it count what happens in a year, rather than who lives there? */
    public boolean isOfYear() {
        return ofYear;
    }

    /** As many as a quarter is compared with, to the nearest one. */
    public long ofQuarter(long loaded) {
        return ofYear ? Math.round((double) loaded / QUARTERS) : loaded;
    }

    public String label() {
        return label;
    }
}
