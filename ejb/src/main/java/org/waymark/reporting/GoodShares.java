package org.waymark.reporting;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.waymark.reporting.suppression.CountCube;
import org.waymark.reporting.suppression.PublishedCount;
import org.waymark.reporting.suppression.PublishedCube;
import org.waymark.reporting.suppression.Selection;

/**
 * Good results of all results of one kind, of all London and by one thing at a time, rounded. Good
 * and other results are suppressed together, with those of all London as known before. A share that
 * is no percentage, or of which the others are hidden, tells no number.
 */
final class GoodShares {

    static final Share HIDDEN = Share.of(PublishedCount.hidden(), PublishedCount.hidden());

    private static final String RESULT = "result";
    private static final String GOOD = "GOOD";
    private static final String OTHER = "OTHER";

    private final PublishedCube cube;

    private GoodShares(PublishedCube cube) {
        this.cube = cube;
    }

    /**
     * Of lines with two counts, all and the good of them, by service and, where there are such
     * lines, by crime group.
     *
     * @param detail whatever is counted, as the lines say it
     */
    static GoodShares of(
            PublishedQuarter published, String figure, String detail, List<String> dimensions) {
        QuarterCounts counts = published.counts();
        CountCube.Builder builder = CountCube.of(1).by(RESULT, List.of(GOOD, OTHER));
        dimensions.forEach(dimension -> builder.by(dimension, published.keys(dimension)));
        CountCube cube = builder.build();
        for (QuarterCounts.Line line : counts.of(figure)) {
            if (!line.detail().equals(detail)) {
                continue;
            }
            long good = line.counts().get(1);
            long other = line.counts().get(0) - good;
            String dimension = PublishedQuarter.GROUP;
            String key = line.group();
            if (line.hasService()) { // these hold everybody once
                cube.addHub(GOOD, good).addHub(OTHER, other);
                dimension = PublishedQuarter.SERVICE;
                key = line.service();
            }
            cube.addLeaf(dimension, GOOD, key, good).addLeaf(dimension, OTHER, key, other);
        }
        return new GoodShares(
                cube.publishBelow(published.rule().rounded(), published.rule().once()));
    }

    /** The good ones of a part, or of all. */
    Share share(Selection of) {
        PublishedCount other = cube.count(0, of.with(RESULT, OTHER));
        Share share = Share.of(cube.count(0, of.with(RESULT, GOOD)), cube.count(0, of));
        return other.shown() && share.percentage().shown() ? share : HIDDEN;
    }

    /** By each key of a dimension; hidden all where that of London is. */
    Map<String, Share> by(PublishedQuarter published, String dimension) {
        boolean london = share(Selection.everyone()).percentage().shown();
        Map<String, Share> by = new LinkedHashMap<>();
        for (String key : published.keys(dimension)) {
            by.put(key, london ? share(Selection.everyone().with(dimension, key)) : HIDDEN);
        }
        return by;
    }
}
