package org.waymark.privacy.breach;

/** What kind of breach it is, in words of who reports it. */
public enum BreachKind {
    WRONG_RECIPIENT("Something went to the wrong person"),
    LOST_DEVICE("A telephone or computer is lost or stolen"),
    LOST_PAPER("Paper is lost or stolen"),
    SEEN("Somebody saw or heard what they must not"),
    LOOKED_UP("A colleague looked at a record without need"),
    TAKEN_OVER("An account or a computer was broken into"),
    UNAVAILABLE("Records are gone or cannot be reached"),
    OTHER("Something else");

    private final String label;

    BreachKind(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
