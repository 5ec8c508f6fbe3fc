package org.waymark.web.reporting;

import java.util.List;
import java.util.Optional;
import org.waymark.reporting.assault.Assaults;
import org.waymark.reporting.chart.BarChart;
import org.waymark.reporting.suppression.SuppressedTable;

/** What the counts of hospitals say and how they are drawn, for page and file. */
final class AssaultsWords {

    /** More bars than this are longer than a sheet of paper; their table says it all. */
    private static final int MOST_BARS = 14;

    private static final String NOT_COMPARED =
            "Boroughs are not compared: only hospitals that share are counted.";

    private AssaultsWords() {}

    /** One sentence about a list; of boroughs that nothing may be made of how they differ. */
    static String finding(Assaults.Counts list) {
        if (list.boroughs()) {
            return NOT_COMPARED;
        }
        Optional<SuppressedTable.Row> most =
                list.table().rows().stream()
                        .filter(row -> row.total().shown() && row.total().value() > 0)
                        .max(
                                java.util.Comparator.comparingLong(
                                        (SuppressedTable.Row row) -> row.total().value()));
        if (most.isEmpty()) {
            return "No count can be shown.";
        }
        long value = most.get().total().value();
        List<String> names =
                list.table().rows().stream()
                        .filter(row -> row.total().shown() && row.total().value() == value)
                        .map(row -> name(list, row))
                        .toList();
        return "Most often: %s (%s%s)."
                .formatted(
                        String.join(", ", names),
                        most.get().total().spoken(),
                        names.size() > 1 ? " each" : "");
    }

    /** The picture of a list; empty where its table says more, and of boroughs. */
    static String chart(Assaults.Counts list, int year) {
        if (list.boroughs() || list.table().rows().size() > MOST_BARS) {
            return "";
        }
        return new BarChart(
                        "%s, %d. %s".formatted(list.title(), year, finding(list)),
                        list.table().rows().stream()
                                .map(row -> new BarChart.Bar(name(list, row), row.total(), ""))
                                .toList())
                .svg();
    }

    static String name(Assaults.Counts list, SuppressedTable.Row row) {
        return list.words().getOrDefault(row.key(), row.key());
    }
}
