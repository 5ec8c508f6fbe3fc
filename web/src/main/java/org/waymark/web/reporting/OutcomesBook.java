package org.waymark.web.reporting;

import java.util.ArrayList;
import java.util.List;
import org.waymark.reporting.Definition;
import org.waymark.reporting.JourneyTable;
import org.waymark.reporting.OutcomesReport;
import org.waymark.reporting.SatisfactionFigures;
import org.waymark.reporting.Share;
import org.waymark.reporting.WilsonInterval;
import org.waymark.reporting.export.Book;

/** The outcomes as a report to take away: the tables of the page, with its sentences and charts. */
final class OutcomesBook {

    private static final List<String> SHARE =
            List.of("percent", "95% interval from (percent)", "95% interval to (percent)");

    private OutcomesBook() {}

    static Book of(OutcomesReport report) {
        List<Book.Sheet> sheets = new ArrayList<>();
        if (report.journeyPublished()) {
            sheets.add(journey(report));
            if (!report.beside().isEmpty()) {
                sheets.add(beside(report));
            }
            if (!report.people().isEmpty()) {
                sheets.add(people(report));
            }
        }
        if (report.edition().isFinal()) {
            if (report.outcomesPublished()) {
                sheets.add(outcomes(report));
            }
            if (report.satisfactionPublished()) {
                sheets.add(satisfaction(report));
            }
            report.lists().forEach(list -> sheets.add(list(report, list)));
            if (!report.gaps().isEmpty()) {
                sheets.add(gaps(report));
            }
            sheets.add(feed(report));
        }
        String title =
                "Outcomes of support for victims of crime, %s, %s"
                        .formatted(OutcomesWords.scope(report), report.quarter().label());
        return new Book(title, cover(report), ReportNotes.of(), sheets);
    }

    private static List<String> cover(OutcomesReport report) {
        List<String> cover = new ArrayList<>();
        cover.add("For: " + OutcomesWords.scope(report) + ".");
        cover.add(
                "Counted on %s. %s"
                        .formatted(
                                OutcomesWords.day(report.takenAt()),
                                report.edition().label(report.quarter())));
        cover.add("Every table is about groups of people. Nobody can be looked up in it.");
        if (!report.journeyPublished()) {
            cover.add("Not published: " + OutcomesWords.whyNot(report));
        }
        return cover;
    }

    static Book.Sheet journey(OutcomesReport report) {
        List<List<Object>> rows = new ArrayList<>();
        for (JourneyTable.Row row : report.journey().rows()) {
            rows.add(List.of(row.step().label(), row.count(), row.ofPrevious(), row.ofFirst()));
        }
        return new Book.Sheet(
                "Journey",
                "From referral to closure (referrals)",
                OutcomesWords.journey(report),
                OutcomesCharts.journey(report),
                List.of(
                        "Step",
                        "Referrals",
                        "Percent of the step before",
                        "Percent of all received"),
                rows);
    }

    private static Book.Sheet beside(OutcomesReport report) {
        List<List<Object>> rows = new ArrayList<>();
        report.beside().forEach(each -> rows.add(List.of(each.what().title(), each.count())));
        return plain("Of those received", "Of those received (referrals)", "Referrals", rows);
    }

    static Book.Sheet people(OutcomesReport report) {
        List<List<Object>> rows = new ArrayList<>();
        report.people()
                .forEach(each -> rows.add(List.of(each.label(), each.referred(), each.engaged())));
        return new Book.Sheet(
                "People",
                "How many people these are (people, all of London, rounded)",
                Definition.PEOPLE.text(),
                "",
                List.of("Referrals received in", "People referred", "People engaged"),
                rows);
    }

    static Book.Sheet outcomes(OutcomesReport report) {
        List<List<Object>> rows = new ArrayList<>();
        for (OutcomesReport.Outcome outcome : report.outcomes()) {
            List<Object> row = new ArrayList<>();
            row.add(outcome.item().label());
            row.add(outcome.figures().paired());
            share(row, outcome.figures().improved());
            share(row, outcome.figures().same());
            share(row, outcome.figures().worse());
            row.add(outcome.completion().label());
            rows.add(row);
        }
        List<String> headings = new ArrayList<>(List.of("Outcome", "Cases measured at both ends"));
        List.of("Improved", "Same", "Worse").forEach(each -> headings.addAll(of(each, "cases")));
        headings.add("How many were measured at both ends");
        return new Book.Sheet(
                "Coping and recovering",
                "Coping and recovering (cases closed in the quarter)",
                OutcomesWords.outcomes(report),
                OutcomesCharts.outcomes(report),
                headings,
                rows);
    }

