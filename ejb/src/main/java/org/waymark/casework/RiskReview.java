package org.waymark.casework;

import java.time.Instant;
import org.waymark.reference.Risk;

/**
 * Somebody looked at the risk of a case again.
 *
 * @param after the higher of what the checklists said and the judgement
 * @param decidedBy the manager who decided; null when none had to, or has not yet
 * @param decision what they wrote
 */
public record RiskReview(
        long id,
        Risk before,
        Risk judgement,
        Risk after,
        String reason,
        State state,
        String by,
        Instant at,
        String decidedBy,
        Instant decidedAt,
        String decision) {

    /** How far a review is. */
    public enum State {
        DONE("Done"),
        WAITING("Waits for a manager"),
        REFUSED("Not confirmed"),
        OVERTAKEN("Overtaken by a later review");

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
