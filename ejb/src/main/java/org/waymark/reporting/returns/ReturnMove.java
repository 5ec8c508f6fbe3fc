package org.waymark.reporting.returns;

import java.util.Set;

/** What can be done to a return, from where and to where. What is accepted stays. */
public enum ReturnMove {
    SUBMIT("Submitted", Set.of(ReturnState.DRAFT, ReturnState.QUERIED), ReturnState.SUBMITTED),
    QUERY("Queried", Set.of(ReturnState.SUBMITTED), ReturnState.QUERIED),
    ACCEPT("Accepted", Set.of(ReturnState.SUBMITTED), ReturnState.ACCEPTED);

    private final String label;
    private final Set<ReturnState> from;
    private final ReturnState to;

    ReturnMove(String label, Set<ReturnState> from, ReturnState to) {
        this.label = label;
        this.from = from;
        this.to = to;
    }

    public String label() {
        return label;
    }

    public ReturnState to() {
        return to;
    }

    public boolean isFrom(ReturnState state) {
        return from.contains(state);
    }
}
