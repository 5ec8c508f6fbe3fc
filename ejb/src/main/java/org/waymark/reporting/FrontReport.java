package org.waymark.reporting;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.waymark.reference.Quarter;
import org.waymark.reporting.variation.RateRatio;

/**
 * The five questions that a commissioner is asked, answered for one final quarter out of what is
 * published: are people reached, do they cope and recover, are they satisfied, is anybody left out,
 * what does it cost.
 *
 * @param passedOver the newest final quarter, when no quarter was asked for and its first question
 *     cannot be answered without giving somebody away; null otherwise
 * @param takenAt when the quarter was counted
 * @param points the quarter and the final ones before it, oldest first; never empty
 * @param completion how many of the closed cases were measured at both ends, by the four outcomes
 * @param left who is left out in the quarter
 * @param money what it costs
 */
public record FrontReport(
        Quarter quarter,
        Quarter passedOver,
        Instant takenAt,
        List<Point> points,
        Completion completion,
        Left left,
        Money money) {

    public FrontReport {
        points = List.copyOf(points);
    }

    /**
     * One quarter.
     *
     * @param contacted of the referrals received
     * @param engaged of those contacted (M7)
     * @param coping cases that cope better, of those measured at both ends
     * @param health the same for health and wellbeing
     * @param response surveys answered, of those sent
     * @param satisfied of those that were answered
     * @param boroughs how many boroughs can be shown beside their residents
     * @param fewer how many of them have fewer engaged referrals than chance explains
     */
    public record Point(
            Quarter quarter,
            Share contacted,
            Share engaged,
            Share coping,
            Share health,
            Share response,
            Share satisfied,
            int boroughs,
            int fewer) {}

    /**
     * Who is left out.
     *
     * @param fewer boroughs with fewer engaged beside their residents than chance explains, in
     *     their usual order
     * @param shown how many boroughs can be shown
     * @param all how many boroughs there are
     * @param seldom facts that are unknown in more than 30 % of the referrals received: nobody can
     *     say whether their groups are left out
     * @param crimeShown how many boroughs can be shown beside recorded offences; 0 where not all
     *     months are loaded
     * @param crimeFewer how many of these have fewer engaged than chance explains
     * @param groups by each characteristic that the quarter was counted by
     */
    public record Left(
            List<Fewer> fewer,
            int shown,
            int all,
            List<String> seldom,
            int crimeShown,
            int crimeFewer,
            List<Groups> groups) {

        public Left {
            groups = List.copyOf(groups);
        }

        /** Of all groups the one that is most clearly reached less than others. */
        public Optional<ReachReport.Shortfall> clearest() {
            return groups.stream()
                    .filter(each -> !each.seldom())
                    .flatMap(each -> each.clearest().stream())
                    .min(Comparator.comparingDouble(each -> each.ratio().upper()));
        }
    }

    /**
     * A characteristic.
     *
     * @param seldom unknown in more than 30 % of the referrals that it is told of
     * @param compared how many of its groups can be shown beside a denominator; 0 where nothing is
     *     loaded to compare with
     * @param clearest the group most clearly reached less than the others
     */
    public record Groups(
            Characteristic characteristic,
            boolean seldom,
            int compared,
            Optional<ReachReport.Shortfall> clearest) {}

    /** A borough beside the common rate. */
    public record Fewer(String code, String label, RateRatio ratio) {}

    /**
     * Money of the commissioner's contracts and grants. It is counted, not estimated: there is no
     * interval.
     *
     * @param paidPence to date
     * @param untilPence of that, for the quarter and all before it
     * @param plannedPence for the quarter and all before it
     * @param contracts how many there are
     * @param grants how many there are
     * @param quarters what was paid for each of the quarters of the points
     * @param unit spend for each engaged referral
     */
    public record Money(
            long paidPence,
            long untilPence,
            long plannedPence,
            long contracts,
            long grants,
            List<Long> quarters,
            UnitCost unit) {}

    /** The newest point: that of the quarter. */
    public Point now() {
        return points.get(points.size() - 1);
    }
}
