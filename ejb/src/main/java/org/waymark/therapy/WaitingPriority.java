package org.waymark.therapy;

import java.util.Arrays;

/** Who goes before whom on a waiting list; among equals the one who joined first. */
public enum WaitingPriority {
    HIGH(1, "High"),
    MEDIUM(2, "Medium"),
    STANDARD(3, "Standard");

    private final int rank;
    private final String label;

    WaitingPriority(int rank, String label) {
        this.rank = rank;
        this.label = label;
    }

    /** As stored: a lower number goes first. */
    int rank() {
        return rank;
    }

    public String label() {
        return label;
    }

    static WaitingPriority of(int rank) {
        return Arrays.stream(values()).filter(each -> each.rank == rank).findFirst().orElseThrow();
    }
}
