package org.waymark.privacy.dictionary;

/** How personal the contents of a column are, as the data dictionary marks them. */
public enum PersonalData {
    NONE("Not personal"),
    PERSONAL("Personal"),
    SPECIAL("Special category"),
    CRIMINAL("Offences and allegations");

    private final String label;

    PersonalData(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
