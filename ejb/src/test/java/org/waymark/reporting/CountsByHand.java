package org.waymark.reporting;

import java.util.List;
import org.waymark.reporting.QuarterCounts.Line;

/** Exact counts of the service VS for tests of what is made of them. */
public final class CountsByHand {

    private CountsByHand() {}

    /** In how many of sixty referrals the sex is recorded. */
    public static ExactFigures recorded(long known) {
        return new ExactFigures(
                new QuarterCounts(
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(new Line("FIELD", "SEX:VS", "-", "-", "-", List.of(60L, known)))));
    }

    /**
     * Sixty closed cases, forty asked at both ends, and in thirty some physical abuse at intake.
     */
    public static ExactFigures abuse(long ended) {
        return new ExactFigures(
                new QuarterCounts(
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(
                                abuse("CASES", 60, 0),
                                abuse("SAFE", 40, 22),
                                abuse("PHYSICAL", 30, ended))));
    }

    private static Line abuse(String detail, long all, long good) {
        return new Line("CESSATION", detail, "VS", "-", "-", List.of(all, good));
    }

    /** One step of the journey alike, one outcome on health, and surveys. */
    public static ExactFigures of(long received, long improved, long satisfied) {
        List<Long> steps = java.util.Collections.nCopies(JourneyStep.values().length, received);
        return new ExactFigures(
                new QuarterCounts(
                        List.of("VS"),
                        List.of("UNKNOWN"),
                        List.of("HATE"),
                        List.of(
                                new Line("JOURNEY", "-", "VS", "UNKNOWN", "-", steps),
                                new Line("JOURNEY", "-", "VS", "-", "HATE", steps),
                                new Line("HEALTH", "IMPROVED", "VS", "-", "-", List.of(improved)),
                                new Line(
                                        "SATISFACTION",
                                        "-",
                                        "VS",
                                        "UNKNOWN",
                                        "HATE",
                                        List.of(satisfied, satisfied, satisfied)))));
    }
}
