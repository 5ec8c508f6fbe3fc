package org.waymark.web.reporting;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.waymark.reporting.export.Book;
import org.waymark.reporting.wave.Comparison;
import org.waymark.reporting.wave.PublishedAnswers;
import org.waymark.reporting.wave.PublishedWaveQuery;
import org.waymark.reporting.wave.WaveTable;

/** What is published of a wave, to take away, with the change from an earlier one. */
final class WavesBook {

    private WavesBook() {}

    /**
     * The report.
     *
     * @param changes empty when the wave is not compared
     */
    static Book of(PublishedWaveQuery.Report report, List<Comparison> changes) {
        List<Book.Sheet> sheets = new ArrayList<>();
        sheets.add(
                table(report, new WaveTable("All", List.of(report.all())), "All who were asked"));
        for (WaveTable table : report.tables()) {
            sheets.add(table(report, table, "By " + table.heading().toLowerCase(Locale.UK)));
        }
        if (!report.answers().isEmpty()) {
            sheets.add(answers(report));
        }
        if (!changes.isEmpty()) {
            sheets.add(change(changes));
        }
        return new Book(
                "Wave of a survey, " + report.label(),
                List.of(
                        "For: everybody who was asked in this wave.",
                        "Final: nobody can answer any more, and these figures do not change.",
                        "Every table is about groups of people. Nobody can be looked up in it."),
                ReportNotes.of(
                        "A wave has people of its own: nobody of it is in the satisfaction of a quarter.",
                        "Numbers by service are rounded, and so is all of a wave that asked people of one service only.",
                        "A change is shown only when its interval does not hold nought."),
                sheets);
    }

    private static Book.Sheet table(
            PublishedWaveQuery.Report report, WaveTable table, String name) {
        List<List<Object>> rows = new ArrayList<>();
        for (WaveTable.Row each : table.rows()) {
            List<Object> row = new ArrayList<>(List.of(each.label(), each.response().base()));
            OutcomesBook.share(row, each.response());
            row.add(each.satisfied().base());
            OutcomesBook.share(row, each.satisfied());
            rows.add(row);
        }
        List<String> headings = new ArrayList<>(List.of(table.heading(), "Asked (people)"));
        headings.addAll(OutcomesBook.of("Answered", "people"));
        headings.add("Said how satisfied (people)");
        headings.addAll(OutcomesBook.of("Satisfied", "people"));
        boolean all = table.rows().size() == 1 && table.rows().get(0) == report.all();
        return new Book.Sheet(
                name,
                name + " (people asked in the wave)",
                all
                        ? "Satisfied: " + report.all().satisfied().text() + "."
                        : WavesWords.finding(report, table),
                all ? "" : WavesWords.chart(report, table),
                headings,
                rows);
    }

    private static Book.Sheet answers(PublishedWaveQuery.Report report) {
        List<List<Object>> rows = new ArrayList<>();
        for (PublishedAnswers each : report.answers()) {
            List<Object> row = new ArrayList<>(List.of(each.label(), each.good().base()));
            OutcomesBook.share(row, each.good());
            rows.add(row);
        }
        List<String> headings =
                new ArrayList<>(List.of("Question", "Answered this (people, rounded)"));
        headings.addAll(OutcomesBook.of("Good answers", "people, rounded"));
        return new Book.Sheet(
                "Further questions",
                "Further questions (everybody who was asked in the wave, rounded)",
                WavesWords.answersFinding(report),
                WavesWords.answersChart(report),
                headings,
                rows);
    }

    private static Book.Sheet change(List<Comparison> changes) {
        List<List<Object>> rows = new ArrayList<>();
        for (Comparison each : changes) {
            List<Object> row = new ArrayList<>(List.of(each.label(), each.first().base()));
            OutcomesBook.share(row, each.first());
            row.add(each.second().base());
            OutcomesBook.share(row, each.second());
            row.add(each.text());
            rows.add(row);
        }
        List<String> headings = new ArrayList<>(List.of("What", "Earlier, of"));
        headings.addAll(OutcomesBook.of("Earlier", "people"));
        headings.add("Later, of");
        headings.addAll(OutcomesBook.of("Later", "people"));
        headings.add("Change, with its 95% interval");
        return new Book.Sheet(
                "Compared",
                "Compared with the earlier wave",
                WavesWords.changeFinding(changes.get(0)) + ".",
                WavesWords.changeChart(changes.get(0)),
                headings,
                rows);
    }
}
