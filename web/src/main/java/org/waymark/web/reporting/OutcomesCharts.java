package org.waymark.web.reporting;

import java.util.ArrayList;
import java.util.List;
import org.waymark.reporting.JourneyStep;
import org.waymark.reporting.OutcomesReport;
import org.waymark.reporting.chart.BarChart;
import org.waymark.reporting.chart.IntervalChart;
import org.waymark.reporting.chart.TrendChart;

/** The pictures of the outcomes (SVG), for page and paper. */
final class OutcomesCharts {

    private OutcomesCharts() {}

    static String journey(OutcomesReport report) {
        List<BarChart.Bar> bars = new ArrayList<>();
        report.journey()
                .rows()
                .forEach(
                        row ->
                                bars.add(
                                        new BarChart.Bar(
                                                row.step().label(),
                                                row.count(),
                                                row.step() != JourneyStep.RECEIVED
                                                                && row.ofPrevious().shown()
                                                        ? row.ofPrevious().text()
                                                                + " of the step before"
                                                        : "")));
        return new BarChart(OutcomesWords.journey(report), bars).svg();
    }

    static String outcomes(OutcomesReport report) {
        List<IntervalChart.Row> rows = new ArrayList<>();
        report.outcomes()
                .forEach(
                        outcome ->
                                rows.add(
                                        new IntervalChart.Row(
                                                OutcomesWords.shortName(outcome.item()),
                                                outcome.figures().improved())));
        return new IntervalChart(OutcomesWords.outcomes(report), rows).svg();
    }

    static String trend(OutcomesReport report) {
        List<TrendChart.Point> points = new ArrayList<>();
        report.trend()
                .forEach(
                        point ->
                                points.add(
                                        new TrendChart.Point(
                                                point.quarter().label(),
                                                point.figures().satisfied())));
        return new TrendChart(OutcomesWords.trend(report), points).svg();
    }
}
