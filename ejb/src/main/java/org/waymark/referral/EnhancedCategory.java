package org.waymark.referral;

/** Why somebody has enhanced rights under the Victims’ Code; any one of them is enough. */
public enum EnhancedCategory {
    VULNERABLE("Vulnerable"),
    INTIMIDATED("Intimidated"),
    SERIOUS_CRIME("Victim of a most serious crime"),
    PERSISTENT("Persistently targeted");

    private final String label;

    EnhancedCategory(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
