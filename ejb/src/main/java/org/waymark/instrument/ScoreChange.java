package org.waymark.instrument;

import java.math.BigDecimal;

/**
 * What became of somebody between two scores of the same version of the same instrument. Only a
 * difference that is more than chance is called a change.
 */
public enum ScoreChange {
    /** Reliably better, and out of the clinical range. */
    RECOVERED("Reliably better and recovered"),
    /** Reliably better, and still in the clinical range or never in it. */
    BETTER("Reliably better"),
    SAME("No reliable change"),
    WORSE("Reliably worse"),
    /** There is no rule for what is more than chance: the difference is shown and not judged. */
    UNJUDGED("Difference, not judged"),
    /** One of the scores is missing. */
    UNPAIRED("Nothing to compare with");

    private final String label;

    ScoreChange(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** From the first score to the later one, by the rule of the instrument. */
    public static ScoreChange of(Instrument instrument, BigDecimal before, BigDecimal after) {
        return instrument.changeRule().between(before, after);
    }
}
