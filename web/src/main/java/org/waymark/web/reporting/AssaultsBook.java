package org.waymark.web.reporting;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.waymark.reporting.assault.Assaults;
import org.waymark.reporting.export.Book;

/** What hospitals see, to take away: one table for each list, suppressed together. */
final class AssaultsBook {

    private AssaultsBook() {}

    static Book of(Assaults.Figures report) {
        List<Book.Sheet> sheets = new ArrayList<>();
        report.lists().forEach(list -> sheets.add(sheet(list, report.year())));
        return new Book(
                report.year() == 0
                        ? "What hospitals see"
                        : "What hospitals see, %d".formatted(report.year()),
                List.of(
                        "For: London, assaults seen by the emergency departments that share them.",
                        report.year() == 0
                                ? "No file has been taken in yet."
                                : "Calendar year %d, by the day it happened."
                                        .formatted(report.year()),
                        "Every table is about assaults and not about people. Nobody can be looked"
                                + " up in it."),
                ReportNotes.of(
                        "Counts are rounded. Only hospitals that share are counted: boroughs"
                                + " are not compared by them."),
                sheets);
    }

    static Book.Sheet sheet(Assaults.Counts list, int year) {
        List<List<Object>> rows = new ArrayList<>();
        list.table()
                .rows()
                .forEach(row -> rows.add(List.of(AssaultsWords.name(list, row), row.total())));
        rows.add(List.of("All", list.table().total()));
        return new Book.Sheet(
                "By " + list.title().toLowerCase(Locale.UK),
                "%s, %d (assaults)".formatted(list.title(), year),
                AssaultsWords.finding(list),
                AssaultsWords.chart(list, year),
                List.of(list.title(), "Assaults"),
                rows);
    }
}
