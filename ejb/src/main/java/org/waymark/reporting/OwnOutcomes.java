package org.waymark.reporting;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.waymark.instrument.ScoreChange;
import org.waymark.outcome.MojOutcome;
import org.waymark.reference.Quarter;

/**
 * What became of the people whose cases a provider closed in a quarter, exact: its own figures,
 * never published.
 *
 * @param items each outcome
 * @param scales each instrument that says what a reliable change is, and that was used
 * @param wholeServices does the reader have any service as a whole, and not one team of it?
 * @param answers to the surveys at the end of cases, sent in the quarter, by service; null until
 *     nobody can answer any more, and for whoever manages no whole service
 */
public record OwnOutcomes(
        Quarter quarter,
        long closed,
        List<Item> items,
        List<Scale> scales,
        boolean wholeServices,
        List<OwnEndAnswers> answers) {

    /**
     * Some of the closed cases, as far as it shows how they differ from the others.
     *
     * @param cases how many
     * @param entered how many of them have a score at the beginning
     * @param entrySum of these scores
     * @param planned closed as planned
     * @param highRisk whose risk was high when they were closed
     */
    public record Group(long cases, long entered, long entrySum, long planned, long highRisk) {

        /** Nobody. */
        public static final Group NONE = new Group(0, 0, 0, 0, 0);

        Group plus(Group other) {
            return new Group(
                    cases + other.cases,
                    entered + other.entered,
                    entrySum + other.entrySum,
                    planned + other.planned,
                    highRisk + other.highRisk);
        }

        /** The mean score at the beginning; null when nobody has one. */
        public BigDecimal meanEntry() {
            return entered == 0
                    ? null
                    : BigDecimal.valueOf(entrySum)
                            .divide(BigDecimal.valueOf(entered), 1, RoundingMode.HALF_UP);
        }
    }

    /** One outcome: pairs by what became of them, and those that are no pair. */
    public record Item(
            MojOutcome outcome,
            long improved,
            long same,
            long worse,
            Group paired,
            Group unpaired) {

        /** Measured at both ends, of the closed cases that were assessed. */
        public Percentage completion() {
            return Percentage.of(paired.cases, paired.cases + unpaired.cases);
        }

        /** How many of the pairs, with the percentage and its interval; or why there is none. */
        public String share(long part) {
            return OwnOutcomes.share(part, paired.cases);
        }
    }

    /**
     * One version of an instrument: the first and the last score of each closed case.
     *
     * @param reliable the same for everybody; null where it goes by age and sex
     * @param recovered reliably better and out of the clinical range
     * @param better reliably better otherwise
     * @param unpaired with one score only
     */
    public record Scale(
            String name,
            BigDecimal reliable,
            long recovered,
            long better,
            long same,
            long worse,
            long unpaired) {

        public long paired() {
            return recovered + better + same + worse;
        }

        public String share(long part) {
            return OwnOutcomes.share(part, paired());
        }

        static Scale of(String name, BigDecimal reliable, List<ScoreChange> changes) {
            return new Scale(
                    name,
                    reliable,
                    count(changes, ScoreChange.RECOVERED),
                    count(changes, ScoreChange.BETTER),
                    count(changes, ScoreChange.SAME),
                    count(changes, ScoreChange.WORSE),
                    count(changes, ScoreChange.UNPAIRED));
        }

        private static long count(List<ScoreChange> changes, ScoreChange kind) {
            return changes.stream().filter(kind::equals).count();
        }
    }

    static String share(long part, long base) {
        Percentage percentage = Percentage.of(part, base);
        return percentage.shown()
                ? "%d of %d, %s (%s)"
                        .formatted(
                                part, base, percentage.text(), WilsonInterval.of(part, base).text())
                : "%d of %d".formatted(part, base);
    }
}
