package org.waymark.referral;

/** What was decided about the restriction of a referral that has no case. */
public enum RestrictionFinding {
    RESTRICTED("Restricted"),
    KEPT("Stays restricted"),
    LIFTED("Lifted");

    private final String label;

    RestrictionFinding(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
