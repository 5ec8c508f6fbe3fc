package org.waymark.referral.feed;

import java.nio.ByteBuffer;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.waymark.referral.FeedRow;

/**
 * A row with all that can be worked out of it alone, before the database is asked.
 *
 * @param victim null when the row could not be read; so are the hashes empty
 * @param person the hashes by which this person is recognised if they objected
 * @param referral the hash of this victim of this crime
 * @param cells how the row came; only for one that may have to be sent back
 */
record Incoming(
        FeedRow row,
        VictimOfCrime victim,
        Set<ByteBuffer> person,
        ByteBuffer referral,
        List<String> cells) {

    /** No crime reference is longer. */
    private static final int LONGEST_NAME = 100;

    static Incoming of(FeedRow row, List<String> cells, ObjectionKeys keys) {
        if (!row.isValid()) {
            return new Incoming(row, null, Set.of(), null, cells);
        }
        VictimOfCrime victim = VictimOfCrime.of(row.message());
        return new Incoming(
                row, victim, keys.ofPerson(row.message()), keys.ofReferral(victim), cells);
    }

    /** The same, as it is found when it lies beside a colleague's. */
    Incoming beside(long account) {
        return new Incoming(row, victim.beside(account), person, referral, cells);
    }

    /** The row as one line. */
    String raw() {
        return RawRow.line(cells);
    }

    /** The short cells of the row, by which a referral is found that it may be about. */
    Set<String> named() {
        return cells.stream()
                .filter(cell -> cell != null && !cell.isBlank() && cell.length() <= LONGEST_NAME)
                .map(String::strip)
                .collect(Collectors.toSet());
    }
}
