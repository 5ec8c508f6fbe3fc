package org.waymark.outcome;

/**
 * Why somebody is not asked what they thought of a service, in the order in which it is looked at.
 */
public enum NotAsked {
    OPEN("Supported again: the case is open"),
    WITNESS("Saw it happen to somebody else"),
    ENDED("Has died, or the record was somebody else's"),
    NOT_REACHED("Was never reached"),
    HIGH_RISK("Risk is high"),
    REFUSED("Said no to being asked"),
    NOT_KNOWN("Nobody asked whether asking is safe"),
    NOT_SAFE("Asking is not safe"),
    OBJECTED("Objected, or restricted the use of their record"),
    /** About this case or another: a service must not learn of another one by it. */
    LATELY("Asked within the last twelve months, or not now"),
    NO_WAY("No way that is marked safe"),
    NOT_DELIVERED("The message did not leave");

    private final String label;

    NotAsked(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
