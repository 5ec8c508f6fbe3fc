package org.waymark.commissioning.award;

/** What an organisation does in an award. */
public enum PartnerPart {
    LEAD("Leads the consortium"),
    PARTNER("Partner in the consortium"),
    SUBCONTRACTOR("Subcontractor");

    private final String label;

    PartnerPart(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
