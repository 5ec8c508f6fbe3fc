package org.waymark.web.commissioning;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.waymark.reporting.export.Book;
import org.waymark.reporting.indicator.Figure;
import org.waymark.reporting.indicator.Indicator;
import org.waymark.reporting.returns.ReturnQuery;
import org.waymark.web.reporting.ReportNotes;

/** One submission of a return as a report to take away, with what the page shows beside it. */
final class ReturnBook {

    private ReturnBook() {}

    static Book of(ReturnQuery.Opened opened) {
        List<String> cover =
                ContractBooks.cover(
                        opened.own(),
                        "Contract: %s, %s"
                                .formatted(opened.one().reference(), opened.one().title()),
                        "Provider: " + opened.one().holder(),
                        "Stands: " + opened.one().state().label(),
                        "Due: " + opened.one().dueOn());
        if (opened.shown() != null) {
            cover.add(
                    "Submission %d of %d"
                            .formatted(
                                    opened.shown().number(),
                                    opened.submissions()
                                            .get(opened.submissions().size() - 1)
                                            .number()));
            cover.add("What the provider says: " + opened.shown().narrative());
        }
        List<Book.Sheet> sheets = new ArrayList<>(List.of(figures(opened)));
        if (!opened.differences().isEmpty()) {
            sheets.add(differences(opened.differences()));
        }
        if (!opened.countedAgain().isEmpty()) {
            sheets.add(countedAgain(opened.countedAgain()));
        }
        return new Book(
                "Return of %s, %s"
                        .formatted(opened.one().reference(), opened.one().quarter().label()),
                cover,
                ReportNotes.of(
                        ContractBooks.RULE,
                        "As submitted, with the definitions of that day. To a commissioner numbers of"
                                + " people are those counted at the close of the quarter, also where"
                                + " corrected ones were submitted; the second figure is that of the last"
                                + " closing day, where the difference is no small number. What is counted"
                                + " once has no second one. Money is as it is now."),
                sheets);
    }

    /** What the reader sees on the page, in a sentence. */
    static String explanation(ReturnQuery.Opened opened) {
        if (opened.shown() == null) {
            return "These figures are submitted with your words. If you are asked back, correct the"
                    + " records: what is submitted once more is as the records say then.";
        }
        String of = "Submission " + opened.shown().number() + ", with the definitions of its day";
        return opened.own()
                ? of + ", beside what the records say now."
                : of
                        + ". Numbers of people are those counted at the close of the quarter, also where"
                        + " the provider has submitted corrected ones. < and a number: at least one, and fewer than that; * is hidden, because it would give away a small number."
                        + " Beside it stands what was counted when the last quarter was closed, where the"
                        + " difference is no small number; money as it is now.";
    }

    /** What the records say now, as far as the reader may know. */
    static String now(ReturnQuery.Line line) {
        return line.changed() ? text(line.now()) : line.what().label();
    }

    /** A figure in one cell; a star where it may not be known. */
    static String text(Figure figure) {
        if (figure == null) {
            return "*";
        }
        if (!figure.collected()) {
            return figure.result();
        }
        String of = figure.denominator();
        return figure.numerator() + (of.isEmpty() ? "" : " of " + of);
    }

    private static Book.Sheet figures(ReturnQuery.Opened opened) {
        List<List<Object>> rows = new ArrayList<>();
        for (ReturnQuery.Line line : opened.lines()) {
            List<Object> row = new ArrayList<>(List.of(name(line.figure().indicator())));
            row.addAll(ContractBooks.cells(line.figure()));
            row.add(now(line));
            row.add(Objects.requireNonNullElse(line.reason(), ""));
            rows.add(row);
        }
        List<String> headings = new ArrayList<>(List.of("Indicator"));
        headings.addAll(ContractBooks.FIGURES);
        headings.addAll(List.of("Now", "Why it changed"));
        return ContractBooks.sheet("Figures", "Indicators of the return", headings, rows);
    }

    private static Book.Sheet differences(List<ReturnQuery.Difference> differences) {
        List<List<Object>> rows = new ArrayList<>();
        for (ReturnQuery.Difference each : differences) {
            rows.add(
                    List.of(
                            name(each.indicator()),
                            each.submission(),
                            text(each.was()),
                            text(each.is()),
                            Objects.requireNonNullElse(each.reason(), "")));
        }
        return ContractBooks.sheet(
                "Submissions",
                "Figures that are other ones than in the submission before; to a commissioner money"
                        + " alone",
                List.of("Indicator", "Submission", "Before", "Then", "Why"),
                rows);
    }

    private static Book.Sheet countedAgain(List<ReturnQuery.Line> lines) {
        return ContractBooks.sheet(
                "Counted again",
                "Numbers of people at the close of the quarter, and on the last closing day",
                List.of("Indicator", "At the close", "Counted again"),
                lines.stream()
                        .map(
                                line ->
                                        List.<Object>of(
                                                name(line.figure().indicator()),
                                                text(line.figure()),
                                                text(line.now())))
                        .toList());
    }

    private static String name(Indicator indicator) {
        return indicator.code() + " " + indicator.name();
    }
}
