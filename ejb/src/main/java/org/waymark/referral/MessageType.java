package org.waymark.referral;

/** What a sender wants of us with one row. */
public enum MessageType {
    NEW("New"),
    /** Replaces what was sent for the same force, crime and victim. */
    UPDATE("Correction"),
    WITHDRAW("Withdrawal");

    private final String label;

    MessageType(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
