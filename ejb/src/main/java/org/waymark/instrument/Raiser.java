package org.waymark.instrument;

import java.util.List;
import java.util.Map;

/**
 * Something that weighs more than its count: with all of its items answered by yes it raises the
 * risk whatever the score, or has the worker say why it is not higher.
 *
 * @param items all of these have to be yes
 */
public record Raiser(String code, String label, List<String> items, Effect effect) {

    /** What it does. */
    public enum Effect {
        /** The risk is high. */
        RAISE("Makes the risk high"),
        /** The worker considers whether it is high, and says why not. */
        ASK("Asks the worker to consider high");

        private final String label;

        Effect(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    public Raiser {
        items = List.copyOf(items);
    }

    Raiser doing(Effect another) {
        return new Raiser(code, label, items, another);
    }

    boolean isMet(Map<String, Answer> answers) {
        return items.stream().allMatch(item -> answers.getOrDefault(item, Answer.NONE).isYes());
    }
}
