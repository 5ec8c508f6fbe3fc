package org.waymark.access;

import java.time.Duration;
import java.time.Instant;

/**
 * How long a name must wait after wrong passwords: five tries are free, then 30 seconds, doubling
 * with every further failure up to an hour.
 */
final class LockOut {

    static final int FREE_TRIES = 5;
    private static final Duration FIRST = Duration.ofSeconds(30);
    private static final Duration LONGEST = Duration.ofHours(1);

    private LockOut() {}

    /** Until when no further try is taken, or null while tries are free. */
    static Instant after(int failures, Instant now) {
        if (failures < FREE_TRIES) {
            return null;
        }
        int doublings = Math.min(failures - FREE_TRIES, 10);
        Duration wait = FIRST.multipliedBy(1L << doublings);
        return now.plus(wait.compareTo(LONGEST) > 0 ? LONGEST : wait);
    }

    /** Also when it ends later than any lock can: a clock that ran ahead wrote it. */
    static boolean isOver(Instant lockedUntil, Instant now) {
        return lockedUntil == null
                || !now.isBefore(lockedUntil)
                || now.plus(LONGEST).isBefore(lockedUntil);
    }
}
