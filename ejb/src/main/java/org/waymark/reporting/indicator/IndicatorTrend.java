package org.waymark.reporting.indicator;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.waymark.reference.Quarter;
import org.waymark.reporting.variation.ControlChart;
import org.waymark.reporting.variation.Observed;

/**
 * An indicator of one contract over the quarters that were counted, oldest first: the figures that
 * the page of each quarter shows, and nothing else. What is hidden there, or told as a band, is a
 * gap in the chart.
 *
 * @param indicator its newest version
 * @param contract the reference of the contract
 * @param chart made of what is shown; a change of what is counted, or a dated one, begins it anew
 */
public record IndicatorTrend(
        Indicator indicator, String contract, List<Point> points, ControlChart chart) {

    private static final int CENT = 100;

    /** The figure of one quarter, by the definition and the target that count for it. */
    public record Point(Quarter quarter, Figure figure) {

        /** The target in the unit of the chart; empty where there is none. */
        public OptionalDouble target() {
            Indicator indicator = figure.indicator();
            if (indicator.target() == null) {
                return OptionalDouble.empty();
            }
            double target = indicator.target().doubleValue();
            return OptionalDouble.of(indicator.isShare() ? target / CENT : target);
        }

        Observed observed() {
            String name = quarter.label();
            LocalDate from = quarter.firstDay();
            if (!figure.told()) {
                return Observed.hidden(name, from);
            }
            if (!figure.indicator().isShare()) {
                return Observed.count(name, from, figure.count());
            }
            return figure.percent().isEmpty()
                    ? Observed.hidden(name, from)
                    : Observed.share(
                            name, from, Math.min(figure.count(), figure.whole()), figure.whole());
        }
    }

    /**
     * Of the figures of some quarters, oldest first; those before it was collected are left out.
     *
     * @param changes days from which on it is not compared with itself before
     */
    static IndicatorTrend of(
            Indicator newest, String contract, List<Point> all, List<LocalDate> changes) {
        List<Point> points = all.stream().dropWhile(each -> !each.figure().collected()).toList();
        List<LocalDate> days = new ArrayList<>(changes);
        for (int i = 1; i < points.size(); i++) {
            Indicator before = points.get(i - 1).figure().indicator();
            Indicator after = points.get(i).figure().indicator();
            if (!after.countsLike(before)) {
                days.add(points.get(i).quarter().firstDay());
            }
        }
        List<Observed> observed = points.stream().map(Point::observed).toList();
        return new IndicatorTrend(
                newest,
                contract,
                points,
                newest.isShare()
                        ? ControlChart.ofShares(observed, days)
                        : ControlChart.ofCounts(observed, days));
    }

    /** The target of each point of the chart. */
    public List<OptionalDouble> targets() {
        return points.stream().map(Point::target).toList();
    }
}
