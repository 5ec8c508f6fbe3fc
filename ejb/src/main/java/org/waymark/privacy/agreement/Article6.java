package org.waymark.privacy.agreement;

/** The grounds of Article 6(1) of the UK GDPR. */
public enum Article6 {
    CONSENT("(a) consent"),
    CONTRACT("(b) contract"),
    LEGAL_OBLIGATION("(c) legal obligation"),
    VITAL_INTERESTS("(d) vital interests"),
    PUBLIC_TASK("(e) public task"),
    RECOGNISED_INTERESTS("(ea) recognised legitimate interests"),
    LEGITIMATE_INTERESTS("(f) legitimate interests");

    private final String label;

    Article6(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
