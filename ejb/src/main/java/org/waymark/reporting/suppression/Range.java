package org.waymark.reporting.suppression;

import java.util.Collection;

/**
 * Between which numbers a reader of what is published must think a count to be. Kept for figures
 * that do not come out of one {@link CountCube}: a band, a rounded count, a part of another figure.
 *
 * @param low the least
 * @param high the greatest; {@link #UNBOUNDED} when nothing is known
 */
public record Range(long low, long high) {

    /** No upper bound is known. */
    public static final long UNBOUNDED = Long.MAX_VALUE / 1_000_000;

    /** How many numbers more than one must stay possible, so that none can be worked out. */
    public static final long ROOM = 4;

    /** Nothing is known. */
    public static final Range ANY = new Range(0, UNBOUNDED);

    /** What a published count tells. */
    public static Range of(PublishedCount count, SmallNumberRule rule) {
        return switch (count.kind()) {
            case EXACT -> new Range(count.value(), count.value());
            case ROUNDED -> new Range(rule.lowest(count.value()), rule.highest(count.value()));
            case FEWER_THAN -> new Range(1, count.figure() - 1);
            case HIDDEN -> ANY;
        };
    }

    /** What is known by both. */
    public Range and(Range other) {
        return new Range(Math.max(low, other.low), Math.min(high, other.high));
    }

    /** The sum of two counts. */
    public Range plus(Range other) {
        return new Range(low + other.low, Math.min(UNBOUNDED, high + other.high));
    }

    /** Is there no such number? */
    public boolean isEmpty() {
        return low > high;
    }

    /** Can it be only one, and is that one not nought? Nought tells of nobody. */
    public boolean determines() {
        return low == high && high > 0;
    }

    /** Do enough numbers stay possible, or none but nought? */
    public boolean leavesRoom() {
        return high == 0 || high - low >= ROOM;
    }

    /**
     * Whether a whole and its parts leave each other room: what is left for any part when all
     * others are the least, or the most, that they can be.
     *
     * @param whole what is known of the sum of the parts
     */
    public static boolean leaveRoom(Range whole, Collection<Range> parts) {
        if (whole.high == 0) {
            return true;
        }
        Range together = parts.stream().reduce(new Range(0, 0), Range::plus);
        return whole.high - together.low >= ROOM
                && (together.high >= UNBOUNDED || together.high - whole.low >= ROOM);
    }
}
