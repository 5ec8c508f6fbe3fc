package org.waymark.privacy.material;

/** In which form material was handed over. */
public enum Handover {
    SECURE_TRANSFER("By secure electronic transfer"),
    ENCRYPTED_DISC("On an encrypted disc, the password sent apart"),
    PAPER_BY_HAND("On paper, handed to a person"),
    COURT_BUNDLE("To the court");

    private final String label;

    Handover(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
