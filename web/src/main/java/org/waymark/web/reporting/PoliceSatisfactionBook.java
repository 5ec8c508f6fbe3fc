package org.waymark.web.reporting;

import java.util.ArrayList;
import java.util.List;
import org.waymark.reporting.Share;
import org.waymark.reporting.WilsonInterval;
import org.waymark.reporting.export.Book;
import org.waymark.reporting.police.PoliceSatisfactionQuery;

/** The police series beside the satisfaction with the services, to take away. */
final class PoliceSatisfactionBook {

    private static final String NONE = "[x]";

    private PoliceSatisfactionBook() {}

    static Book of(PoliceSatisfactionQuery.Report report) {
        List<Book.Sheet> sheets = new ArrayList<>();
        sheets.add(quarters(report));
        if (!report.corrected().isEmpty()) {
            sheets.add(corrected(report));
        }
        List<String> cover = new ArrayList<>();
        cover.add(
                "The police survey (%s), beside satisfaction with: %s."
                        .formatted(
                                PoliceSatisfactionWords.measure(report),
                                PoliceSatisfactionWords.own(report)));
        if (report.madeUp()) {
            cover.add(
                    "These figures of the police are made up for the demonstration. Nothing follows"
                            + " from them.");
        }
        cover.add(
                "Two different groups of people: the police ask adults who reported certain crimes,"
                        + " the services ask whoever they supported. One is never taken from the other.");
        cover.add("Every table is about groups of people. Nobody can be looked up in it.");
        return new Book(
                "Satisfaction with the police, and with services",
                cover,
                ReportNotes.of(
                        "The intervals of the police are worked out from the percentage and the number of"
                                + " interviews that they publish.",
                        "A quarter without figures of the police is not loaded; one without ours is not"
                                + " final yet, or hidden to protect small numbers."),
                sheets);
    }

    private static Book.Sheet quarters(PoliceSatisfactionQuery.Report report) {
        List<List<Object>> rows = new ArrayList<>();
        for (PoliceSatisfactionQuery.Point point : report.points()) {
            List<Object> row = new ArrayList<>();
            row.add(point.quarter().label());
            series(row, point.police());
            series(row, point.own());
            rows.add(row);
        }
        List<String> headings = new ArrayList<>(List.of("Quarter"));
        headings.addAll(headings("Police", "interviews"));
        headings.addAll(headings("Services", "surveys answered"));
        return new Book.Sheet(
                "By quarter",
                "Satisfied with the police, and with services, by quarter",
                "%s. %s."
                        .formatted(
                                PoliceSatisfactionWords.policeFinding(report),
                                PoliceSatisfactionWords.ownFinding(report)),
                PoliceSatisfactionWords.policeChart(report)
                        + PoliceSatisfactionWords.ownChart(report),
                headings,
                rows);
    }

    private static List<String> headings(String who, String unit) {
        return List.of(
                "%s: of (%s)".formatted(who, unit),
                who + ": satisfied, percent",
                who + ": 95% interval from (percent)",
                who + ": 95% interval to (percent)");
    }

    private static void series(List<Object> row, Share share) {
        if (share == null) {
            row.addAll(List.of(NONE, NONE, NONE, NONE));
            return;
        }
        row.add(share.base());
        row.add(share.percentage());
        row.add(end(share, share.interval().map(WilsonInterval::lower)));
        row.add(end(share, share.interval().map(WilsonInterval::upper)));
    }

    private static Object end(Share share, java.util.Optional<Double> end) {
        return end.map(each -> (Object) new java.math.BigDecimal(OutcomesWords.percent(each)))
                .orElse(share.percentage());
    }

    private static Book.Sheet corrected(PoliceSatisfactionQuery.Report report) {
        List<List<Object>> rows = new ArrayList<>();
        report.corrected()
                .forEach(
                        each ->
                                rows.add(
                                        List.of(
                                                each.quarter(),
                                                each.satisfied(),
                                                each.base(),
                                                each.file(),
                                                OutcomesWords.day(each.at()))));
        return new Book.Sheet(
                "Corrected",
                "Figures of the police that another took the place of",
                "",
                "",
                List.of("Quarter", "Satisfied", "Interviews", "File", "Loaded"),
                rows);
    }
}
