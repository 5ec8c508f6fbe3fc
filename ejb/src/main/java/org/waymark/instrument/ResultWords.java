package org.waymark.instrument;

import java.math.BigDecimal;
import org.waymark.reference.Risk;

/** A result in plain words, the same on every page and on the timeline. */
public final class ResultWords {

    private ResultWords() {}

    /** For the timeline. */
    static String of(Instrument instrument, Result result, Risk effective) {
        return of(
                instrument.engine(),
                result.score(),
                result.band(),
                result.answered(),
                result.asked(),
                effective);
    }

    /**
     * What it says.
     *
     * @param score null when there is none
     * @param band null when there is none
     * @param effective for risk checklists; null when nothing follows yet
     */
    public static String of(
            Engine engine, BigDecimal score, String band, int answered, int asked, Risk effective) {
        String open = answered < asked ? ", %d of %d answered".formatted(answered, asked) : "";
        return switch (engine) {
            case RISK ->
                    "%d yes, %s%s%s"
                            .formatted(score.intValue(), lower(band), open, risk(effective));
            case SUM ->
                    score == null
                            ? "No score" + open
                            : number(score) + (band == null ? "" : ", " + lower(band)) + open;
            case MEAN -> score == null ? "No score" : "Mean " + number(score);
            case PROFILE ->
                    answered < asked ? "%d of %d answered".formatted(answered, asked) : "Answered";
        };
    }

    private static String risk(Risk effective) {
        return effective == null ? "" : "; " + effective.label().toLowerCase();
    }

    private static String lower(String band) {
        return band.toLowerCase();
    }

    /** A score without noughts behind its point. */
    public static String number(BigDecimal score) {
        BigDecimal plain = score.stripTrailingZeros();
        return (plain.scale() < 0 ? plain.setScale(0) : plain).toPlainString();
    }
}
