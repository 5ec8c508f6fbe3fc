package org.waymark.reporting;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.waymark.instrument.ScoreChange;
import org.waymark.reporting.suppression.CountCube;
import org.waymark.reporting.suppression.PublishedCount;
import org.waymark.reporting.suppression.PublishedCube;
import org.waymark.reporting.suppression.Selection;
import org.waymark.reporting.suppression.SmallNumberRule;

/**
 * Reliable change on one version of an instrument, as it may be published: closed cases of all
 * London, rounded. By service, borough and group only how pairs and single scores began is told
 * ({@link BeganFigures}).
 *
 * @param code instrument and version, as {@code CORE10:1}
 * @param paired cases with a first and a later score
 * @param results of these, by what became of them
 * @param pairedClinical of these, began in the clinical range
 * @param single cases with one score only
 * @param singleClinical of these, began in the clinical range
 */
public record PublishedScale(
        String code,
        PublishedCount paired,
        Map<ScoreChange, PublishedCount> results,
        PublishedCount pairedClinical,
        PublishedCount single,
        PublishedCount singleClinical) {

    private static final String RESULT = "result";

    /** What a pair can be; each pair is one of them. */
    static final List<ScoreChange> RESULTS =
            List.of(ScoreChange.RECOVERED, ScoreChange.BETTER, ScoreChange.SAME, ScoreChange.WORSE);

    /** A result, of all pairs. */
    public Share share(ScoreChange result) {
        return Share.of(results.get(result), paired);
    }

    /** How many of the pairs began in the clinical range, and how many of the others. */
    public Share clinical(boolean pairs) {
        return pairs ? Share.of(pairedClinical, paired) : Share.of(singleClinical, single);
    }

    /** Measured at both ends, of all that have a score; hidden where one of the numbers is. */
    public Percentage completion() {
        return paired.shown() && single.shown()
                ? Percentage.of(
                        paired,
                        PublishedCount.rounded(
                                paired.value() + single.value(), paired.step() + single.step() - 1))
                : Percentage.of(PublishedCount.hidden(), PublishedCount.hidden());
    }

    /** The instruments of a quarter that anybody was measured by. */
    static List<PublishedScale> of(List<QuarterCounts.Line> lines, SmallNumberRule rounded) {
        Map<String, Map<ScoreChange, long[]>> scales = new TreeMap<>();
        for (QuarterCounts.Line line : lines) {
            int colon = line.detail().lastIndexOf(':');
            if (colon > 0) {
                scales.computeIfAbsent(
                                line.detail().substring(0, colon), none -> new LinkedHashMap<>())
                        .put(ScoreChange.valueOf(line.detail().substring(colon + 1)), line.steps());
            }
        }
        List<PublishedScale> published = new ArrayList<>();
        scales.forEach((code, counts) -> published.add(of(code, counts, rounded)));
        return published;
    }

    private static PublishedScale of(
            String code, Map<ScoreChange, long[]> counts, SmallNumberRule rounded) {
        CountCube pairs =
                CountCube.of(1).by(RESULT, RESULTS.stream().map(Enum::name).toList()).build();
        long[] both = new long[2];
        for (ScoreChange result : RESULTS) {
            long[] cases = counts.getOrDefault(result, new long[2]);
            pairs.add(List.of(result.name()), cases[0]);
            both[0] += cases[0];
            both[1] += cases[1];
        }
        PublishedCube cube = pairs.publish(rounded);
        Map<ScoreChange, PublishedCount> results = new LinkedHashMap<>();
        for (ScoreChange result : RESULTS) {
            results.put(result, cube.count(0, Selection.everyone().with(RESULT, result.name())));
        }
        List<PublishedCount> ends = nested(both, rounded);
        List<PublishedCount> single =
                nested(counts.getOrDefault(ScoreChange.UNPAIRED, new long[2]), rounded);
        return new PublishedScale(
                code,
                cube.count(0, Selection.everyone()),
                results,
                ends.get(1),
                single.get(0),
                single.get(1));
    }

    private static List<PublishedCount> nested(long[] counts, SmallNumberRule rounded) {
        return CountCube.of(counts.length)
                .build()
                .add(List.of(), counts)
                .publish(rounded)
                .journey(Selection.everyone());
    }
}
