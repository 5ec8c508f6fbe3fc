package org.waymark.privacy.retention;

/** Why records must not be touched. */
public enum HoldKind {
    INVESTIGATION("Live police investigation"),
    INQUEST("Inquest or other inquiry"),
    ACCESS_REQUEST("Request for their own data"),
    COMPLAINT("Complaint"),
    LITIGATION("Claim or litigation");

    private final String label;

    HoldKind(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
