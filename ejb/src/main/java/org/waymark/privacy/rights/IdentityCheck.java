package org.waymark.privacy.rights;

/** How somebody made sure who asks. No more is asked for than is needed, and no copy is kept. */
public enum IdentityCheck {
    KNOWN("A colleague who works with them knows them"),
    QUESTIONS("They answered what only they would know"),
    DOCUMENT("A document was seen"),
    AUTHORITY("A representative\u2019s authority and identity were seen");

    private final String label;

    IdentityCheck(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
