package org.waymark.reporting;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.waymark.reporting.suppression.CountCube;
import org.waymark.reporting.suppression.PublishedCount;
import org.waymark.reporting.suppression.PublishedCube;
import org.waymark.reporting.suppression.Selection;
import org.waymark.reporting.suppression.SmallNumberRule;

/**
 * How those with two scores and those with one began, on one version of an instrument, by one
 * service, borough or crime group, as it may be published: closed cases, rounded. The two stand
 * apart, so that no sum is told of which all but one part is known.
 *
 * @param paired cases with a first and a later score; of these, began in the clinical range
 * @param single cases with one score only; of these, began in the clinical range
 */
public record BeganFigures(Share paired, Share single) {

    static final String PAIRED = "PAIRED";
    static final String SINGLE = "SINGLE";

    private static final String EVERYONE = "everyone";

    /** Is there anybody of whom something is told? */
    public boolean told() {
        return some(paired.base()) || some(single.base());
    }

    private static boolean some(PublishedCount count) {
        return count.shown() && count.value() > 0;
    }

    /**
     * All values of the three dimensions, by dimension and key. Where a figure of all London is
     * kept back, those below it are too.
     *
     * @param london the same instrument in all of London
     */
    static Map<String, Map<String, BeganFigures>> of(
            QuarterCounts counts, PublishedScale london, SmallNumberRule rounded) {
        PublishedCube paired = cube(counts, london.code() + ":" + PAIRED, rounded);
        PublishedCube single = cube(counts, london.code() + ":" + SINGLE, rounded);
        boolean both = london.paired().shown() && london.pairedClinical().shown();
        boolean one = london.single().shown() && london.singleClinical().shown();
        Map<String, Map<String, BeganFigures>> all = new LinkedHashMap<>();
        keys(counts)
                .forEach(
                        (dimension, keys) -> {
                            Map<String, BeganFigures> of = new LinkedHashMap<>();
                            for (String key : keys) {
                                Selection cell = Selection.everyone().with(dimension, key);
                                of.put(
                                        key,
                                        new BeganFigures(
                                                share(paired, cell, both),
                                                share(single, cell, one)));
                            }
                            all.put(dimension, of);
                        });
        return all;
    }

    private static Map<String, List<String>> keys(QuarterCounts counts) {
        Map<String, List<String>> keys = new LinkedHashMap<>();
        keys.put(PublishedQuarter.SERVICE, counts.services());
        keys.put(PublishedQuarter.BOROUGH, counts.areas());
        keys.put(PublishedQuarter.GROUP, counts.groups());
        return keys;
    }

    private static Share share(PublishedCube cube, Selection cell, boolean shown) {
        return shown
                ? Share.of(cube.count(1, cell), cube.count(0, cell))
                : Share.of(PublishedCount.hidden(), PublishedCount.hidden());
    }

    private static PublishedCube cube(
            QuarterCounts counts, String detail, SmallNumberRule rounded) {
        CountCube.Builder dimensions = CountCube.of(2).by(EVERYONE, List.of(EVERYONE));
        keys(counts).forEach(dimensions::by);
        CountCube cube = dimensions.build();
        for (QuarterCounts.Line line : counts.of(QuarterCounts.BEGAN)) {
            if (!line.detail().equals(detail)) {
                continue;
            }
            if (line.hasService()) { // these hold everybody once
                cube.addHub(EVERYONE, line.steps());
                cube.addLeaf(PublishedQuarter.SERVICE, EVERYONE, line.service(), line.steps());
            }
            if (line.hasArea()) {
                cube.addLeaf(PublishedQuarter.BOROUGH, EVERYONE, line.area(), line.steps());
            }
            if (line.hasGroup()) {
                cube.addLeaf(PublishedQuarter.GROUP, EVERYONE, line.group(), line.steps());
            }
        }
        return cube.publish(rounded, rounded);
    }
}
