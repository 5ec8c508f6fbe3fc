package org.waymark.reporting;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.waymark.access.AuditSubject;
import org.waymark.access.Guarded;
import org.waymark.access.Needs;
import org.waymark.access.Right;
import org.waymark.reference.Area;
import org.waymark.reference.Quarter;
import org.waymark.reporting.suppression.PublishedCount;
import org.waymark.reporting.suppression.Selection;
import org.waymark.reporting.variation.ControlChart;
import org.waymark.reporting.variation.Funnel;
import org.waymark.reporting.variation.Observed;
import org.waymark.shared.BadInput;

/**
 * Whether a figure changes, and whether places differ, by more than chance. Final quarters only:
 * what is published provisionally is rounded and would make signals of its own.
 */
@Stateless
@Guarded
public class VariationQuery {

    /** How many quarters a chart shows at most: five years and the one before. */
    static final int MOST_QUARTERS = 24;

    /** How many of them are counted if nobody has looked at them when it was time. */
    private static final int COUNTED = 6;

    private static final int LEAST_PLACES = 3;

    @Inject private PublishedFigures figures;
    @Inject private FigureNames names;
    @Inject private ChartChangeStore changes;
    @Inject private TargetReader targets;
    @Inject private AuditSubject subject;
    @Inject private Clock clock;

    /** What can be chosen of a dimension: service, borough or group. */
    @Needs(value = Right.PUBLISHED_FIGURES, audited = false)
    public List<OutcomesReport.Choice> choices(String dimension) {
        return figures.of(lastFinal()).keys(dimension).stream()
                .map(code -> choice(dimension, code))
                .toList();
    }

    /**
     * One measure.
     *
     * @param filter its quarter does not matter
     * @throws BadInput when nothing has such a code
     */
    @Needs(Right.PUBLISHED_FIGURES)
    public VariationReport report(VariationMeasure measure, OutcomesFilter filter) {
        Selection selection = filter.selection();
        subject.list("variation " + measure.name() + " " + selection.chosen());
        List<PublishedQuarter> quarters = figures.finals(lastFinal(), COUNTED, MOST_QUARTERS);
        PublishedQuarter last = quarters.get(quarters.size() - 1);
        OutcomesReports.check(last, selection);
        List<ChartChange> dated =
                changes.all().stream()
                        .filter(each -> each.measure() == null || each.measure() == measure)
                        .toList();
        boolean published = measure.publishes(last, selection);
        List<VariationReport.Point> points =
                published ? points(measure, quarters, selection) : List.of();
        return new VariationReport(
                measure,
                last.quarter(),
                selection.chosen().entrySet().stream()
                        .map(each -> choice(each.getKey(), each.getValue()))
                        .toList(),
                published,
                points,
                chart(measure, points, dated),
                dated,
                SeldomRecorded.of(last),
                places(measure, last, PublishedQuarter.BOROUGH),
                places(measure, last, PublishedQuarter.SERVICE));
    }

    /** The same, to be taken away as a file, which the audit tells apart. */
    @Needs(Right.PUBLISHED_FIGURES)
    public VariationReport export(VariationMeasure measure, OutcomesFilter filter) {
        return report(measure, filter);
    }

    /** The first quarter that has anything is the first of the chart. */
    private List<VariationReport.Point> points(
            VariationMeasure measure, List<PublishedQuarter> quarters, Selection selection) {
        List<VariationReport.Point> points = new ArrayList<>();
        Function<Quarter, OptionalDouble> target = targets.of(aim(measure, selection));
        for (PublishedQuarter quarter : quarters) {
            boolean known =
                    selection.chosen().entrySet().stream()
                            .allMatch(
                                    each -> quarter.keys(each.getKey()).contains(each.getValue()));
            PublishedCount received = quarter.journey().count(0, Selection.everyone());
            boolean any = known && (!received.shown() || received.value() > 0);
            if (any || !points.isEmpty()) {
                points.add(
                        new VariationReport.Point(
                                quarter.quarter(),
                                measure.count(quarter, selection),
                                measure.share(quarter, selection),
                                target.apply(quarter.quarter())));
            }
        }
        return points;
    }

    /** What is asked of services is asked of all their people, and of no borough or group alone. */
    private static String aim(VariationMeasure measure, Selection selection) {
        boolean all =
                selection.chosen().keySet().stream().allMatch(PublishedQuarter.SERVICE::equals);
        return all ? measure.indicator() : null;
    }

    private static Optional<ControlChart> chart(
            VariationMeasure measure, List<VariationReport.Point> points, List<ChartChange> dated) {
        if (points.isEmpty()) {
            return Optional.empty();
        }
        List<LocalDate> days = dated.stream().map(ChartChange::on).toList();
        List<Observed> observed = points.stream().map(VariationQuery::observed).toList();
        return Optional.of(
                measure.isCount()
                        ? ControlChart.ofCounts(observed, days)
                        : ControlChart.ofShares(observed, days));
    }

    private static Observed observed(VariationReport.Point point) {
        String name = point.quarter().label();
        LocalDate from = point.quarter().firstDay();
        if (point.share().isEmpty()) {
            return point.count().shown()
                    ? Observed.count(name, from, point.count().value())
                    : Observed.hidden(name, from);
        }
        Share share = point.share().get();
        return share.interval().isPresent()
                ? Observed.share(name, from, share.part().value(), share.base().value())
                : Observed.hidden(name, from);
    }

    private VariationReport.Places places(
            VariationMeasure measure, PublishedQuarter quarter, String dimension) {
        List<VariationReport.Place> all = new ArrayList<>();
        List<Funnel.Unit> units = new ArrayList<>();
        for (String code : quarter.keys(dimension)) {
            if (isNoPlace(code)) {
                continue;
            }
            Selection of = Selection.everyone().with(dimension, code);
            VariationReport.Place place =
                    new VariationReport.Place(
                            code,
                            names.value(dimension, code),
                            measure.count(quarter, of),
                            measure.share(quarter, of));
            all.add(place);
            place.share()
                    .filter(share -> share.interval().isPresent())
                    .ifPresent(
                            share ->
                                    units.add(
                                            new Funnel.Unit(
                                                    code,
                                                    place.label(),
                                                    share.part().value(),
                                                    share.base().value())));
        }
        return new VariationReport.Places(
                all,
                units.size() < LEAST_PLACES ? Optional.empty() : Optional.of(Funnel.of(units)));
    }

    private static boolean isNoPlace(String code) {
        return List.of(Area.OUTSIDE, Area.UNKNOWN, QuarterCounts.NO_SERVICE).contains(code);
    }

    private Quarter lastFinal() {
        Quarter now = Quarter.of(clock.instant());
        return IntStream.range(1, OutcomesQuery.QUARTERS)
                .mapToObj(back -> now.plus(-back))
                .filter(quarter -> Edition.of(quarter, clock.instant()).isFinal())
                .findFirst()
                .orElseThrow();
    }

    private OutcomesReport.Choice choice(String dimension, String code) {
        return new OutcomesReport.Choice(dimension, code, names.value(dimension, code));
    }
}
