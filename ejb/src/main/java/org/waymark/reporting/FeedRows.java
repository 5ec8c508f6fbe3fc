package org.waymark.reporting;

import java.util.List;
import java.util.function.Predicate;
import org.waymark.referral.Disposition;
import org.waymark.reporting.suppression.CountCube;
import org.waymark.reporting.suppression.PublishedCount;
import org.waymark.reporting.suppression.Range;
import org.waymark.reporting.suppression.Selection;
import org.waymark.reporting.suppression.SmallNumberRule;
import org.waymark.reporting.suppression.SuppressedTable;

/**
 * Rows of the feed by what became of them. Most rows are referrals that the journey counts as well:
 * exact numbers of both would tell how many came by other ways, and whom the journey leaves out.
 */
final class FeedRows {

    private static final String DISPOSITION = "disposition";

    /** What the journey counts as not eligible. */
    private static final List<String> LEFT_OUT =
            List.of(Disposition.EXCLUDED.name(), Disposition.SUPPRESSED.name());

    private FeedRows() {}

    static SuppressedTable of(PublishedQuarter quarter, List<String> dispositions) {
        SmallNumberRule rule = quarter.rule().rounded();
        CountCube cube = CountCube.of(1).by(DISPOSITION, dispositions).build();
        for (QuarterCounts.Line line : quarter.counts().of(QuarterCounts.FEED)) {
            cube.add(List.of(line.detail()), line.counts().get(0));
        }
        SuppressedTable table = cube.publish(rule).list(0, DISPOSITION);
        PublishedCount received =
                quarter.journey().count(JourneyStep.RECEIVED.ordinal(), Selection.everyone());
        PublishedCount eligible =
                quarter.journey().count(JourneyStep.ELIGIBLE.ordinal(), Selection.everyone());
        if (!received.shown() || !eligible.shown()) {
            // A step is hidden because few are left out: what the rows make would bound it.
            return without(table, key -> Disposition.valueOf(key).state() != null);
        }
        return leavesRoom(received.value() - eligible.value(), table, rule)
                ? table
                : without(table, LEFT_OUT::contains);
    }

    private static boolean leavesRoom(long lost, SuppressedTable table, SmallNumberRule rule) {
        long least =
                table.rows().stream()
                        .filter(row -> LEFT_OUT.contains(row.key()))
                        .mapToLong(row -> Range.of(row.total(), rule).low())
                        .sum();
        return lost == 0 || lost - least >= Range.ROOM;
    }

    private static SuppressedTable without(SuppressedTable table, Predicate<String> hidden) {
        return new SuppressedTable(
                table.columns(),
                table.rows().stream()
                        .map(
                                row ->
                                        hidden.test(row.key())
                                                ? new SuppressedTable.Row(
                                                        row.key(),
                                                        row.cells(),
                                                        PublishedCount.hidden())
                                                : row)
                        .toList(),
                table.columnTotals(),
                table.total());
    }
}
