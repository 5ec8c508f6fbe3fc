package org.waymark.web.survey;

import java.util.List;
import org.waymark.reporting.chart.IntervalChart;
import org.waymark.reporting.wave.Comparison;

/** The picture of a comparison of two waves. */
final class WaveCharts {

    private WaveCharts() {}

    /** Both shares with their 95 % intervals, one below the other. */
    static String of(Comparison comparison) {
        return new IntervalChart(
                        comparison.label()
                                + ": "
                                + comparison.first().text()
                                + ", then "
                                + comparison.second().text()
                                + "; "
                                + comparison.text(),
                        List.of(
                                new IntervalChart.Row("Earlier wave", comparison.first()),
                                new IntervalChart.Row("Later wave", comparison.second())))
                .svg();
    }
}
