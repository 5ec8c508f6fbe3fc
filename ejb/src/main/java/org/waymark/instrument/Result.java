package org.waymark.instrument;

import java.math.BigDecimal;
import java.util.List;
import org.waymark.reference.Risk;

/**
 * What an instrument says.
 *
 * @param score null when too much is missing, or the instrument has none
 * @param band its name; "Incomplete" for a risk checklist with open questions that is not high
 *     enough already
 * @param answered items answered, "don't know" included
 * @param asked items there were
 * @param unknown items answered with "don't know"
 * @param risk the least risk that follows from what was answered; null when nothing follows yet
 * @param raisers what raised it whatever the score
 * @param questions what the worker has to consider
 * @param alerts what is to be done at once
 */
public record Result(
        BigDecimal score,
        String band,
        int answered,
        int asked,
        int unknown,
        Risk risk,
        List<Raiser> raisers,
        List<Raiser> questions,
        List<String> alerts) {

    /** What an incomplete checklist is called; never a low risk. */
    public static final String INCOMPLETE = "Incomplete";

    public Result {
        raisers = List.copyOf(raisers);
        questions = List.copyOf(questions);
        alerts = List.copyOf(alerts);
    }

    public boolean isComplete() {
        return answered == asked;
    }

    /**
     * The higher of the result and the worker's judgement: judgement raises and never lowers.
     *
     * @param judgement null when it was not given yet
     * @return null when neither says anything yet
     */
    public Risk effective(Risk judgement) {
        if (risk == null || judgement == null) {
            return risk == null ? judgement : risk;
        }
        return risk.raisedTo(judgement);
    }
}
