package org.waymark.instrument;

import java.util.LinkedHashMap;
import java.util.Map;
import org.waymark.outcome.Measurement;
import org.waymark.reference.Risk;
import org.waymark.shared.BadInput;
import org.waymark.shared.TypedText;

/**
 * The answers as they were given on the form.
 *
 * @param answers by the code of their item
 * @param judgement the worker's own view of the risk, for risk checklists; null when not given
 * @param reason why they see it so
 */
public record MeasureForm(
        Measurement.Point point, Map<String, Answer> answers, Risk judgement, String reason) {

    static final int LONGEST_COMMENT = 500;
    static final int LONGEST_GOAL = 300;
    static final int LONGEST_REASON = 500;

    /** The fields of the form that belong to no item. */
    public static final String JUDGEMENT = "judgement";

    /** Why it is judged so. */
    public static final String REASON = "reason";

    /** What was said about an item is at its code and this. */
    public static final String COMMENT = ":comment";

    /**
     * The answers as they can be kept: only of items that are asked now, within their scale and
     * their room.
     *
     * @throws BadInput naming every field that cannot be taken
     */
    Map<String, Answer> taken(Instrument instrument) {
        Map<String, String> problems = new LinkedHashMap<>();
        Map<String, Answer> taken = new LinkedHashMap<>();
        for (Item item : instrument.itemsAt(point)) {
            Answer answer = answers.getOrDefault(item.code(), Answer.NONE);
            check(item, answer, problems);
            if (answer.isSaid() || answer.words() != null || answer.comment() != null) {
                taken.put(item.code(), answer);
            }
        }
        if (!TypedText.fits(reason, LONGEST_REASON)) {
            problems.put(REASON, TypedText.tooLong(reason, LONGEST_REASON));
        }
        if (!problems.isEmpty()) {
            throw new BadInput(problems);
        }
        return taken;
    }

    private static void check(Item item, Answer answer, Map<String, String> problems) {
        if (answer.value() != null && !item.takes(answer.value())) {
            problems.put(
                    item.code(),
                    "%s: choose from %d to %d.".formatted(item.label(), item.min(), item.max()));
        }
        if (!TypedText.fits(answer.comment(), LONGEST_COMMENT)) {
            problems.put(
                    item.code() + COMMENT, TypedText.tooLong(answer.comment(), LONGEST_COMMENT));
        }
        if (!TypedText.fits(answer.words(), LONGEST_GOAL)) {
            problems.put(item.code(), TypedText.tooLong(answer.words(), LONGEST_GOAL));
        }
    }

    /**
     * What stands between these answers and a signature.
     *
     * @throws BadInput naming each question nothing was said to, and a judgement that is missing
     */
    void complete(Instrument instrument, Map<String, Answer> taken) {
        Map<String, String> problems = new LinkedHashMap<>();
        if (instrument.engine() == Engine.MEAN) {
            goals(instrument, taken, problems);
        } else {
            for (Item item : instrument.itemsAt(point)) {
                if (!taken.getOrDefault(item.code(), Answer.NONE).isSaid()) {
                    problems.put(
                            item.code(),
                            item.label() + ": choose an answer, or \u201cNot asked\u201d.");
                }
            }
        }
        if (instrument.isRisk()) {
            if (judgement == null) {
                problems.put(JUDGEMENT, "Say how you judge the risk yourself.");
            }
            if (reason == null || reason.isBlank()) {
                problems.put(REASON, "Say why you judge it so.");
            }
        }
        if (!problems.isEmpty()) {
            throw new BadInput(problems);
        }
    }

    private static void goals(
            Instrument instrument, Map<String, Answer> taken, Map<String, String> problems) {
        if (taken.values().stream().noneMatch(Answer::isSaid)) {
            problems.put(instrument.items().get(0).code(), "Write at least one goal.");
        }
        taken.forEach(
                (code, answer) -> {
                    if (answer.words() == null) {
                        problems.put(code, "Write the goal in their own words.");
                    } else if (answer.value() == null) {
                        problems.put(code, "Say how far they are with this goal.");
                    }
                });
    }
}
