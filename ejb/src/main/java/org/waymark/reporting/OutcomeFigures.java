package org.waymark.reporting;

import java.util.List;
import java.util.Map;
import org.waymark.outcome.Change;
import org.waymark.reporting.suppression.CountCube;
import org.waymark.reporting.suppression.PublishedCount;
import org.waymark.reporting.suppression.PublishedCube;
import org.waymark.reporting.suppression.Selection;

/**
 * What became of people on one item, as it may be published. Published for London and by one
 * dimension at a time: result by service is a table of two ways already.
 *
 * @param paired measured at both ends: the n that is printed with everything else
 * @param improved with its interval
 * @param same stayed the same
 * @param worse got worse
 */
public record OutcomeFigures(PublishedCount paired, Share improved, Share same, Share worse) {

    private static final String RESULT = "result";

    /**
     * The empty cube of one item, to be filled with {@link #add}.
     *
     * @param leaves dimension name to its keys, all of them
     */
    public static CountCube cube(Map<String, List<String>> leaves) {
        CountCube.Builder builder =
                CountCube.of(1)
                        .by(
                                RESULT,
                                List.of(
                                        Change.IMPROVED.name(),
                                        Change.SAME.name(),
                                        Change.WORSE.name()));
        leaves.forEach(builder::by);
        return builder.build();
    }

    /**
     * Adds a group of pairs; those not measured at both ends are left out here and show in {@link
     * Completion}.
     *
     * @param keys one per leaf, in the order the cube was made with
     */
    public static void add(CountCube cube, Change change, List<String> keys, long cases) {
        if (change.paired()) {
            List<String> all = new java.util.ArrayList<>(List.of(change.name()));
            all.addAll(keys);
            cube.add(all, cases);
        }
    }

    /** Is it shown that somebody was measured at both ends? */
    public boolean hasPairs() {
        return paired.shown() && paired.value() > 0;
    }

    /** The figures of a selection; hidden when it is narrower than one dimension. */
    public static OutcomeFigures of(PublishedCube cube, Selection selection) {
        PublishedCount paired = cube.count(0, selection);
        return new OutcomeFigures(
                paired,
                share(cube, selection, Change.IMPROVED, paired),
                share(cube, selection, Change.SAME, paired),
                share(cube, selection, Change.WORSE, paired));
    }

    private static Share share(
            PublishedCube cube, Selection selection, Change change, PublishedCount paired) {
        return Share.of(cube.count(0, selection.with(RESULT, change.name())), paired);
    }
}
