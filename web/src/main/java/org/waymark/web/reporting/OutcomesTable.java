package org.waymark.web.reporting;

import java.io.IOException;
import org.waymark.reporting.AccessibleCsv;
import org.waymark.reporting.CountLabel;
import org.waymark.reporting.JourneyTable;
import org.waymark.reporting.OutcomesReport;
import org.waymark.reporting.PeopleFigures;
import org.waymark.reporting.Share;
import org.waymark.reporting.WilsonInterval;
import org.waymark.reporting.suppression.PublishedCount;

/** The outcomes as one table for spreadsheets, one figure in each row. */
final class OutcomesTable {

    private final OutcomesReport report;
    private final AccessibleCsv csv;
    private final String scope;

    private OutcomesTable(OutcomesReport report, AccessibleCsv csv) {
        this.report = report;
        this.csv = csv;
        this.scope = OutcomesWords.scope(report);
    }

    static void write(OutcomesReport report, Appendable to) throws IOException {
        OutcomesTable table =
                new OutcomesTable(report, AccessibleCsv.begin(to, OutcomesColumn.headings()));
        table.journey();
        table.beside();
        table.people();
        table.outcomes();
        table.satisfaction();
        table.lists();
        table.gaps();
        table.feed();
    }

    private void journey() throws IOException {
        PublishedCount previous = null;
        for (JourneyTable.Row row : report.journey().rows()) {
            PublishedCount base = previous == null ? row.count() : previous;
            csv.row(
                    report.quarter(),
                    OutcomesWords.day(report.takenAt()),
                    scope,
                    "Journey",
                    "",
                    "",
                    row.step().label(),
                    CountLabel.REFERRALS.heading(),
                    row.count(),
                    base,
                    row.ofPrevious(),
                    "",
                    "",
                    rounded(row.ofPrevious().reason()));
            previous = row.count();
        }
    }

    private String rounded(String note) {
        return report.edition().isFinal()
                ? note
                : "provisional, rounded" + (note.isEmpty() ? "" : "; " + note);
    }

    private void beside() throws IOException {
        String unit = CountLabel.REFERRALS.heading();
        for (OutcomesReport.Beside beside : report.beside()) {
            count("Journey", "", "", beside.what().title(), unit, beside.count());
        }
    }

    private void people() throws IOException {
        String unit = CountLabel.PERSONS.heading();
        for (PeopleFigures each : report.people()) {
            count("People", "time", each.label(), "People referred", unit, each.referred());
            count("People", "time", each.label(), "People engaged", unit, each.engaged());
        }
    }

    private void gaps() throws IOException {
        for (OutcomesReport.Gap gap : report.gaps()) {
            share(
                    "Completeness",
                    "",
                    "",
                    gap.label(),
                    CountLabel.REFERRALS.heading(),
                    gap.share(),
                    "");
        }
    }

    private void outcomes() throws IOException {
        for (OutcomesReport.Outcome outcome : report.outcomes()) {
            String unit = CountLabel.PAIRED_MEASUREMENTS.heading();
            String note = outcome.completion().label();
            String item = outcome.item().label();
            share(
                    "Outcomes",
                    "outcome",
                    item,
                    "Improved",
                    unit,
                    outcome.figures().improved(),
                    note);
            share("Outcomes", "outcome", item, "Same", unit, outcome.figures().same(), note);
            share("Outcomes", "outcome", item, "Worse", unit, outcome.figures().worse(), note);
        }
    }

    private void satisfaction() throws IOException {
        for (OutcomesReport.Point point : report.trend()) {
            String quarter = point.quarter().code();
            share(
                    "Satisfaction",
                    "quarter",
                    quarter,
                    "Answered",
                    CountLabel.SURVEYS_SENT.heading(),
                    point.figures().response(),
                    "");
            share(
                    "Satisfaction",
                    "quarter",
                    quarter,
                    "Satisfied",
                    CountLabel.SURVEYS_ANSWERED.heading(),
                    point.figures().satisfied(),
                    "");
        }
    }

    private void lists() throws IOException {
        String unit = CountLabel.REFERRALS.heading();
        for (OutcomesReport.Breakdown list : report.lists()) {
            for (OutcomesReport.Row row : list.rows()) {
                count("Lists", list.label(), row.label(), "Received", unit, row.received());
                count("Lists", list.label(), row.label(), "Contacted", unit, row.contacted());
                count("Lists", list.label(), row.label(), "Took up the offer", unit, row.tookUp());
                count("Lists", list.label(), row.label(), "Engaged", unit, row.engaged());
                share(
                        "Lists",
                        list.label(),
                        row.label(),
                        "Satisfied",
                        CountLabel.SURVEYS_ANSWERED.heading(),
                        row.satisfaction().satisfied(),
                        "");
            }
        }
    }

    private void feed() throws IOException {
        for (OutcomesReport.Named named : report.feed()) {
            csv.row(
                    report.quarter(),
                    OutcomesWords.day(report.takenAt()),
                    "London",
                    "Police feed",
                    "disposition",
                    named.label(),
                    "Rows",
                    "Rows of the feed",
                    named.count(),
                    "",
                    "",
                    "",
                    "",
                    "");
        }
    }

    private void count(
            String section,
            String by,
            String value,
            String figure,
            String unit,
            PublishedCount count)
            throws IOException {
        csv.row(
                report.quarter(),
                OutcomesWords.day(report.takenAt()),
                scope,
                section,
                by,
                value,
                figure,
                unit,
                count,
                "",
                "",
                "",
                "",
                "");
    }

    private void share(
            String section,
            String by,
            String value,
            String figure,
            String unit,
            Share share,
            String note)
            throws IOException {
        csv.row(
                report.quarter(),
                OutcomesWords.day(report.takenAt()),
                scope,
                section,
                by,
                value,
                figure,
                unit,
                share.part(),
                share.base(),
                share.percentage(),
                share.interval().map(WilsonInterval::lower).map(OutcomesWords::percent).orElse(""),
                share.interval().map(WilsonInterval::upper).map(OutcomesWords::percent).orElse(""),
                note.isEmpty() ? share.percentage().reason() : note);
    }
}
