package org.waymark.web.reporting;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.waymark.commissioning.award.Pounds;
import org.waymark.reporting.FrontReport;
import org.waymark.reporting.Share;
import org.waymark.reporting.WilsonInterval;
import org.waymark.reporting.chart.SmallTrend;

/** The five questions with their figures, trends and tables, made of one report. */
final class FrontCards {

    private static final int LEAST_TOP = 5;
    private static final int PENCE_PLACES = 2;

    private final FrontReport report;
    private final String quarter;

    private FrontCards(FrontReport report) {
        this.report = report;
        this.quarter = "?quarter=" + report.quarter().code();
    }

    static List<FrontCard> of(FrontReport report) {
        FrontCards cards = new FrontCards(report);
        return List.of(
                cards.reached(), cards.coping(), cards.satisfied(), cards.left(), cards.cost());
    }

    private FrontCard reached() {
        return shares(
                "reached",
                "Are victims reached?",
                "referrals received",
                FrontWords.reached(report),
                FrontReport.Point::contacted,
                List.of("Quarter", "Received (referrals)", "Contacted (referrals)"),
                "/reporting/outcomes" + quarter,
                "From referral to closure");
    }

    private FrontCard coping() {
        return shares(
                "coping",
                "Do they cope and recover?",
                "cases closed and measured at both ends",
                FrontWords.coping(report),
                FrontReport.Point::coping,
                List.of("Quarter", "Measured at both ends (cases)", "Cope better (cases)"),
                "/reporting/coping" + quarter,
                "Coping and recovery");
    }

    private FrontCard satisfied() {
        return shares(
                "satisfied",
                "Are they satisfied?",
                "surveys answered",
                FrontWords.satisfied(report),
                FrontReport.Point::satisfied,
                List.of("Quarter", "Surveys answered", "Satisfied (surveys)"),
                "/reporting/outcomes" + quarter + "#satisfaction",
                "Satisfaction");
    }

    private FrontCard left() {
        List<List<Object>> rows = new ArrayList<>();
        List<SmallTrend.Point> points = new ArrayList<>();
        int most = LEAST_TOP;
        for (FrontReport.Point point : report.points()) {
            String name = point.quarter().label();
            rows.add(
                    List.of(
                            name,
                            point.boroughs(),
                            point.boroughs() == 0 ? "not shown" : point.fewer()));
            points.add(
                    point.boroughs() == 0
                            ? SmallTrend.Point.hidden(name)
                            : SmallTrend.Point.counted(
                                    name, Integer.toString(point.fewer()), point.fewer()));
            most = Math.max(most, point.fewer());
        }
        FrontReport.Left now = report.left();
        return new FrontCard(
                "left",
                "Is anyone left out?",
                now.shown() == 0
                        ? FrontWords.NOTHING
                        : "%d of %d".formatted(now.fewer().size(), now.shown()),
                "boroughs with fewer engaged referrals beside their residents than chance explains",
                FrontWords.left(report),
                new SmallTrend("Boroughs with fewer engaged, by quarter", most, points),
                List.of("Quarter", "Boroughs that can be shown", "Fewer than chance explains"),
                rows,
                "/reporting/reach" + quarter,
                "Who is reached");
    }

    private FrontCard cost() {
        FrontReport.Money money = report.money();
        List<List<Object>> rows = new ArrayList<>();
        List<SmallTrend.Point> points = new ArrayList<>();
        double most = 1;
        for (int i = 0; i < report.points().size(); i++) {
            String name = report.points().get(i).quarter().label();
            long pence = money.quarters().get(i);
            rows.add(List.of(name, BigDecimal.valueOf(pence, PENCE_PLACES)));
            points.add(SmallTrend.Point.counted(name, FrontWords.shortPounds(pence), pence));
            most = Math.max(most, pence);
        }
        return new FrontCard(
                "cost",
                "What does it cost?",
                Pounds.text(money.paidPence()),
                "paid to date for %,d contracts and %,d grants; money is counted, so it has no interval"
                        .formatted(money.contracts(), money.grants()),
                FrontWords.cost(report),
                new SmallTrend("Paid, by the quarter it is for", most, points),
                List.of("Quarter", "Paid for it (pounds)"),
                rows,
                "/commissioning/awards",
                "Contracts and grants");
    }

    private FrontCard shares(
            String id,
            String question,
            String of,
            String answer,
            Function<FrontReport.Point, Share> which,
            List<String> counted,
            String address,
            String name) {
        List<List<Object>> rows = new ArrayList<>();
        List<SmallTrend.Point> points = new ArrayList<>();
        for (FrontReport.Point point : report.points()) {
            Share share = which.apply(point);
            rows.add(row(point.quarter().label(), share));
            points.add(drawn(point.quarter().label(), share));
        }
        Share now = which.apply(report.now());
        List<String> headings = new ArrayList<>(counted);
        headings.addAll(
                List.of("Percent", "95% interval from (percent)", "95% interval to (percent)"));
        return new FrontCard(
                id,
                question,
                now.percentage().text(),
                now.interval()
                        .map(
                                interval ->
                                        "95%% interval %s, of %s %s"
                                                .formatted(interval.text(), now.base().text(), of))
                        .orElse("of " + of),
                answer,
                new SmallTrend(question + " By quarter: " + spoken(points), 1, points),
                headings,
                rows,
                address,
                name);
    }

    private static List<Object> row(String quarter, Share share) {
        Object none = share.percentage();
        return Arrays.asList(
                quarter,
                share.base(),
                share.part(),
                share.percentage(),
                share.interval().map(WilsonInterval::lower).map(FrontCards::end).orElse(none),
                share.interval().map(WilsonInterval::upper).map(FrontCards::end).orElse(none));
    }

    private static Object end(double share) {
        return new BigDecimal(OutcomesWords.percent(share));
    }

    private static SmallTrend.Point drawn(String quarter, Share share) {
        return share.interval()
                .map(
                        interval ->
                                new SmallTrend.Point(
                                        quarter,
                                        share.percentage().text(),
                                        share.percentage().share(),
                                        interval.lower(),
                                        interval.upper()))
                .orElse(SmallTrend.Point.hidden(quarter));
    }

    private static String spoken(List<SmallTrend.Point> points) {
        return points.stream()
                .map(point -> point.name() + " " + point.figure())
                .collect(java.util.stream.Collectors.joining(", "));
    }
}
