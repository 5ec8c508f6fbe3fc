package org.waymark.privacy.retention;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.waymark.reference.Quarter;
import org.waymark.shared.Columns;
import org.waymark.shared.Row;

/**
 * The figures that are counted from referrals themselves and not from facts: who was withdrawn, and
 * who was referred again within twelve months. A referral that goes takes from them, also from
 * those of a later referral of the same person; what they lose is kept.
 */
final class AgainFigures {

    /** The referrals of one identity, and what each counts for. The value is the identity. */
    static final String OF_IDENTITY =
            "SELECT r.received_at, r.state = 'WITHDRAWN', EXISTS (SELECT 1 FROM support_case c"
                    + " WHERE c.referral_id = r.id), r.parent_id IS NULL AND EXISTS (SELECT 1 FROM"
                    + " person q JOIN referral e ON e.person_id = q.id WHERE q.identity_id ="
                    + " p.identity_id AND e.id <> r.id AND e.received_at < r.received_at AND"
                    + " e.received_at >= r.received_at - INTERVAL 12 MONTH) FROM referral r JOIN person"
                    + " p ON p.id = r.person_id WHERE p.identity_id IN (%s)";

    /** What is counted, in one quarter. */
    record Place(String quarter, String figure) implements Comparable<Place> {

        @Override
        public int compareTo(Place other) {
            return (quarter + figure).compareTo(other.quarter + other.figure);
        }
    }

    private AgainFigures() {}

    static Map<Place, Long> count(List<Row> referrals) {
        Map<Place, Long> counts = new HashMap<>();
        for (Row row : referrals) {
            Instant received = Columns.instant(row.columns()[0]);
            String quarter = Quarter.of(received).code();
            boolean again = row.flag(3);
            add(counts, quarter, "WITHDRAWN", row.flag(1));
            add(counts, quarter, "AGAIN", again);
            add(counts, quarter, "AGAIN_TAKEN", again && row.flag(2));
        }
        return counts;
    }

    /** What the figures lost. */
    static Map<Place, Long> lost(Map<Place, Long> before, Map<Place, Long> after) {
        Map<Place, Long> lost = new TreeMap<>(before);
        after.forEach((place, count) -> lost.merge(place, -count, Long::sum));
        lost.values().removeIf(count -> count == 0);
        return lost;
    }

    private static void add(
            Map<Place, Long> counts, String quarter, String figure, boolean counted) {
        if (counted) {
            counts.merge(new Place(quarter, figure), 1L, Long::sum);
        }
    }
}
