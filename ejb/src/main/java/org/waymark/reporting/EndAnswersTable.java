package org.waymark.reporting;

import java.util.ArrayList;
import java.util.List;
import org.waymark.reporting.suppression.PublishedCount;
import org.waymark.reporting.suppression.Selection;

/**
 * The services or crime groups of whose answers at the end of a case something is told, in their
 * usual order.
 *
 * @param untold how many there are beside: with too few answers, or kept back. Not those of which
 *     it is published that nobody was asked
 */
public record EndAnswersTable(String label, List<Row> rows, int untold) {

    /** One with the share of good answers to each {@link EndQuestion}. */
    public record Row(String label, List<Share> shares) {}

    static List<EndAnswersTable> of(
            PublishedQuarter published, List<EndAnswers> said, FigureNames names) {
        List<EndAnswersTable> tables = new ArrayList<>();
        if (said.isEmpty()) {
            return tables;
        }
        for (String dimension : said.get(0).by().keySet()) {
            List<Row> rows = new ArrayList<>();
            int untold = 0;
            for (String key : published.keys(dimension)) {
                List<Share> shares =
                        said.stream().map(each -> each.by().get(dimension).get(key)).toList();
                if (shares.stream().anyMatch(share -> share.percentage().shown())) {
                    rows.add(new Row(names.value(dimension, key), shares));
                } else if (isAsked(published, dimension, key)) {
                    untold++;
                }
            }
            tables.add(new EndAnswersTable(names.dimension(dimension), rows, untold));
        }
        return tables;
    }

    private static boolean isAsked(PublishedQuarter published, String dimension, String key) {
        PublishedCount asked =
                published.satisfaction().count(0, Selection.everyone().with(dimension, key));
        return !key.equals(QuarterCounts.NO_SERVICE) && !(asked.shown() && asked.value() == 0);
    }
}
