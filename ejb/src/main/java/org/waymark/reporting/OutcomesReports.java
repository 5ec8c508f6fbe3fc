package org.waymark.reporting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.waymark.outcome.MojOutcome;
import org.waymark.reference.Quarter;
import org.waymark.referral.Disposition;
import org.waymark.reporting.suppression.PublishedCount;
import org.waymark.reporting.suppression.PublishedCube;
import org.waymark.reporting.suppression.Selection;
import org.waymark.reporting.suppression.SuppressedTable;
import org.waymark.shared.BadInput;

/**
 * Puts the published figures of a quarter together for a selection. Who may see it is asked before.
 */
@ApplicationScoped
class OutcomesReports {

    static final List<String> DIMENSIONS =
            List.of(PublishedQuarter.SERVICE, PublishedQuarter.BOROUGH, PublishedQuarter.GROUP);

    private static final int TREND = 6;

    @Inject private FiguresAtHand figures;
    @Inject private FigureNames names;

    /** The figures of a quarter; of one that is not final only how far all of London came. */
    OutcomesReport of(Quarter quarter, Selection selection) {
        PublishedQuarter published = figures.of(quarter);
        check(published, selection);
        List<OutcomesReport.Choice> selected =
                DIMENSIONS.stream()
                        .filter(selection.chosen()::containsKey)
                        .map(each -> choice(each, selection.chosen().get(each)))
                        .toList();
        return published.edition().isFinal()
                ? inFull(published, selection, selected)
                : OutcomesReport.provisional(
                        quarter,
                        published.edition(),
                        published.takenAt(),
                        selected,
                        JourneyTable.of(published.journey(), Selection.everyone()));
    }

    /** What can be chosen of a dimension in a quarter. */
    List<OutcomesReport.Choice> choices(Quarter quarter, String dimension) {
        return figures.of(quarter).keys(dimension).stream()
                .map(code -> choice(dimension, code))
                .toList();
    }

    private OutcomesReport inFull(
            PublishedQuarter published, Selection selection, List<OutcomesReport.Choice> selected) {
        List<Disposition> dispositions = Arrays.asList(Disposition.values());
        SuppressedTable feed = published.feed(dispositions.stream().map(Enum::name).toList());
        PublishedCube journey = published.journey();
        return new OutcomesReport(
                published.quarter(),
                published.edition(),
                published.takenAt(),
                selected,
                journey.publishes(selection),
                published.satisfaction().publishes(selection),
                selection.chosen().size() <= 1,
                JourneyTable.of(journey, selection),
                selected.isEmpty() ? beside(published) : List.of(),
                selected.isEmpty() ? PeopleFigures.of(published, figures::of) : List.of(),
                outcomes(published, selection),
                SatisfactionFigures.of(published.satisfaction(), selection),
                trend(published.quarter(), selection),
                lists(published, selection),
                gaps(journey, selection),
                SeldomRecorded.of(published),
                IntStream.range(0, dispositions.size())
                        .mapToObj(i -> named(dispositions.get(i), feed.rows().get(i)))
                        .toList(),
                feed.total());
    }

    private static List<OutcomesReport.Beside> beside(PublishedQuarter published) {
        List<PublishedCount> again = published.beside(Definition.AGAIN);
        return List.of(
                new OutcomesReport.Beside(Definition.AGAIN, again.get(0)),
                new OutcomesReport.Beside(Definition.AGAIN_NEW_CASE, again.get(1)),
                new OutcomesReport.Beside(
                        Definition.WITHDRAWN, published.beside(Definition.WITHDRAWN).get(0)));
    }

    /** Is every code that was chosen one of this quarter? */
    static void check(PublishedQuarter published, Selection selection) {
        selection
                .chosen()
                .forEach(
                        (dimension, code) -> {
                            if (!published.keys(dimension).contains(code)) {
                                throw new BadInput(
                                        dimension, "There is no " + dimension + " with this code.");
                            }
                        });
    }

    private OutcomesReport.Choice choice(String dimension, String code) {
        return new OutcomesReport.Choice(dimension, code, names.value(dimension, code));
    }

