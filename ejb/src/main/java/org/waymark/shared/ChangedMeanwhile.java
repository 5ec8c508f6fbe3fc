package org.waymark.shared;

/**
 * Somebody else saved the same thing after it was read. Nothing was written; the page shows both
 * values and keeps what was typed.
 */
public class ChangedMeanwhile extends Refusal {

    public ChangedMeanwhile() {
        super("Somebody else changed this while you were working on it. What you typed is kept.");
    }
}
