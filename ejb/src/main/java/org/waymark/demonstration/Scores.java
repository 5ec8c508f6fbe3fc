package org.waymark.demonstration;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * How people answer the coping question and the four outcomes, 0 to 10, higher is better: about
 * nine of ten who are supported cope better at the end, a little fewer in the other four.
 */
final class Scores {

    /** Item to the percentage of people who improve by two points or more. */
    private static final Map<String, Double> IMPROVE = new LinkedHashMap<>();

    static {
        IMPROVE.put("COPING", 90.5);
        IMPROVE.put("HEALTH", 74d);
        IMPROVE.put("COPING_LIFE", 82d);
        IMPROVE.put("SAFETY", 79d);
        IMPROVE.put("JUSTICE", 66d);
    }

    private final Dice dice;

    Scores(Dice dice) {
        this.dice = dice;
    }

    void entry(CaseLife life, Instant at) {
        Map<String, Integer> scores = new LinkedHashMap<>();
        for (String item : IMPROVE.keySet()) {
            boolean asked = item.equals("COPING") || dice.percent(95);
            scores.put(item, asked ? dice.mostlyMiddle(0, 7) : null);
        }
        life.measurements.add(new CaseLife.Measured(at, "ENTRY", scores));
    }

    /** Half-way between where the person began and where they will be. */
    void review(CaseLife life, Instant at) {
        later(life, at, "REVIEW", 0.55);
    }

    void exit(CaseLife life, Instant at) {
        later(life, at, "EXIT", 1);
    }

    private void later(CaseLife life, Instant at, String point, double share) {
        Map<String, Integer> before = life.measurements.get(0).scores();
        Map<String, Integer> scores = new LinkedHashMap<>();
        IMPROVE.forEach(
                (item, percent) -> {
                    Integer from = before.get(item);
                    boolean asked = item.equals("COPING") || dice.percent(96);
                    scores.put(
                            item, !asked ? null : then(from == null ? 4 : from, percent * share));
                });
        life.measurements.add(new CaseLife.Measured(at, point, scores));
        life.touched(at);
    }

    private Integer then(int from, double improvePercent) {
        if (dice.percent(improvePercent)) {
            return Math.min(10, from + dice.between(2, 5));
        }
        if (dice.percent(72)) {
            return Math.max(0, Math.min(10, from + dice.between(-1, 1)));
        }
        return Math.max(0, from - dice.between(2, 3));
    }
}
