package org.waymark.web.reporting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.waymark.instrument.ScoreChange;
import org.waymark.reporting.Completion;
import org.waymark.reporting.CopingQuery;
import org.waymark.reporting.OutcomeFigures;
import org.waymark.reporting.PublishedScale;
import org.waymark.reporting.Share;
import org.waymark.reporting.chart.IntervalChart;
import org.waymark.reporting.export.Book;

/** Coping and recovery as published, to take away: one table for each outcome. */
final class CopingBook {

    private static final List<ScoreChange> RESULTS =
            List.of(ScoreChange.RECOVERED, ScoreChange.BETTER, ScoreChange.SAME, ScoreChange.WORSE);

    private CopingBook() {}

    static Book of(CopingQuery.PublishedOutcomes report) {
        List<Book.Sheet> sheets = new ArrayList<>();
        report.outcomes().forEach(each -> sheets.add(sheet(each)));
        CopingUnmeasured.sheet(report).ifPresent(sheets::add);
        CopingGroups.sheet(report).ifPresent(sheets::add);
        if (report.scales() != null && !report.scales().isEmpty()) {
            sheets.add(reliable(report));
            began(report).ifPresent(sheets::add);
        }
        CopingEnded.sheet(report).ifPresent(sheets::add);
        CopingAnswers.sheet(report).ifPresent(sheets::add);
        return new Book(
                "Coping and recovery, " + report.quarter().label(),
                List.of(
                        "For: London, and each service in its usual order. This is no league table.",
                        "Final: these figures do not change any more.",
                        "Every table is about groups of people. Nobody can be looked up in it."),
                ReportNotes.of(
                        "Outcomes belong to cases closed in the quarter: never divide them by what"
                                + " happened in it. A case counts as a pair when the same question was"
                                + " answered at the beginning and, later, at the end, by the same"
                                + " one."),
                sheets);
    }

    private static Book.Sheet sheet(CopingQuery.Published outcome) {
        List<List<Object>> rows = new ArrayList<>();
        List<IntervalChart.Row> drawn = new ArrayList<>();
        rows.add(row("London", outcome.london(), outcome.completion()));
        drawn.add(new IntervalChart.Row("London", outcome.london().improved()));
        for (CopingQuery.ServiceRow service : outcome.services()) {
            rows.add(row(service.label(), service.figures(), service.completion()));
            drawn.add(new IntervalChart.Row(service.label(), service.figures().improved()));
        }
        List<String> headings = new ArrayList<>(List.of("Service", "Cases measured at both ends"));
        headings.addAll(OutcomesBook.of("Improved", "cases"));
        headings.addAll(OutcomesBook.of("Same", "cases"));
        headings.addAll(OutcomesBook.of("Worse", "cases"));
        headings.add("How many were measured at both ends");
        String name = OutcomesWords.shortName(outcome.outcome());
        String finding =
                outcome.london().improved().percentage().shown()
                        ? "In London %s of the cases measured at both ends improved (95%% interval %s)."
                                .formatted(
                                        outcome.london().improved().percentage().text(),
                                        outcome.london().improved().interval().orElseThrow().text())
                        : "Cannot be said for London: "
                                + outcome.london().improved().percentage().reason()
                                + ".";
        return new Book.Sheet(
                name,
                "%s, by service (cases closed in the quarter)".formatted(outcome.outcome().label()),
                finding,
                new IntervalChart(finding, drawn).svg(),
                headings,
                rows);
    }

    /**
     * Who is reliably better, of the cases with two scores; where it cannot be said it says why.
     */
    static String scales(CopingQuery.PublishedOutcomes report) {
        return report.scales().stream()
                .map(
                        each -> {
                            Share recovered = each.figures().share(ScoreChange.RECOVERED);
                            Share better = each.figures().share(ScoreChange.BETTER);
                            return recovered.percentage().shown() && better.percentage().shown()
                                    ? "%s, of about %s pairs: reliably better and recovered %s, reliably better %s."
                                            .formatted(
                                                    each.name(),
                                                    recovered.base().text(),
                                                    recovered.percentage().text(),
                                                    better.percentage().text())
                                    : "%s cannot be said: %s."
                                            .formatted(
                                                    each.name(),
                                                    recovered.percentage().shown()
                                                            ? better.percentage().reason()
                                                            : recovered.percentage().reason());
                        })
                .collect(Collectors.joining(" "));
    }

    /** Reliable change, and how those with one score only differ: all of London, rounded. */
    private static Book.Sheet reliable(CopingQuery.PublishedOutcomes report) {
        List<List<Object>> rows = new ArrayList<>();
        for (CopingQuery.NamedScale each : report.scales()) {
            PublishedScale of = each.figures();
            List<Object> row = new ArrayList<>(List.of(each.name(), of.paired()));
            RESULTS.forEach(result -> OutcomesBook.share(row, of.share(result)));
            row.add(of.single());
            OutcomesBook.share(row, of.clinical(true));
            OutcomesBook.share(row, of.clinical(false));
            row.add(of.completion());
            rows.add(row);
        }
        List<String> headings = new ArrayList<>(List.of("Instrument", "Pairs (cases, rounded)"));
        RESULTS.forEach(result -> headings.addAll(OutcomesBook.of(result.label(), "pairs")));
        headings.add("One score only (cases, rounded)");
        headings.addAll(OutcomesBook.of("Began in the clinical range", "pairs"));
        headings.addAll(OutcomesBook.of("Began in the clinical range", "one score only"));
        headings.add("Measured at both ends, of all with a score (per cent)");
        return new Book.Sheet(
                "Reliable change",
                "Reliable change, all of London (cases closed in the quarter, rounded)",
                scales(report),
                "",
                headings,
                rows);
    }

    /**
     * How those with one score only differ, by one thing at a time: rounded, in the usual order.
     */
    static Optional<Book.Sheet> began(CopingQuery.PublishedOutcomes report) {
        List<List<Object>> rows = new ArrayList<>();
        for (CopingQuery.NamedScale scale : report.scales()) {
            for (CopingQuery.BeganTable table : scale.began()) {
                for (CopingQuery.BeganRow each : table.rows()) {
                    List<Object> row =
                            new ArrayList<>(
                                    List.of(
                                            "%s, %s: %s"
                                                    .formatted(
                                                            scale.name(),
                                                            table.label(),
                                                            each.label()),
                                            each.figures().paired().base()));
                    OutcomesBook.share(row, each.figures().paired());
                    row.add(each.figures().single().base());
                    OutcomesBook.share(row, each.figures().single());
                    rows.add(row);
                }
            }
        }
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        List<String> headings = new ArrayList<>(List.of("Of whom", "Pairs (cases, rounded)"));
        headings.addAll(OutcomesBook.of("Began in the clinical range", "pairs"));
        headings.add("One score only (cases, rounded)");
        headings.addAll(OutcomesBook.of("Began in the clinical range", "one score only"));
        return Optional.of(
                new Book.Sheet(
                        "One score only",
                        "How those with one score only differ, by service, borough and crime group"
                                + " (cases closed in the quarter, rounded)",
                        "Where the two began differently, what became of the pairs says little about"
                                + " the others.",
                        "",
                        headings,
                        rows));
    }

    private static List<Object> row(String label, OutcomeFigures figures, Completion completion) {
        List<Object> row = new ArrayList<>(List.of(label, figures.paired()));
        OutcomesBook.share(row, figures.improved());
        OutcomesBook.share(row, figures.same());
        OutcomesBook.share(row, figures.worse());
        row.add(completion.label());
        return row;
    }
}
