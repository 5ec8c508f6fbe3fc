package org.waymark.web.reporting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.waymark.reporting.CopingQuery;
import org.waymark.reporting.UnmeasuredFigures;
import org.waymark.reporting.chart.IntervalChart;
import org.waymark.reporting.export.Book;

/** How those differ that were not measured at both ends, in words and to take away. */
final class CopingUnmeasured {

    private CopingUnmeasured() {}

    /** How many there are of either, in a sentence. */
    static String finding(UnmeasuredFigures figures) {
        if (figures == null) {
            return "How those who were not measured differ cannot be told of this quarter.";
        }
        UnmeasuredFigures.Fact any = figures.facts().get(0);
        return "At least one of the four outcomes was measured at both ends in %s cases, none in %s."
                .formatted(any.measured().base().spoken(), any.unmeasured().base().spoken());
    }

    static String chart(UnmeasuredFigures figures) {
        List<IntervalChart.Row> rows = new ArrayList<>();
        for (UnmeasuredFigures.Fact fact : figures.facts()) {
            String label = fact.kind().label();
            rows.add(new IntervalChart.Row(label + ", measured", fact.measured()));
            rows.add(new IntervalChart.Row(label + ", not measured", fact.unmeasured()));
        }
        return new IntervalChart(finding(figures), rows).svg();
    }

    static Optional<Book.Sheet> sheet(CopingQuery.PublishedOutcomes report) {
        if (report.unmeasured() == null) {
            return Optional.empty();
        }
        List<List<Object>> rows = new ArrayList<>();
        for (UnmeasuredFigures.Fact fact : report.unmeasured().facts()) {
            List<Object> row = new ArrayList<>(List.of(fact.kind().label()));
            row.add(fact.measured().base());
            OutcomesBook.share(row, fact.measured());
            row.add(fact.unmeasured().base());
            OutcomesBook.share(row, fact.unmeasured());
            rows.add(row);
        }
        List<String> headings = new ArrayList<>(List.of("What", "Measured (cases, rounded)"));
        headings.addAll(OutcomesBook.of("So many measured", "cases, rounded"));
        headings.add("Not measured (cases, rounded)");
        headings.addAll(OutcomesBook.of("So many not measured", "cases, rounded"));
        return Optional.of(
                new Book.Sheet(
                        "Who was not measured",
                        "Cases measured at both ends and not, all of London (closed in the quarter,"
                                + " rounded)",
                        finding(report.unmeasured()),
                        chart(report.unmeasured()),
                        headings,
                        rows));
    }
}
