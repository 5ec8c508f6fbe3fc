package org.waymark.reporting;

import java.util.Arrays;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.waymark.outcome.Change;
import org.waymark.outcome.MojOutcome;

/**
 * The exact counts of a quarter by service: for the service itself and what is suppressed later.
 */
public final class ExactFigures {

    private final QuarterCounts counts;

    ExactFigures(QuarterCounts counts) {
        this.counts = counts;
    }

    /** How far its referrals came, one count for each {@link JourneyStep}. */
    public long[] journey(String service) {
        return sums(QuarterCounts.JOURNEY, service, JourneyStep.values().length);
    }

    /** Surveys asked, answered and satisfied. */
    public long[] satisfaction(String service) {
        return sums(QuarterCounts.SATISFACTION, service, SatisfactionFigures.STEPS);
    }

    /** Closed and assessed cases by what became of them on an item, in the order of Change. */
    public long[] outcome(String service, MojOutcome item) {
        long[] cases = new long[Change.values().length];
        for (QuarterCounts.Line line : counts.of(item.item())) {
            if (line.service().equals(service)) {
                cases[Change.valueOf(line.detail()).ordinal()] += line.counts().get(0);
            }
        }
        return cases;
    }

    /**
     * Closed cases that outcomes are told of, of a service that asks at intake and exit about
     * abuse; empty for one that does not.
     */
    public OptionalLong abuseCases(String service) {
        return abuse(service, QuarterCounts.CASES).mapToLong(steps -> steps[0]).findFirst();
    }

    /** In how many cases it is told whether this ended well, and in how many of these it did. */
    public long[] cessation(String service, Cessation what) {
        return abuse(service, what.name()).findFirst().orElse(new long[2]);
    }

    private Stream<long[]> abuse(String service, String detail) {
        return counts.of(QuarterCounts.CESSATION).stream()
                .filter(line -> line.detail().equals(detail) && line.service().equals(service))
                .map(QuarterCounts.Line::steps);
    }

    /** Of how many referrals a fact is told, and in how many of these it is recorded. */
    public long[] recorded(String service, RecordedField field) {
        String detail = field.name() + ":" + service;
        return counts.of(QuarterCounts.FIELD).stream()
                .filter(line -> line.detail().equals(detail))
                .findFirst()
                .map(QuarterCounts.Line::steps)
                .orElse(new long[2]);
    }

    private long[] sums(String figure, String service, int steps) {
        long[] sums = new long[steps];
        for (QuarterCounts.Line line : counts.everybody(figure)) {
            if (line.service().equals(service)) {
                Arrays.setAll(sums, step -> sums[step] + line.counts().get(step));
            }
        }
        return sums;
    }
}
