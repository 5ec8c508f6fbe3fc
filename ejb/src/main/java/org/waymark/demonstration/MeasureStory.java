package org.waymark.demonstration;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.waymark.outcome.Measurement.Point;
import org.waymark.reference.Risk;

/**
 * What a few people of the city answered to measures. A checklist says no more than the risk their
 * case stands at, so that no figure of the city changes. A test compares every result here with
 * what the rules make of the answers.
 */
final class MeasureStory {

    /**
     * One measure.
     *
     * @param after how long after the needs assessment it was asked
     * @param answers in the order of the items, as they were ticked
     * @param goals words of the goals, for measures of goals; empty for others
     * @param score null when there is none
     * @param band null when there is none
     * @param risk by the checklist and in effect; null for others
     */
    record Asked(
            String code,
            String name,
            Point point,
            Duration after,
            List<Integer> answers,
            List<String> goals,
            BigDecimal score,
            String band,
            Risk risk,
            String reason,
            String words) {}

    private static final Duration START = Duration.ofMinutes(20);
    private static final String CORE = "CORE-10";
    private static final List<String> GOALS =
            List.of("Go to the shop alone", "Sleep through the night");

    private MeasureStory() {}

    /** A checklist whose result is this risk, and abuse at intake and after six weeks. */
    static List<Asked> ofAbuse(Risk risk) {
        List<Asked> asked = new ArrayList<>();
        asked.add(dash(risk));
        asked.add(abuse(Point.ENTRY, START.plusMinutes(9), List.of(2, 0, 2, 3, 2)));
        asked.add(abuse(Point.REVIEW, Duration.ofDays(42), List.of(0, 0, 1, 1, 4, 4)));
        return asked;
    }

    /**
     * Abuse at intake and, in most cases, at exit; how long before the end the last was asked.
     *
     * @param number of the case: the first ones differ from each other
     */
    static List<Asked> ofAbuseThatEnded(int number) {
        int physical = number % 3 == 0 ? 0 : 2;
        Asked intake =
                abuse(
                        Point.ENTRY,
                        START,
                        List.of(physical, number % 5 == 0 ? 1 : 0, number % 2 == 0 ? 2 : 1, 3, 2));
        Asked exit =
                abuse(
                        Point.EXIT,
                        START,
                        List.of(
                                physical > 0 && number % 4 == 0 ? 1 : 0,
                                0,
                                number % 5 == 1 ? 1 : 0,
                                number % 3 == 1 ? 1 : 0,
                                number % 7 == 0 ? 2 : 4,
                                number % 5 == 0 ? 3 : 4));
        return number % 6 == 5 ? List.of(intake) : List.of(intake, exit);
    }

    /** Three times CORE-10, from moderate to severe distress to recovery, and two goals twice. */
    static List<Asked> ofDistress() {
        return List.of(
                core(
                        Point.ENTRY,
                        START,
                        List.of(4, 1, 0, 3, 3, 0, 3, 1, 1, 0),
                        "22",
                        "Moderate to severe"),
                goals(Point.ENTRY, START.plusMinutes(9), List.of(2, 3), "2.5"),
                core(
                        Point.REVIEW,
                        Duration.ofDays(28),
                        List.of(2, 1, 1, 2, 1, 0, 2, 1, 1, 0),
                        "15",
                        "Moderate"),
                goals(Point.REVIEW, Duration.ofDays(28).plusMinutes(9), List.of(5, 6), "5.5"),
                core(
                        Point.REVIEW,
                        Duration.ofDays(56),
                        List.of(1, 3, 2, 1, 1, 0, 1, 1, 1, 0),
                        "9",
                        "Low level"));
    }

    private static Asked dash(Risk risk) {
        List<Integer> yes =
                switch (risk) {
                    case HIGH -> List.of(1, 2, 3, 4, 5, 6, 7, 10, 11, 12, 13, 14, 15, 16, 20, 24);
                    case MEDIUM -> List.of(1, 2, 3, 4, 5, 7, 10, 13, 16, 20, 24);
                    case STANDARD -> List.of(2, 3, 4, 5, 7, 20);
                };
        List<Integer> answers = new ArrayList<>();
        for (int item = 1; item <= 24; item++) {
            answers.add(yes.contains(item) ? 1 : 0);
        }
        String band =
                switch (risk) {
                    case HIGH -> "High";
                    case MEDIUM -> "Medium";
                    case STANDARD -> "Standard";
                };
        String reason =
                switch (risk) {
                    case HIGH -> "He came to her work this week";
                    case MEDIUM -> "It is more often and no worse; he does not know where she is";
                    case STANDARD -> "Frightened, and he has kept away since the order";
                };
        return new Asked(
                "DASH_SL",
                "DASH risk checklist, 24 questions",
                Point.ENTRY,
                START,
                answers,
                List.of(),
                BigDecimal.valueOf(yes.size()),
                band,
                risk,
                reason,
                "%d yes, %s; %s"
                        .formatted(yes.size(), band.toLowerCase(), risk.label().toLowerCase()));
    }

    private static Asked abuse(Point point, Duration after, List<Integer> answers) {
        return new Asked(
                "INTAKE_EXIT",
                "Abuse and safety at intake and exit",
                point,
                after,
                answers,
                List.of(),
                null,
                null,
                null,
                null,
                "Answered");
    }

    private static Asked core(
            Point point, Duration after, List<Integer> answers, String score, String band) {
        return new Asked(
                "CORE10",
                CORE,
                point,
                after,
                answers,
                List.of(),
                new BigDecimal(score),
                band,
                null,
                null,
                score + ", " + band.toLowerCase());
    }

    private static Asked goals(Point point, Duration after, List<Integer> answers, String score) {
        return new Asked(
                "GOALS",
                "Goals of their own",
                point,
                after,
                answers,
                GOALS,
                new BigDecimal(score),
                null,
                null,
                null,
                "Mean " + score);
    }
}
