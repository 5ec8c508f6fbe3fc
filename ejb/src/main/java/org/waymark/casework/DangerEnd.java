package org.waymark.casework;

import java.time.Instant;

/**
 * Somebody near the person is no danger any more, as a worker says; it stays on record beside what
 * was said before.
 *
 * @param about whom it was about
 * @param reason how the worker knows
 * @param decidedBy the manager who decided; null when none had to, or has not yet
 * @param decision what they wrote
 */
public record DangerEnd(
        long id,
        String about,
        String reason,
        State state,
        String by,
        Instant at,
        String decidedBy,
        Instant decidedAt,
        String decision) {

    /** How far it is. */
    public enum State {
        DONE("Ended"),
        WAITING("Waits for a manager"),
        REFUSED("Not confirmed"),
        OVERTAKEN("Overtaken by what was said later");

        private final String label;

        State(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    boolean isWaiting() {
        return state == State.WAITING;
    }
}
