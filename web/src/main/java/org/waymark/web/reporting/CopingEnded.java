package org.waymark.web.reporting;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.waymark.reporting.Cessation;
import org.waymark.reporting.CessationFigures;
import org.waymark.reporting.CopingQuery;
import org.waymark.reporting.Share;
import org.waymark.reporting.SharesTable;
import org.waymark.reporting.chart.IntervalChart;
import org.waymark.reporting.export.Book;
import org.waymark.reporting.suppression.Range;

/** What ended of abuse, in words, as a chart and to take away. */
final class CopingEnded {

    private CopingEnded() {}

    /** What is told of London, in a sentence. */
    static String finding(List<CessationFigures> ended) {
        List<String> shown =
                ended.stream()
                        .filter(each -> each.london().percentage().shown())
                        .map(
                                each ->
                                        each.what().label().toLowerCase(Locale.UK)
                                                + " "
                                                + each.london().percentage().text())
                        .toList();
        return shown.isEmpty()
                ? "How often abuse ended cannot be told of this quarter."
                : "Closed cases asked at both ends: " + String.join("; ", shown) + ".";
    }

    /**
     * How complete it is, in a sentence.
     *
     * @param percent at least and at most; null where it is not told
     */
    static String complete(Range percent) {
        return percent == null
                ? "How many of the closed cases were asked at both ends cannot be told."
                : "Of the closed and assessed cases between %d%% and %d%% were asked at both ends."
                        .formatted(percent.low(), percent.high());
    }

    static String chart(List<CessationFigures> ended) {
        List<IntervalChart.Row> rows =
                ended.stream()
                        .map(each -> new IntervalChart.Row(each.what().label(), each.london()))
                        .toList();
        return new IntervalChart(finding(ended), rows).svg();
    }

    /** London, then services of which something is told. */
    static Optional<Book.Sheet> sheet(CopingQuery.PublishedOutcomes report) {
        if (report.ended().isEmpty()) {
            return Optional.empty();
        }
        List<List<Object>> rows = new ArrayList<>();
        rows(rows, "London", report.ended().stream().map(CessationFigures::london).toList());
        for (SharesTable table : report.endedBy()) {
            for (SharesTable.Row each : table.rows()) {
                rows(rows, each.label(), each.shares());
            }
        }
        List<String> headings = new ArrayList<>(List.of("Of whom", "Of (cases, rounded)"));
        headings.addAll(OutcomesBook.of("Ended well", "cases, rounded"));
        return Optional.of(
                new Book.Sheet(
                        "Abuse that ended",
                        "Abuse that ended, and safety (cases closed in the quarter, rounded)",
                        finding(report.ended()) + " " + complete(report.endedAsked()),
                        chart(report.ended()),
                        headings,
                        rows));
    }

    private static void rows(List<List<Object>> rows, String label, List<Share> shares) {
        for (Cessation what : Cessation.values()) {
            Share share = shares.get(what.ordinal());
            List<Object> row =
                    new ArrayList<>(
                            List.of(
                                    "%s: %s, of %s"
                                            .formatted(
                                                    label,
                                                    what.label().toLowerCase(Locale.UK),
                                                    what.base()),
                                    share.base()));
            OutcomesBook.share(row, share);
            rows.add(row);
        }
    }
}
