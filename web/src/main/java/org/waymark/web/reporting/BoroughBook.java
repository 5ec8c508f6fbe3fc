package org.waymark.web.reporting;

import java.util.ArrayList;
import java.util.List;
import org.waymark.reporting.OutcomesReport;
import org.waymark.reporting.ReachReport;
import org.waymark.reporting.assault.Assaults;
import org.waymark.reporting.export.Book;
import org.waymark.reporting.suppression.SuppressedTable;

/**
 * The page of one borough, to take away. Each figure stands in a table of all boroughs that was
 * suppressed as a whole; nothing is crossed here that was not crossed there.
 */
final class BoroughBook {

    private BoroughBook() {}

    static Book of(ReachReport.AreaRow area, OutcomesReport report, Assaults.Figures hospital) {
        List<Book.Sheet> sheets = new ArrayList<>();
        sheets.add(reached(area, hospital));
        if (report.journeyPublished()) {
            sheets.add(OutcomesBook.journey(report));
        }
        if (report.outcomesPublished()) {
            sheets.add(OutcomesBook.outcomes(report));
        }
        if (report.satisfactionPublished()) {
            sheets.add(OutcomesBook.satisfaction(report));
        }
        return new Book(
                "%s, %s".formatted(area.label(), report.quarter().label()),
                List.of(
                        "For: people who live in %s.".formatted(area.label()),
                        "Final, counted on %s.".formatted(OutcomesWords.day(report.takenAt())),
                        "Every table is about groups of people. Nobody can be looked up in it."),
                ReportNotes.of(
                        "Residents and referrals are counted by where people live, offences and"
                                + " assaults by where they happened. A rate is compared with all"
                                + " boroughs that can be shown, together; an interval that holds 1 may"
                                + " be chance."),
                sheets);
    }

    private static Book.Sheet reached(ReachReport.AreaRow area, Assaults.Figures hospital) {
        List<List<Object>> rows = new ArrayList<>();
        rows.add(List.of("Referrals received of people who live here", area.received()));
        rows.add(List.of("Engaged (referrals)", area.engaged()));
        rows.add(List.of("Residents, Census 2021", known(area.residents())));
        rows.add(
                List.of(
                        "Offences with a victim recorded here in the quarter",
                        known(area.offences())));
        rates(
                rows,
                "residents",
                ReachBook.headings(ReachBook.ENGAGED, "for each 100,000 residents", "residents"),
                area);
        rates(
                rows,
                "offences",
                ReachBook.headings(ReachBook.ENGAGED, "for each 1,000 offences", "offences"),
                area);
        if (!hospital.lists().isEmpty()) {
            hospital.lists().get(0).table().rows().stream()
                    .filter(row -> row.key().equals(area.code()))
                    .map(SuppressedTable.Row::total)
                    .forEach(
                            count ->
                                    rows.add(
                                            List.of(
                                                    "Assaults here that hospitals saw in "
                                                            + hospital.year(),
                                                    count)));
        }
        return new Book.Sheet(
                "Who is reached",
                "Who is reached, and need",
                "",
                "",
                List.of("What", "Value"),
                rows);
    }

    private static void rates(
            List<List<Object>> rows,
            String beside,
            List<String> headings,
            ReachReport.AreaRow area) {
        List<Object> cells = new ArrayList<>();
        ReachBook.rate(cells, beside.equals("residents") ? area.byResidents() : area.byOffences());
        for (int i = 0; i < cells.size(); i++) {
            rows.add(List.of(headings.get(i), cells.get(i)));
        }
    }

    private static Object known(Object number) {
        return number == null ? "[x]" : number;
    }
}