    private static List<OutcomesReport.Outcome> outcomes(
            PublishedQuarter published, Selection selection) {
        List<OutcomesReport.Outcome> outcomes = new ArrayList<>();
        for (MojOutcome item : MojOutcome.values()) {
            OutcomeFigures of = OutcomeFigures.of(published.outcomes(item), selection);
            outcomes.add(
                    new OutcomesReport.Outcome(
                            item, of, completion(published, item, of, selection)));
        }
        return outcomes;
    }

    /**
     * Nothing is said of how completely a number was measured that is not shown, nor beside coping
     * where the band is of the four other questions.
     */
    static Completion completion(
            PublishedQuarter published,
            MojOutcome item,
            OutcomeFigures figures,
            Selection selection) {
        boolean other =
                item == MojOutcome.COPING
                        && !published.counts().of(QuarterCounts.COMPLETION).isEmpty();
        return figures.hasPairs() && !other
                ? published.completion(selection)
                : Completion.NOT_SHOWN;
    }

    /** A code that an earlier quarter did not have yet counts nobody there. */
    private List<OutcomesReport.Point> trend(Quarter last, Selection selection) {
        List<OutcomesReport.Point> points = new ArrayList<>();
        for (int back = TREND - 1; back >= 0; back--) {
            PublishedQuarter published = figures.of(last.plus(-back));
            PublishedCube cube = published.satisfaction();
            if (selection.chosen().entrySet().stream()
                    .allMatch(each -> published.keys(each.getKey()).contains(each.getValue()))) {
                points.add(
                        new OutcomesReport.Point(
                                last.plus(-back), SatisfactionFigures.of(cube, selection)));
            }
        }
        return points;
    }

    private List<OutcomesReport.Breakdown> lists(PublishedQuarter published, Selection selection) {
        List<OutcomesReport.Breakdown> lists = new ArrayList<>();
        for (String dimension : DIMENSIONS) {
            List<String> codes = published.keys(dimension);
            boolean free = !selection.chosen().containsKey(dimension);
            if (free
                    && codes.stream()
                            .map(code -> selection.with(dimension, code))
                            .anyMatch(published.journey()::publishes)) {
                lists.add(
                        new OutcomesReport.Breakdown(
                                dimension,
                                names.dimension(dimension),
                                codes.stream()
                                        .map(code -> row(published, selection, dimension, code))
                                        .toList()));
            }
        }
        return lists;
    }

    private OutcomesReport.Row row(
            PublishedQuarter published, Selection selection, String dimension, String code) {
        Selection of = selection.with(dimension, code);
        PublishedCube journey = published.journey();
        return new OutcomesReport.Row(
                code,
                names.value(dimension, code),
                journey.count(JourneyStep.RECEIVED.ordinal(), of),
                journey.count(JourneyStep.CONTACTED.ordinal(), of),
                journey.count(JourneyStep.TOOK_UP.ordinal(), of),
                journey.count(JourneyStep.ENGAGED.ordinal(), of),
                SatisfactionFigures.of(published.satisfaction(), of));
    }

    private static List<OutcomesReport.Gap> gaps(PublishedCube journey, Selection selection) {
        List<OutcomesReport.Gap> gaps = new ArrayList<>();
        gap(gaps, journey, selection, "Crime group not mapped", "group", "UNMAPPED");
        gap(gaps, journey, selection, "Borough of residence not known", "borough", "UNKNOWN");
        gap(
                gaps,
                journey,
                selection,
                "Not yet with a service",
                PublishedQuarter.SERVICE,
                QuarterCounts.NO_SERVICE);
        return gaps;
    }

    private static void gap(
            List<OutcomesReport.Gap> gaps,
            PublishedCube journey,
            Selection selection,
            String label,
            String dimension,
            String code) {
        if (!selection.chosen().containsKey(dimension) && journey.keys(dimension).contains(code)) {
            gaps.add(
                    new OutcomesReport.Gap(
                            label,
                            Share.of(
                                    journey.count(0, selection.with(dimension, code)),
                                    journey.count(0, selection))));
        }
    }

    private static OutcomesReport.Named named(Disposition disposition, SuppressedTable.Row row) {
        return new OutcomesReport.Named(disposition.name(), disposition.label(), row.total());
    }
}
