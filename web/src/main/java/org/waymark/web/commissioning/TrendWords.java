package org.waymark.web.commissioning;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.waymark.reporting.Percentage;
import org.waymark.reporting.chart.VariationChart;
import org.waymark.reporting.export.Book;
import org.waymark.reporting.indicator.IndicatorTrend;
import org.waymark.reporting.variation.ControlPoint;
import org.waymark.reporting.variation.Signal;

/** An indicator of a contract over time: what its chart says, its table, and both to take away. */
final class TrendWords {

    private TrendWords() {}

    /** A quarter of the table. */
    public record Row(
            String quarter,
            String counted,
            String of,
            String result,
            String limits,
            String said,
            String target) {}

    /** The last quarter that is shown beside the average, and whether chance explains it. */
    static String finding(IndicatorTrend trend) {
        ControlPoint last = trend.chart().last();
        if (last == null) {
            return "No quarter has a figure that can be drawn.";
        }
        String value = number(trend, last.value());
        if (last.limits().isEmpty()) {
            return "%s: %s. There are too few quarters for an average."
                    .formatted(last.name(), value);
        }
        String average = number(trend, last.centre());
        return last.signals().isEmpty()
                ? "%s: %s, what chance explains around the average of %s."
                        .formatted(last.name(), value, average)
                : "%s: %s, %s (average %s).".formatted(last.name(), value, said(last), average);
    }

    static String chart(IndicatorTrend trend) {
        return new VariationChart(finding(trend), trend.chart(), trend.targets()).svg();
    }

    /** Of which quarters the limits are a trial; empty where they are more. */
    static String trial(IndicatorTrend trend) {
        List<String> few = new ArrayList<>(trend.chart().trials());
        few.addAll(trend.chart().bare());
        return few.isEmpty()
                ? ""
                : "Fewer than 12 quarters, so limits are a trial or not there: "
                        + String.join("; ", few)
                        + ".";
    }

    static List<Row> rows(IndicatorTrend trend) {
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < trend.points().size(); i++) {
            IndicatorTrend.Point point = trend.points().get(i);
            ControlPoint drawn = trend.chart().points().get(i);
            rows.add(
                    new Row(
                            point.quarter().label(),
                            point.figure().numerator(),
                            point.figure().denominator(),
                            point.figure().result(),
                            drawn.limits()
                                    .map(
                                            limits ->
                                                    number(trend, limits.lower())
                                                            + " to "
                                                            + number(trend, limits.upper()))
                                    .orElse(""),
                            said(drawn),
                            point.figure().standing().label()
                                    + (point.figure().indicator().targetText().isEmpty()
                                            ? ""
                                            : " ("
                                                    + point.figure().indicator().targetText()
                                                    + ")")));
        }
        return rows;
    }

    static Book.Sheet sheet(IndicatorTrend trend) {
        return new Book.Sheet(
                "Over time",
                "%s of %s over time".formatted(trend.indicator().name(), trend.contract()),
                finding(trend),
                chart(trend),
                List.of(
                        "Quarter",
                        "Counted",
                        "Of",
                        "Result",
                        "Limits of chance",
                        "More than chance?",
                        "Target"),
                rows(trend).stream()
                        .map(
                                row ->
                                        List.<Object>of(
                                                row.quarter(),
                                                row.counted(),
                                                row.of(),
                                                row.result(),
                                                row.limits(),
                                                row.said(),
                                                row.target()))
                        .toList());
    }

    private static String said(ControlPoint point) {
        if (!point.shown()) {
            return "Not drawn";
        }
        if (point.signals().isEmpty()) {
            return point.limits().isEmpty() ? "" : "Chance explains it";
        }
        return point.signals().stream().map(Signal::words).collect(Collectors.joining("; "));
    }

    private static String number(IndicatorTrend trend, double value) {
        return trend.indicator().isShare()
                ? Percentage.number(value) + "%"
                : String.format(Locale.UK, value == Math.rint(value) ? "%,.0f" : "%,.1f", value);
    }
}
