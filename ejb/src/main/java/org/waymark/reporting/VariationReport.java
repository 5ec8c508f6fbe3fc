package org.waymark.reporting;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.waymark.reference.Quarter;
import org.waymark.reporting.suppression.PublishedCount;
import org.waymark.reporting.variation.ControlChart;
import org.waymark.reporting.variation.Funnel;

/**
 * One measure over time and between places, made of published figures alone.
 *
 * @param quarter the last that is final: the one that places are compared in
 * @param selected what time is narrowed to; empty for all of London
 * @param published whether it is published this narrowly at all
 * @param points the same as in the chart, with their counts
 * @param chart empty when nothing is published
 * @param changes from which days on the chart begins anew
 * @param seldom filters that more than 30 % of the referrals cannot be placed by
 * @param boroughs by borough of residence; its funnel is empty for a count
 * @param services the same by service
 */
public record VariationReport(
        VariationMeasure measure,
        Quarter quarter,
        List<OutcomesReport.Choice> selected,
        boolean published,
        List<Point> points,
        Optional<ControlChart> chart,
        List<ChartChange> changes,
        List<RecordedField> seldom,
        Places boroughs,
        Places services) {

    /**
     * One quarter: a count, or a share.
     *
     * @param target of the indicator that counts the same, as a part of 1; empty where there is
     *     none, or only some of the people are shown
     */
    public record Point(
            Quarter quarter, PublishedCount count, Optional<Share> share, OptionalDouble target) {}

    /** The target of each point of the chart. */
    public List<OptionalDouble> targets() {
        return points.stream().map(Point::target).toList();
    }

    /**
     * Places of one kind.
     *
     * @param all in their usual order, hidden ones too
     * @param funnel those that can be shown, around all of them together
     */
    public record Places(List<Place> all, Optional<Funnel> funnel) {}

    /** One place in the last quarter. */
    public record Place(String code, String label, PublishedCount count, Optional<Share> share) {}
}
