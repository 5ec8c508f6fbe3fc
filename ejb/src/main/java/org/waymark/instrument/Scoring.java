package org.waymark.instrument;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import org.waymark.outcome.Measurement;
import org.waymark.reference.Risk;

/**
 * Works out what an instrument says about a set of answers. Pure: the same answers, the same
 * result.
 */
public final class Scoring {

    private static final int PLACES = 2;

    private Scoring() {}

    /**
     * The result.
     *
     * @param answers by the code of their item; what is not there was not answered
     * @param point when it is asked, because not every item is asked at the start
     */
    public static Result of(
            Instrument instrument, Map<String, Answer> answers, Measurement.Point point) {
        List<Item> items = instrument.itemsAt(point);
        Counts counts = Counts.of(items, answers);
        return switch (instrument.engine()) {
            case RISK -> risk(instrument, counts, answers);
            case SUM -> scored(instrument, counts, sum(instrument, items, counts));
            case MEAN -> scored(instrument, counts, mean(instrument, counts));
            case PROFILE -> scored(instrument, counts, null);
        };
    }

    /**
     * What was counted.
     *
     * @param valued items with a value
     * @param total of what the values count
     */
    private record Counts(
            int asked, int answered, int unknown, int valued, int total, List<String> alerts) {

        static Counts of(List<Item> items, Map<String, Answer> answers) {
            int answered = 0;
            int unknown = 0;
            int valued = 0;
            int total = 0;
            for (Item item : items) {
                Answer answer = answers.getOrDefault(item.code(), Answer.NONE);
                answered += answer.isAnswered() ? 1 : 0;
                unknown += answer.missing() == Missing.DONT_KNOW ? 1 : 0;
                if (answer.value() != null) {
                    valued++;
                    total += item.counted(answer.value());
                }
            }
            List<String> alerts =
                    items.stream()
                            .flatMap(
                                    item ->
                                            item
                                                    .alertOf(
                                                            answers.getOrDefault(
                                                                    item.code(), Answer.NONE))
                                                    .stream())
                            .toList();
            return new Counts(items.size(), answered, unknown, valued, total, alerts);
        }
    }

    /** Some missing are made up for by the mean of the others; more and there is no score. */
    private static BigDecimal sum(Instrument instrument, List<Item> items, Counts counts) {
        if (counts.valued == 0 || counts.asked - counts.valued > instrument.mostMissing()) {
            return null;
        }
        return BigDecimal.valueOf((long) counts.total * items.size())
                .divide(BigDecimal.valueOf(counts.valued), PLACES, RoundingMode.HALF_UP);
    }

    private static BigDecimal mean(Instrument instrument, Counts counts) {
        if (counts.valued == 0 || counts.asked - counts.valued > instrument.mostMissing()) {
            return null;
        }
        return BigDecimal.valueOf(counts.total)
                .divide(BigDecimal.valueOf(counts.valued), PLACES, RoundingMode.HALF_UP);
    }

    private static Result scored(Instrument instrument, Counts counts, BigDecimal score) {
        String band = score == null ? null : instrument.band(score).map(Band::label).orElse(null);
        return new Result(
                score,
                band,
                counts.answered,
                counts.asked,
                counts.unknown,
                null,
                List.of(),
                List.of(),
                counts.alerts);
    }

    /**
     * Open questions can only add: what is high already is high, and what is medium is at least
     * that; below it an incomplete checklist says nothing and is never a low risk.
     */
    private static Result risk(Instrument instrument, Counts counts, Map<String, Answer> answers) {
        BigDecimal score = BigDecimal.valueOf(counts.total);
        Band band = instrument.band(score).orElseThrow();
        boolean open = counts.answered < counts.asked;
        List<Raiser> met = instrument.raisers().stream().filter(r -> r.isMet(answers)).toList();
        List<Raiser> raising = met.stream().filter(r -> r.effect() == Raiser.Effect.RAISE).toList();
        Risk counted = open && band.risk() == Risk.STANDARD ? null : band.risk();
        return new Result(
                score,
                open && band.risk() != Risk.HIGH ? Result.INCOMPLETE : band.label(),
                counts.answered,
                counts.asked,
                counts.unknown,
                raising.isEmpty() ? counted : Risk.HIGH,
                raising,
                met.stream().filter(r -> r.effect() == Raiser.Effect.ASK).toList(),
                counts.alerts);
    }
}
