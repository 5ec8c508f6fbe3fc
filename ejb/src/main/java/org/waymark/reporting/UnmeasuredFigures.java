package org.waymark.reporting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.waymark.reporting.suppression.CountCube;
import org.waymark.reporting.suppression.PublishedCount;
import org.waymark.reporting.suppression.PublishedCube;
import org.waymark.reporting.suppression.Range;
import org.waymark.reporting.suppression.Selection;

/**
 * How the closed cases of all London of which none of the four outcomes was measured at both ends
 * differ from the others, rounded.
 */
public record UnmeasuredFigures(List<Fact> facts) {

    static final String PAIRED = "PAIRED";
    static final String UNPAIRED = "UNPAIRED";

    private static final String SUCH = "such";
    private static final String YES = "YES";
    private static final String NO = "NO";
    private static final String MEASURED = "measured";

    /** What is told of both. */
    public enum Kind {
        PLANNED("Ended as planned"),
        HIGH_RISK("High risk at the end");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /** How many of either it is true of. */
    public record Fact(Kind kind, Share measured, Share unmeasured) {}

    /**
     * Of a quarter; empty where it was counted before this was, and where the number of closed
     * cases would be left too little room beside the pairs of each outcome and the band of
     * completion.
     */
    static Optional<UnmeasuredFigures> of(PublishedQuarter published) {
        if (published.counts().of(QuarterCounts.UNMEASURED).isEmpty()) {
            return Optional.empty();
        }
        List<Fact> facts = new ArrayList<>();
        for (Kind kind : Kind.values()) {
            PublishedCube cube = cube(published, kind);
            facts.add(new Fact(kind, share(cube, PAIRED), share(cube, UNPAIRED)));
        }
        Fact any = facts.get(0);
        return leavesRoom(published, any.measured().base(), any.unmeasured().base())
                ? Optional.of(new UnmeasuredFigures(facts))
                : Optional.empty();
    }

    private static PublishedCube cube(PublishedQuarter published, Kind kind) {
        CountCube cube =
                CountCube.of(1)
                        .by(MEASURED, List.of(PAIRED, UNPAIRED))
                        .by(SUCH, List.of(YES, NO))
                        .build();
        for (QuarterCounts.Line line : published.counts().of(QuarterCounts.UNMEASURED)) {
            String[] of = line.detail().split(":");
            if (of[0].equals(kind.name())) {
                long all = line.counts().get(0);
                long such = line.counts().get(1);
                cube.add(List.of(of[1], YES), such).add(List.of(of[1], NO), all - such);
            }
        }
        return cube.publish(published.rule().rounded());
    }

    private static Share share(PublishedCube cube, String measured) {
        Selection all = Selection.everyone().with(MEASURED, measured);
        PublishedCount other = cube.count(0, all.with(SUCH, NO));
        Share share = Share.of(cube.count(0, all.with(SUCH, YES)), cube.count(0, all));
        return other.shown() ? share : Share.of(PublishedCount.hidden(), share.base());
    }

    /**
     * The measured ones by themselves, all closed and assessed cases, and these beside what is
     * known of each service.
     */
    private static boolean leavesRoom(
            PublishedQuarter published, PublishedCount measured, PublishedCount unmeasured) {
        CompletionBands bands = published.completion();
        Range some =
                Range.of(measured, published.rule().rounded())
                        .and(new Range(bands.leastMeasured(), Range.UNBOUNDED));
        Range none = Range.of(unmeasured, published.rule().rounded());
        Range cases = some.plus(none).and(CessationFigures.cases(published, null));
        List<Range> services =
                bands.services().stream()
                        .map(each -> CessationFigures.cases(published, each))
                        .toList();
        return !some.determines()
                && !none.determines()
                && cases.leavesRoom()
                && Range.leaveRoom(cases, services);
    }
}
