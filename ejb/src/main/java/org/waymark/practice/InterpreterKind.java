package org.waymark.practice;

/** Who interprets. */
public enum InterpreterKind {
    AGENCY("Professional of an agency"),
    COLLEAGUE("Colleague of another office"),
    FAMILY("Somebody of the family"),
    COMMUNITY("Somebody of the community");

    private final String label;

    InterpreterKind(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** May they interpret where there is one chance? */
    public boolean mayInterpret() {
        return this == AGENCY || this == COLLEAGUE;
    }
}
