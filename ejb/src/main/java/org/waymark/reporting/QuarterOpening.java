package org.waymark.reporting;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.waymark.reference.Quarter;
import org.waymark.shared.Columns;
import org.waymark.shared.Row;

/**
 * Whether everybody may read a quarter, and who proposed that they may.
 *
 * @param releasedAt since when everybody may; null when they may not
 * @param proposedAt null when nobody proposed it
 * @param proposedBy the name of whoever did; null when nobody did
 * @param own did the reader propose it?
 * @param waiting what others proposed, of any quarter, and nobody has made public
 */
public record QuarterOpening(
        Instant releasedAt,
        Instant proposedAt,
        String proposedBy,
        boolean own,
        List<Waiting> waiting) {

    /** A quarter that waits for somebody else than who proposed it. */
    public record Waiting(Quarter quarter, Instant proposedAt, String proposedBy) {}

    /** Nobody proposed it. */
    static final QuarterOpening NONE = new QuarterOpening(null, null, null, false, List.of());

    public QuarterOpening {
        waiting = List.copyOf(waiting);
    }

    /**
     * The same with what a row says: released at, proposed at, by whom, by which account, quarter.
     */
    QuarterOpening with(Row row, Quarter asked, long reader) {
        if (row.columns()[1] == null) {
            Instant since = Columns.instant(row.columns()[0]);
            return new QuarterOpening(since, proposedAt, proposedBy, own, without(asked));
        }
        Quarter quarter = Quarter.parse(row.text(4));
        Instant at = Columns.instant(row.columns()[1]);
        String by = row.text(2);
        boolean byReader = row.number(3) == reader;
        boolean open = quarter.equals(asked) && releasedAt != null;
        List<Waiting> all = new ArrayList<>(waiting);
        if (!byReader && !open) {
            all.add(new Waiting(quarter, at, by));
        }
        return quarter.equals(asked)
                ? new QuarterOpening(releasedAt, at, by, byReader, all)
                : new QuarterOpening(releasedAt, proposedAt, proposedBy, own, all);
    }

    private List<Waiting> without(Quarter released) {
        return waiting.stream().filter(each -> !each.quarter().equals(released)).toList();
    }

    public boolean isReleased() {
        return releasedAt != null;
    }

    /** Does it wait for somebody who checks it? */
    public boolean isProposed() {
        return proposedAt != null && releasedAt == null;
    }
}
