package org.waymark.reporting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.waymark.outcome.Change;
import org.waymark.outcome.MojOutcome;
import org.waymark.reference.Quarter;
import org.waymark.reporting.QuarterCounts.Kind;
import org.waymark.reporting.QuarterCounts.Line;
import org.waymark.reporting.suppression.CountCube;
import org.waymark.reporting.suppression.PublishedCube;
import org.waymark.reporting.suppression.SmallNumberRule;

/**
 * One quarter as it may be published: all services, areas and crime groups at once, so that what is
 * hidden does not depend on what is asked. Pages look single figures up in it.
 *
 * @param takenOn the day the counts were taken
 */
record PublishedQuarter(
        Quarter quarter,
        LocalDate takenOn,
        PublishedCube journey,
        Map<MojOutcome, PublishedCube> outcomes,
        Map<MojOutcome, long[]> pairedAndClosed,
        PublishedCube satisfaction) {

    static final String SERVICE = "service";
    static final String BOROUGH = "borough";
    static final String GROUP = "group";

    /** The names by which figures can be asked for; every count falls under one of each. */
    record Keys(List<String> services, List<String> boroughs, List<String> groups) {

        private String in(List<String> known, String key, String otherwise) {
            return known.contains(key) ? key : otherwise;
        }

        List<String> of(Line line) {
            return List.of(
                    in(services, String.valueOf(line.serviceId()), "0"),
                    in(boroughs, line.area(), "UNKNOWN"),
                    in(groups, line.crimeGroup(), "UNMAPPED"));
        }
    }

    static PublishedQuarter publish(
            Quarter quarter, LocalDate takenOn, QuarterCounts counts, Keys keys) {
        SmallNumberRule rule = SmallNumberRule.STANDARD;
        CountCube journey = cube(JourneyStep.values().length, keys);
        counts.of(Kind.JOURNEY).forEach(line -> journey.add(keys.of(line), line.numbers()));
        CountCube satisfaction = cube(SatisfactionFigures.STEPS, keys);
        survey(counts, keys).forEach((key, numbers) -> satisfaction.add(key, numbers));
        Map<MojOutcome, PublishedCube> outcomes = new EnumMap<>(MojOutcome.class);
        Map<MojOutcome, long[]> measured = new EnumMap<>(MojOutcome.class);
        for (MojOutcome outcome : MojOutcome.values()) {
            outcomes.put(outcome, outcome(counts, keys, outcome).publish(rule));
            measured.put(outcome, measured(counts, outcome));
        }
        return new PublishedQuarter(
                quarter,
                takenOn,
                journey.publish(rule),
                outcomes,
                measured,
                satisfaction.publish(rule));
    }

    private static CountCube cube(int steps, Keys keys) {
        return CountCube.of(steps)
                .by(SERVICE, keys.services())
                .by(BOROUGH, keys.boroughs())
                .by(GROUP, keys.groups())
                .build();
    }

    /**
     * Asked and answered are counted from two tables; here they meet, never more answered than
     * asked.
     */
    private static Map<List<String>, long[]> survey(QuarterCounts counts, Keys keys) {
        Map<List<String>, long[]> sums = new LinkedHashMap<>();
        for (Line line : counts.of(Kind.SURVEY)) {
            long[] sum = sums.computeIfAbsent(keys.of(line), key -> new long[3]);
            for (int i = 0; i < sum.length; i++) {
                sum[i] += line.numbers()[i];
            }
        }
        sums.values().forEach(sum -> sum[0] = Math.max(sum[0], sum[1]));
        return sums;
    }

    private static CountCube outcome(QuarterCounts counts, Keys keys, MojOutcome outcome) {
        Map<String, List<String>> leaves = new LinkedHashMap<>();
        leaves.put(SERVICE, keys.services());
        leaves.put(BOROUGH, keys.boroughs());
        leaves.put(GROUP, keys.groups());
        CountCube cube = OutcomeFigures.cube(leaves);
        for (Line line : lines(counts, outcome)) {
            OutcomeFigures.add(
                    cube, change(line), new ArrayList<>(keys.of(line)), line.numbers()[0]);
        }
        return cube;
    }

    /** How many were measured at both ends, and how many were assessed and closed. */
    private static long[] measured(QuarterCounts counts, MojOutcome outcome) {
        long[] sums = new long[2];
        for (Line line : lines(counts, outcome)) {
            sums[0] += change(line).paired() ? line.numbers()[0] : 0;
            sums[1] += line.numbers()[0];
        }
        return sums;
    }

    private static List<Line> lines(QuarterCounts counts, MojOutcome outcome) {
        return counts.of(Kind.OUTCOME).stream()
                .filter(line -> line.about().startsWith(outcome.item() + " "))
                .toList();
    }

    private static Change change(Line line) {
        return Change.valueOf(line.about().substring(line.about().indexOf(' ') + 1));
    }
}
