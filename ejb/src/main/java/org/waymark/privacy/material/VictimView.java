package org.waymark.privacy.material;

/** What the victim thinks of the request. */
public enum VictimView {
    AGREES("Agrees"),
    PARTLY("Agrees in part"),
    OBJECTS("Objects"),
    NO_VIEW("Was asked and does not want to say"),
    NOT_ASKED("Was not asked");

    private final String label;

    VictimView(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
