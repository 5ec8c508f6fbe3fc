package org.waymark.referral;

/** In which relation to the crime somebody is referred. */
public enum VictimType {
    PERSON("Victim"),
    BEREAVED("Bereaved relative"),
    FAMILY_SPOKESPERSON("Family spokesperson"),
    PARENT_GUARDIAN("Parent or guardian"),
    /** A legal person: served through its named contact, and never asked personal questions. */
    BUSINESS("Business"),
    WITNESS("Witness");

    private final String label;

    VictimType(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
