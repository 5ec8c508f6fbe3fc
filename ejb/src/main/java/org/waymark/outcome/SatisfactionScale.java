package org.waymark.outcome;

import java.util.Arrays;

/**
 * The seven answers to "how satisfied were you". "Satisfied" as a figure means the top three, as in
 * the survey of the Metropolitan Police; "neither" is an answer and stays in the base.
 */
public enum SatisfactionScale {
    COMPLETELY_SATISFIED(7, "Completely satisfied"),
    VERY_SATISFIED(6, "Very satisfied"),
    FAIRLY_SATISFIED(5, "Fairly satisfied"),
    NEITHER(4, "Neither satisfied nor dissatisfied"),
    FAIRLY_DISSATISFIED(3, "Fairly dissatisfied"),
    VERY_DISSATISFIED(2, "Very dissatisfied"),
    COMPLETELY_DISSATISFIED(1, "Completely dissatisfied");

    /** The least score that counts as satisfied. */
    public static final int SATISFIED_FROM = FAIRLY_SATISFIED.score;

    private final int score;
    private final String label;

    SatisfactionScale(int score, String label) {
        this.score = score;
        this.label = label;
    }

    /**
     * The answer with a score.
     *
     * @throws IllegalArgumentException if it is not 1 to 7
     */
    public static SatisfactionScale of(int score) {
        return Arrays.stream(values())
                .filter(answer -> answer.score == score)
                .findFirst()
                .orElseThrow(
                        () -> new IllegalArgumentException("Satisfaction is 1 to 7, not " + score));
    }

    /** 7 for completely satisfied down to 1. */
    public int score() {
        return score;
    }

    public String label() {
        return label;
    }

    public boolean satisfied() {
        return score >= SATISFIED_FROM;
    }
}
