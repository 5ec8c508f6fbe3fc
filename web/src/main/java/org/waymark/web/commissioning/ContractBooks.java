package org.waymark.web.commissioning;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.waymark.commissioning.award.Award;
import org.waymark.commissioning.award.Pounds;
import org.waymark.reference.Quarter;
import org.waymark.reference.WorkingDays;
import org.waymark.reporting.code.CodeFigureQuery;
import org.waymark.reporting.export.Book;
import org.waymark.reporting.indicator.Figure;
import org.waymark.reporting.indicator.Indicator;
import org.waymark.reporting.indicator.IndicatorQuery;
import org.waymark.reporting.returns.ContractReturn;
import org.waymark.reporting.returns.PerformanceColumns;
import org.waymark.web.reporting.ReportNotes;

/** Indicators, contracts and returns as reports to take away, of the figures that pages show. */
final class ContractBooks {

    static final String RULE =
            "A contract's figures are those of its service. What is not collected is said so and is"
                    + " never a 0. Contracts stand in the order of their references, never a ranking.";
    private static final String EXACT =
            "These are the exact figures of your own service: do not pass them on.";
    static final List<String> FIGURES =
            List.of("Counted", "Of", "Percent", "Result", "How complete", "Target");

    /** Columns of the performance that name a contract; the first, the quarter, is in the title. */
    private static final int NAMES = 5;

    private ContractBooks() {}

    /**
     * One indicator with the figures of every contract.
     *
     * @param reported what the police and others report of it; empty of most
     * @param exact whether the reader has the exact figures of their own service
     */
    static Book indicator(
            IndicatorQuery.Opened opened, List<CodeFigureQuery.Reported> reported, boolean exact) {
        Indicator one = opened.inForce();
        List<List<Object>> rows = new ArrayList<>();
        for (IndicatorQuery.Line line : opened.lines()) {
            List<Object> row = new ArrayList<>(List.of(line.reference(), line.title()));
            row.addAll(cells(line.figure()));
            rows.add(row);
        }
        List<String> headings = new ArrayList<>(List.of("Contract", "What it is for"));
        headings.addAll(FIGURES);
        List<List<Object>> versions = new ArrayList<>();
        for (Indicator version : opened.versions()) {
            versions.add(
                    Arrays.asList(
                            "Version " + version.version(),
                            version.validFrom(),
                            version.name(),
                            version.targetText(),
                            version.direction().label()));
        }
        List<Book.Sheet> sheets = new ArrayList<>();
        sheets.add(sheet("By contract", one.name() + ", by contract", headings, rows));
        if (!reported.isEmpty()) {
            sheets.add(reported(one, reported));
        }
        sheets.add(
                sheet(
                        "Versions",
                        "Versions, newest first",
                        List.of("Version", "From", "Name", "Target", "Which way"),
                        versions));
        return new Book(
                "%s: %s, %s".formatted(one.code(), one.name(), opened.quarter().label()),
                cover(
                        exact,
                        one.question(),
                        "Counted: " + one.numerator(),
                        one.denominator() == null ? "A count alone." : "Of: " + one.denominator(),
                        "Who is counted when: " + one.cohort(),
                        "How complete: " + one.completeness(),
                        "Numbers of: " + one.unit()),
                ReportNotes.of(RULE),
                sheets);
    }

    /** Each source by itself, never added to what services have written down. */
    private static Book.Sheet reported(Indicator one, List<CodeFigureQuery.Reported> reported) {
        List<List<Object>> rows = new ArrayList<>();
        for (CodeFigureQuery.Reported each : reported) {
            rows.add(
                    List.of(
                            each.source(),
                            each.share().part(),
                            each.share().base(),
                            each.share().text(),
                            each.file(),
                            WorkingDays.dateOf(each.at())));
        }
        return sheet(
                "As reported",
                one.name() + " as reported, for London",
                List.of("Source", "In time", "Due", "Result", "File", "Loaded"),
                rows);
    }

