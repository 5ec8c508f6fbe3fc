package org.waymark.privacy.breach;

/** The risk to the people concerned, on which both duties to tell depend. */
public enum BreachRisk {
    UNLIKELY("A risk is unlikely"),
    RISK("There is a risk"),
    HIGH("There is a high risk");

    private final String label;

    BreachRisk(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
