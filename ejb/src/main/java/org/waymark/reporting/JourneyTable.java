package org.waymark.reporting;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.waymark.reporting.suppression.PublishedCount;
import org.waymark.reporting.suppression.PublishedCube;
import org.waymark.reporting.suppression.Selection;

/**
 * The journey of the referrals of a period, as it may be published: a count for each step, its
 * percentage of the step before and of all received.
 *
 * @param rows one per {@link JourneyStep}, in order
 */
public record JourneyTable(List<Row> rows) {

    /**
     * One step.
     *
     * @param ofPrevious percentage of the step before; for the first step of itself
     * @param ofFirst percentage of all received
     * @param lost how many of the step before did not come this far; hidden when either is
     */
    public record Row(
            JourneyStep step,
            PublishedCount count,
            Percentage ofPrevious,
            Percentage ofFirst,
            PublishedCount lost) {}

    public JourneyTable {
        rows = List.copyOf(rows);
    }

    /**
     * The journey of a selection out of the suppressed cube of a whole period; all hidden when the
     * selection is too narrow to be published.
     *
     * @throws IllegalArgumentException if the cube does not have one step per {@link JourneyStep}
     */
    public static JourneyTable of(PublishedCube cube, Selection selection) {
        return of(cube.journey(selection));
    }

    /** What two published figures differ by: nothing that a reader could not take away. */
    private static PublishedCount lost(PublishedCount from, PublishedCount to) {
        if (!from.shown() || !to.shown()) {
            return PublishedCount.hidden();
        }
        long lost = Math.max(0, from.value() - to.value());
        return from.kind() == PublishedCount.Kind.ROUNDED
                ? PublishedCount.rounded(lost, from.step())
                : PublishedCount.exact(lost);
    }

    /** A journey of which nothing is published. */
    static JourneyTable hidden() {
        return of(Collections.nCopies(JourneyStep.values().length, PublishedCount.hidden()));
    }

    private static JourneyTable of(List<PublishedCount> counts) {
        JourneyStep[] steps = JourneyStep.values();
        if (counts.size() != steps.length) {
            throw new IllegalArgumentException("A journey has " + steps.length + " steps");
        }
        List<Row> rows = new ArrayList<>();
        PublishedCount first = counts.get(0);
        PublishedCount previous = first;
        for (int step = 0; step < steps.length; step++) {
            PublishedCount count = counts.get(step);
            Percentage ofPrevious = Percentage.of(count, previous);
            rows.add(
                    new Row(
                            steps[step],
                            count,
                            ofPrevious,
                            Percentage.of(count, first),
                            lost(previous, count)));
            previous = count;
        }
        return new JourneyTable(rows);
    }
}
