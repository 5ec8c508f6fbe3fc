package org.waymark.privacy.material;

/** Whether whoever prepares has seen the notice to the victim. */
public enum Notice {
    SEEN("A copy was seen"),
    NONE("There is none");

    private final String label;

    Notice(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
