package org.waymark.web.reporting;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.waymark.reporting.Percentage;
import org.waymark.reporting.chart.IntervalChart;
import org.waymark.reporting.wave.Comparison;
import org.waymark.reporting.wave.PublishedWaveQuery;
import org.waymark.reporting.wave.WaveTable;

/** What a published wave says and how it is drawn, for page and file. */
final class WavesWords {

    private WavesWords() {}

    /** How far the groups of a table lie apart; no group is named, none is first. */
    static String finding(PublishedWaveQuery.Report report, WaveTable table) {
        String all = "Satisfied, all together: " + report.all().satisfied().text() + ".";
        double[] shown =
                table.rows().stream()
                        .map(WaveTable.Row::satisfied)
                        .filter(share -> share.percentage().shown())
                        .mapToDouble(share -> share.percentage().share().getAsDouble())
                        .sorted()
                        .toArray();
        String by = " By " + table.heading().toLowerCase(Locale.UK) + ": ";
        if (shown.length == 0) {
            return all + by + "nothing can be shown.";
        }
        if (shown.length == 1) {
            return all + by + "1 of %d can be shown.".formatted(table.rows().size());
        }
        return all
                + by
                + "%d of %d can be shown, from %s%% to %s%%."
                        .formatted(
                                shown.length,
                                table.rows().size(),
                                Percentage.number(shown[0]),
                                Percentage.number(shown[shown.length - 1]));
    }

    /** The shares of a table beside that of all, with their intervals. */
    static String chart(PublishedWaveQuery.Report report, WaveTable table) {
        List<IntervalChart.Row> rows = new ArrayList<>();
        rows.add(new IntervalChart.Row(report.all().label(), report.all().satisfied()));
        table.rows().forEach(row -> rows.add(new IntervalChart.Row(row.label(), row.satisfied())));
        return new IntervalChart(finding(report, table), rows).svg();
    }

    /** How many of the further questions can be told. */
    static String answersFinding(PublishedWaveQuery.Report report) {
        long shown =
                report.answers().stream().filter(each -> each.good().percentage().shown()).count();
        return "Further questions: %d of %d can be shown; good answers, of all who answered each."
                .formatted(shown, report.answers().size());
    }

    static String answersChart(PublishedWaveQuery.Report report) {
        List<IntervalChart.Row> rows =
                report.answers().stream()
                        .map(each -> new IntervalChart.Row(each.question().wording(), each.good()))
                        .toList();
        return new IntervalChart(answersFinding(report), rows).svg();
    }

    static String changeFinding(Comparison change) {
        return "%s: %s, then %s; %s"
                .formatted(
                        change.label(),
                        change.first().text(),
                        change.second().text(),
                        change.text());
    }

    /** Both shares of a change with their intervals. */
    static String changeChart(Comparison change) {
        return new IntervalChart(
                        changeFinding(change),
                        List.of(
                                new IntervalChart.Row("Earlier wave", change.first()),
                                new IntervalChart.Row("Later wave", change.second())))
                .svg();
    }
}
