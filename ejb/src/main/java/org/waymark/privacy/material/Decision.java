package org.waymark.privacy.material;

/** What is decided about one record. */
public enum Decision {
    OPEN("Not decided yet"),
    GIVE("Give"),
    REDACT("Give without some parts"),
    WITHHOLD("Withhold");

    private final String label;

    Decision(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** Does anything of the record leave? */
    public boolean isGiven() {
        return this == GIVE || this == REDACT;
    }
}
