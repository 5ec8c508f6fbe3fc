package org.waymark.reporting;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import org.waymark.reporting.suppression.PublishedCount;
import org.waymark.reporting.suppression.Selection;

/**
 * The services or crime groups of which something is told, in their usual order.
 *
 * @param untold how many there are beside: too few, or kept back. Not those of which it is
 *     published that nobody was asked
 */
public record SharesTable(String label, List<Row> rows, int untold) {

    /** One of them with its shares, one for each thing that is told. */
    public record Row(String label, List<Share> shares) {}

    /** What people said at the end of their case, by service and by crime group. */
    static List<SharesTable> answers(
            PublishedQuarter published, List<EndAnswers> said, FigureNames names) {
        List<SharesTable> tables = new ArrayList<>();
        if (!said.isEmpty()) {
            for (String dimension : said.get(0).by().keySet()) {
                tables.add(
                        of(
                                published,
                                said,
                                each -> each.by().get(dimension),
                                dimension,
                                names,
                                key -> isAsked(published, dimension, key)));
            }
        }
        return tables;
    }

    /** What ended of abuse, by service. */
    static List<SharesTable> ended(
            PublishedQuarter published, List<CessationFigures> ended, FigureNames names) {
        ExactFigures exact = new ExactFigures(published.counts());
        return ended.isEmpty()
                ? List.of()
                : List.of(
                        of(
                                published,
                                ended,
                                CessationFigures::services,
                                PublishedQuarter.SERVICE,
                                names,
                                key -> exact.abuseCases(key).isPresent()));
    }

    private static <T> SharesTable of(
            PublishedQuarter published,
            List<T> told,
            Function<T, Map<String, Share>> by,
            String dimension,
            FigureNames names,
            Predicate<String> asked) {
        List<Row> rows = new ArrayList<>();
        int untold = 0;
        for (String key : published.keys(dimension)) {
            List<Share> shares = told.stream().map(each -> by.apply(each).get(key)).toList();
            if (shares.stream().anyMatch(share -> share.percentage().shown())) {
                rows.add(new Row(names.value(dimension, key), shares));
            } else if (asked.test(key)) {
                untold++;
            }
        }
        return new SharesTable(names.dimension(dimension), rows, untold);
    }

    private static boolean isAsked(PublishedQuarter published, String dimension, String key) {
        PublishedCount asked =
                published.satisfaction().count(0, Selection.everyone().with(dimension, key));
        return !key.equals(QuarterCounts.NO_SERVICE) && !(asked.shown() && asked.value() == 0);
    }
}