    static Book.Sheet satisfaction(OutcomesReport report) {
        List<List<Object>> rows = new ArrayList<>();
        for (OutcomesReport.Point point : report.trend()) {
            List<Object> row = new ArrayList<>();
            SatisfactionFigures figures = point.figures();
            row.add(point.quarter().label());
            row.add(figures.asked());
            share(row, figures.response());
            share(row, figures.satisfied());
            rows.add(row);
        }
        List<String> headings = new ArrayList<>(List.of("Quarter", "Surveys sent"));
        headings.addAll(of("Answered", "surveys"));
        headings.addAll(of("Satisfied", "surveys answered"));
        return new Book.Sheet(
                "Satisfaction",
                "Satisfaction (surveys)",
                OutcomesWords.trend(report),
                OutcomesCharts.trend(report),
                headings,
                rows);
    }

    private static Book.Sheet list(OutcomesReport report, OutcomesReport.Breakdown list) {
        List<List<Object>> rows = new ArrayList<>();
        for (OutcomesReport.Row each : list.rows()) {
            List<Object> row = new ArrayList<>();
            row.add(each.label());
            row.addAll(List.of(each.received(), each.contacted(), each.tookUp(), each.engaged()));
            row.add(each.satisfaction().satisfied().base());
            share(row, each.satisfaction().satisfied());
            rows.add(row);
        }
        List<String> headings =
                new ArrayList<>(
                        List.of(
                                list.label(),
                                "Received (referrals)",
                                "Contacted (referrals)",
                                "Took up the offer (referrals)",
                                "Engaged (referrals)",
                                "Surveys answered"));
        headings.addAll(of("Satisfied", "surveys answered"));
        return new Book.Sheet(
                "By " + list.label().toLowerCase(java.util.Locale.UK),
                "By %s (referrals)".formatted(list.label().toLowerCase(java.util.Locale.UK)),
                UnknownWords.list(report, list.dimension()).strip(),
                "",
                headings,
                rows);
    }

    private static Book.Sheet gaps(OutcomesReport report) {
        List<List<Object>> rows = new ArrayList<>();
        for (OutcomesReport.Gap gap : report.gaps()) {
            List<Object> row = new ArrayList<>();
            row.add(gap.label());
            row.add(gap.share().base());
            share(row, gap.share());
            rows.add(row);
        }
        List<String> headings = new ArrayList<>(List.of("What is unknown", "Referrals"));
        headings.addAll(of("Unknown", "referrals"));
        return new Book.Sheet(
                "Completeness", "What is unknown (referrals)", "", "", headings, rows);
    }

    private static Book.Sheet feed(OutcomesReport report) {
        List<List<Object>> rows = new ArrayList<>();
        report.feed().forEach(each -> rows.add(List.of(each.label(), each.count())));
        rows.add(List.of("All", report.feedTotal()));
        return plain(
                "Police feed",
                "Rows of the police feed, all of London",
                "Rows of the police feed",
                rows);
    }

    private static Book.Sheet plain(
            String name, String title, String counted, List<List<Object>> rows) {
        return new Book.Sheet(name, title, "", "", List.of("What", counted), rows);
    }

    static List<String> of(String what, String unit) {
        List<String> headings = new ArrayList<>(List.of("%s (%s)".formatted(what, unit)));
        SHARE.forEach(each -> headings.add(what + ", " + each));
        return headings;
    }

    static void share(List<Object> row, Share share) {
        row.add(share.part());
        row.add(share.percentage());
        // Where there is no interval there is no percentage either, and its cell says so.
        Object none = share.percentage();
        row.add(share.interval().map(WilsonInterval::lower).map(OutcomesBook::end).orElse(none));
        row.add(share.interval().map(WilsonInterval::upper).map(OutcomesBook::end).orElse(none));
    }

    private static Object end(double share) {
        return new java.math.BigDecimal(OutcomesWords.percent(share));
    }
}
