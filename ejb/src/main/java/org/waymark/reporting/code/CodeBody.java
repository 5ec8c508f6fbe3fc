package org.waymark.reporting.code;

import java.util.Arrays;
import java.util.Locale;

/** Who reports figures about the Victims' Code. */
public enum CodeBody {
    MPS("Metropolitan Police"),
    COLP("City of London Police"),
    BTP("British Transport Police"),
    CPS("Crown Prosecution Service"),
    PROBATION("Probation Service");

    private final String label;

    CodeBody(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** By its short or its full name, in any case; null for any other. */
    static CodeBody of(String written) {
        return Arrays.stream(values())
                .filter(
                        each ->
                                each.name().equals(written.toUpperCase(Locale.ROOT))
                                        || each.label.equalsIgnoreCase(written))
                .findFirst()
                .orElse(null);
    }
}
