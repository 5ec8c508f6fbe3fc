package org.waymark.survey;

/** Sex as it is recorded, for who answers and who does not. */
public enum AskedSex {
    F("Female"),
    M("Male"),
    X("Indeterminate"),
    UNKNOWN("Not recorded");

    private final String label;

    AskedSex(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    static AskedSex of(String code) {
        return code != null && code.matches("[FMX]") ? valueOf(code) : UNKNOWN;
    }
}
