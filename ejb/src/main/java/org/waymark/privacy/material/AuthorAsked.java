package org.waymark.privacy.material;

/** How far whoever wrote counselling information is with it. */
public enum AuthorAsked {
    /** Nobody has asked them. */
    NO("Its author was not asked"),
    WAITING("Its author was asked and has not decided"),
    RELEASED("Its author has released it"),
    KEPT("Its author keeps it back");

    private final String label;

    AuthorAsked(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
