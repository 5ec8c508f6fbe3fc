package org.waymark.reporting;

import java.util.Arrays;
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
