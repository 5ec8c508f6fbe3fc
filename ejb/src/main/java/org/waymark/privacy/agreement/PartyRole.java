package org.waymark.privacy.agreement;

/** What an organisation is in an agreement. */
public enum PartyRole {
    CONTROLLER("Controller"),
    JOINT("Joint controller"),
    PROCESSOR("Processor");

    private final String label;

    PartyRole(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
