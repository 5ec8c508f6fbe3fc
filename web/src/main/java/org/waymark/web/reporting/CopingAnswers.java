package org.waymark.web.reporting;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.waymark.reporting.CopingQuery;
import org.waymark.reporting.EndAnswers;
import org.waymark.reporting.EndQuestion;
import org.waymark.reporting.Share;
import org.waymark.reporting.SharesTable;
import org.waymark.reporting.chart.IntervalChart;
import org.waymark.reporting.export.Book;

/** What people said at the end of their case, in words, as a chart and to take away. */
final class CopingAnswers {

    private CopingAnswers() {}

    /** What London said, in a sentence. */
    static String finding(List<EndAnswers> answers) {
        List<String> shown =
                answers.stream()
                        .filter(each -> each.london().percentage().shown())
                        .map(
                                each ->
                                        each.question().label().toLowerCase(Locale.UK)
                                                + " "
                                                + each.london().percentage().text())
                        .toList();
        return shown.isEmpty()
                ? "What people said at the end of their case cannot be told of this quarter."
                : "Of those who answered: " + String.join(", ", shown) + ".";
    }

    static String chart(List<EndAnswers> answers) {
        List<IntervalChart.Row> rows =
                answers.stream()
                        .map(each -> new IntervalChart.Row(each.question().label(), each.london()))
                        .toList();
        return new IntervalChart(finding(answers), rows).svg();
    }

    /** London, then services and crime groups of which something is told. */
    static Optional<Book.Sheet> sheet(CopingQuery.PublishedOutcomes report) {
        if (report.answers().isEmpty()) {
            return Optional.empty();
        }
        List<List<Object>> rows = new ArrayList<>();
        rows(rows, "London", report.answers().stream().map(EndAnswers::london).toList());
        for (SharesTable table : report.answersBy()) {
            for (SharesTable.Row each : table.rows()) {
                rows(rows, table.label() + " " + each.label(), each.shares());
            }
        }
        List<String> headings =
                new ArrayList<>(
                        List.of("Of whom, and what they said", "Answered this (people, rounded)"));
        headings.addAll(OutcomesBook.of("Said so", "people, rounded"));
        return Optional.of(
                new Book.Sheet(
                        "What people said",
                        "What people said at the end of their case (surveys sent in the quarter,"
                                + " rounded)",
                        finding(report.answers()),
                        chart(report.answers()),
                        headings,
                        rows));
    }

    private static void rows(List<List<Object>> rows, String label, List<Share> shares) {
        for (EndQuestion question : EndQuestion.values()) {
            Share share = shares.get(question.ordinal());
            List<Object> row =
                    new ArrayList<>(
                            List.of(
                                    label + ": " + question.label().toLowerCase(Locale.UK),
                                    share.base()));
            OutcomesBook.share(row, share);
            rows.add(row);
        }
    }
}
