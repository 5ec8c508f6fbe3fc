package org.waymark.referral;

/** What the person said to being referred, as the sender recorded it. */
public enum Consent {
    /** Told that their details would be passed on, and did not object. */
    NOTIFIED("Told, did not object"),
    EXPLICIT("Agreed explicitly"),
    OBJECTED("Objected"),
    NOT_ASKED("Not asked");

    private final String label;

    Consent(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
