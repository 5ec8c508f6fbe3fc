package org.waymark.instrument;

import java.util.Optional;
import org.waymark.outcome.Measurement;

/**
 * One question of an instrument.
 *
 * @param label the topic in a few words
 * @param wording the full wording as it was loaded by whoever runs the service; null for none
 * @param min lowest answer
 * @param max highest answer
 * @param higherIsBetter of the answer as it was ticked
 * @param leastChange the smallest difference of two answers that counts as a change
 * @param reversed the highest answer counts as the lowest and so on
 * @param alertAbove an answer above it is an alert; null for none
 * @param alert what the alert says
 * @param later not asked at the start
 * @param scaleWords what the ends of the scale mean; null for nothing
 */
public record Item(
        String code,
        String label,
        String wording,
        AnswerKind kind,
        int min,
        int max,
        boolean higherIsBetter,
        int leastChange,
        boolean reversed,
        Integer alertAbove,
        String alert,
        boolean later,
        String scaleWords) {

    /** What an answer counts. */
    int counted(int value) {
        return reversed ? min + max - value : value;
    }

    /** Does the value lie on the scale? */
    boolean takes(int value) {
        return value >= min && value <= max;
    }

    boolean isAskedAt(Measurement.Point point) {
        return !later || point != Measurement.Point.ENTRY;
    }

    /** What is to be done at once because of this answer. */
    Optional<String> alertOf(Answer answer) {
        return alertAbove != null && answer.value() != null && answer.value() > alertAbove
                ? Optional.of(alert)
                : Optional.empty();
    }

    /** What is asked: the full wording where it was loaded, the topic otherwise. */
    public String asked() {
        return wording == null ? label : wording;
    }
}
