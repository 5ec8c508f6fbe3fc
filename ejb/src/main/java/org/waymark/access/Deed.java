package org.waymark.access;

/** The kinds of what stands in the audit, by which it is searched. */
public enum Deed {
    READ("Read a record"),
    LISTED("Saw a list or searched"),
    CHANGED("Changed a record"),
    TAKEN("Took a file away or printed"),
    SIGNED_IN("Signed in or out"),
    SETTING("Changed accounts, rights or settings"),
    /** Whatever it was: it did not happen. */
    REFUSED("Was refused");

    private final String label;

    Deed(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
