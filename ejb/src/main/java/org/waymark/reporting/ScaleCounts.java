package org.waymark.reporting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.waymark.commissioning.Directory;
import org.waymark.commissioning.Service;
import org.waymark.instrument.ScoreChange;
import org.waymark.reference.Quarter;

/**
 * Counts the closed cases of a quarter by their scores: what became of them in all London, and how
 * those with two scores and those with one began, by service, borough and crime group.
 */
@ApplicationScoped
class ScaleCounts {

    private static final String COUNTED = "COUNTED";

    @Inject private ScalesReader scales;

    /** One line of each kind says that it was counted, also where nobody was measured. */
    List<QuarterCounts.Line> of(Quarter quarter, Directory directory) {
        return lines(scales.closed(quarter), directory);
    }

    static List<QuarterCounts.Line> lines(
            List<ScalesReader.Version> versions, Directory directory) {
        Map<List<String>, long[]> counts = new TreeMap<>(ScaleCounts::compare);
        counts.put(all(QuarterCounts.SCALE, COUNTED), new long[2]);
        counts.put(all(QuarterCounts.BEGAN, COUNTED), new long[2]);
        for (ScalesReader.Version version : versions) {
            String code = version.code() + ":" + version.number();
            for (ScalesReader.Ends ends : version.cases()) {
                if (ends.change() != ScoreChange.UNJUDGED) {
                    add(counts, code, ends, directory);
                }
            }
        }
        List<QuarterCounts.Line> lines = new ArrayList<>();
        counts.forEach(
                (key, of) ->
                        lines.add(
                                new QuarterCounts.Line(
                                        key.get(0),
                                        key.get(1),
                                        key.get(2),
                                        key.get(3),
                                        key.get(4),
                                        List.of(of[0], of[1]))));
        return lines;
    }

    private static void add(
            Map<List<String>, long[]> counts,
            String code,
            ScalesReader.Ends ends,
            Directory directory) {
        boolean clinical = ends.beganClinical();
        add(counts, all(QuarterCounts.SCALE, code + ":" + ends.change()), clinical);
        String kind =
                code + ":" + (ends.last() == null ? BeganFigures.SINGLE : BeganFigures.PAIRED);
        ScalesReader.Place place = ends.place();
        String service =
                directory
                        .service(place.service())
                        .map(Service::code)
                        .orElse(Long.toString(place.service()));
        String none = QuarterCounts.ALL;
        add(counts, List.of(QuarterCounts.BEGAN, kind, service, none, none), clinical);
        add(counts, List.of(QuarterCounts.BEGAN, kind, none, place.area(), none), clinical);
        add(counts, List.of(QuarterCounts.BEGAN, kind, none, none, place.group()), clinical);
    }

    private static void add(Map<List<String>, long[]> counts, List<String> key, boolean clinical) {
        long[] of = counts.computeIfAbsent(key, none -> new long[2]);
        of[0]++;
        of[1] += clinical ? 1 : 0;
    }

    private static List<String> all(String figure, String detail) {
        return List.of(figure, detail, QuarterCounts.ALL, QuarterCounts.ALL, QuarterCounts.ALL);
    }

    private static int compare(List<String> one, List<String> other) {
        return String.join(" ", one).compareTo(String.join(" ", other));
    }
}
