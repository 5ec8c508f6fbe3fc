package org.waymark.incident;

import java.time.Duration;
import java.time.Instant;

/**
 * When a report that led to no referral is destroyed. What was told for the police is evidence: it
 * goes only when they have had it for as long as any report is kept, counted from when they first
 * opened it, and not before.
 */
final class ReportTime {

    private ReportTime() {}

    /**
     * @param ends the end of its time as a report
     * @param passed was it passed on to the police?
     * @param openedAt when they first opened it; null before
     * @param kept for how long a report is kept
     * @return null while the police have not opened what was passed on to them
     */
    static Instant goesAt(Instant ends, boolean passed, Instant openedAt, Duration kept) {
        if (!passed) {
            return ends;
        }
        Instant after = openedAt == null ? null : openedAt.plus(kept);
        return after == null || after.isAfter(ends) ? after : ends;
    }

    /**
     * Was it passed on? What only a few may know of is talked about with its teller first, unless
     * it is without a name.
     *
     * @param force id of the force; null for none
     * @param police NAMED, ANONYMOUS or NO
     */
    static boolean isPassed(Long force, String police, boolean few) {
        return force != null && ("ANONYMOUS".equals(police) || "NAMED".equals(police) && !few);
    }
}