    /** One contract or grant: its money and lots, and the figures of a quarter. */
    static Book award(Award award, IndicatorQuery.Sheet sheet, AwardParts parts, boolean exact) {
        List<Book.Sheet> sheets = new ArrayList<>();
        if (sheet != null) {
            sheets.add(
                    figures("Figures", "Indicators, " + sheet.quarter().label(), sheet.figures()));
        }
        List<List<Object>> spent = new ArrayList<>();
        award.profile()
                .forEach(
                        each ->
                                spent.add(
                                        List.of(
                                                each.label(),
                                                pounds(each.plannedPence()),
                                                pounds(each.paidPence()))));
        sheets.add(
                sheet(
                        "Spending",
                        "Planned and paid, by the quarter it is for (pounds)",
                        List.of("Quarter", "Planned (pounds)", "Paid (pounds)"),
                        spent));
        List<List<Object>> variations = new ArrayList<>();
        award.variations()
                .forEach(
                        each ->
                                variations.add(
                                        Arrays.asList(
                                                each.agreedOn(),
                                                pounds(each.changePence()),
                                                each.lastDay(),
                                                each.reason(),
                                                each.decisionReference())));
        sheets.add(
                sheet(
                        "Variations",
                        "Variations, oldest first",
                        List.of("Agreed", "Money (pounds)", "Last day", "Why", "Decision"),
                        variations));
        sheets.addAll(ListBooks.parts(award, parts.lots()));
        return new Book(
                "%s: %s".formatted(award.reference(), award.title()),
                cover(
                        exact,
                        "Holder: " + award.holder(),
                        "Paid by: %s, of %s".formatted(award.programme(), award.fund()),
                        "Also paid by: " + parts.alsoPaidBy(),
                        "Runs: %s to %s".formatted(award.firstDay(), award.endsOn()),
                        "Paid to date: " + Pounds.text(award.paidPence())),
                ReportNotes.of(RULE),
                sheets);
    }

    /** Supplier performance: one row for each contract of a quarter, and how its returns stand. */
    static Book performance(
            Quarter quarter, List<List<String>> rows, List<ContractReturn> returns, boolean exact) {
        List<String> headings = PerformanceColumns.headings().subList(1, PerformanceColumns.WIDTH);
        List<List<Object>> cells = new ArrayList<>();
        for (List<String> row : rows) {
            List<Object> typed = new ArrayList<>(row.subList(1, NAMES));
            row.subList(NAMES, row.size()).forEach(text -> typed.add(FigureCell.of(text)));
            cells.add(typed);
        }
        return new Book(
                "Supplier performance, " + quarter.label(),
                cover(
                        exact,
                        "For: every contract for a service that ran in the quarter.",
                        "Final, and the same figures as on the pages of the contracts."),
                ReportNotes.of(RULE, "Money is in pounds; shares are per cent."),
                List.of(
                        sheet(
                                "Performance",
                                "Supplier performance, " + quarter.label(),
                                headings,
                                cells),
                        ListBooks.returns(returns)));
    }

    static List<String> cover(boolean exact, String... lines) {
        List<String> cover = new ArrayList<>(List.of(lines));
        if (exact) {
            cover.add(EXACT);
        }
        return cover;
    }

    private static Book.Sheet figures(String name, String title, List<Figure> figures) {
        List<List<Object>> rows = new ArrayList<>();
        for (Figure figure : figures) {
            Indicator indicator = figure.indicator();
            List<Object> row = new ArrayList<>(List.of(indicator.code() + " " + indicator.name()));
            row.addAll(cells(figure));
            rows.add(row);
        }
        List<String> headings = new ArrayList<>(List.of("Indicator"));
        headings.addAll(FIGURES);
        return sheet(name, title, headings, rows);
    }

    static List<Object> cells(Figure figure) {
        return List.of(
                FigureCell.of(figure.numerator()),
                FigureCell.of(figure.denominator()),
                FigureCell.of(figure.percent()),
                figure.result(),
                figure.completeness(),
                figure.standing().label());
    }

    static Book.Sheet sheet(
            String name, String title, List<String> headings, List<List<Object>> rows) {
        return new Book.Sheet(name, title, "", "", headings, rows);
    }

    private static Object pounds(long pence) {
        return BigDecimal.valueOf(pence, 2);
    }
}
