package org.waymark.reporting.returns;

import java.time.Instant;
import java.time.LocalDate;
import org.waymark.reference.Quarter;

/**
 * The return of one grant for one quarter: what its holder reports in words, and its money. The
 * holder has no account: a contract manager enters the report as it came.
 *
 * @param receivedOn the day the last report came; null before
 * @param reminded whether the holder is reminded: there is an address, and it was asked for in time
 * @param plannedPence for the quarter; null when nothing was planned
 * @param paidPence for the quarter; null when nothing was paid
 * @param version counts changes; who saves an older one is refused
 */
public record GrantReturn(
        long id,
        long awardId,
        Quarter quarter,
        ReturnState state,
        LocalDate dueOn,
        LocalDate receivedOn,
        Instant submittedAt,
        Instant acceptedAt,
        int version,
        String reference,
        String title,
        String holder,
        boolean reminded,
        Long plannedPence,
        Long paidPence) {

    /** Where it stands, in words. */
    public String stands() {
        return words(state);
    }

    /** A state of a return, as it is said of grants. */
    public static String words(ReturnState state) {
        return switch (state) {
            case DRAFT -> "Not received yet";
            case SUBMITTED -> "Received";
            case QUERIED -> "Asked back";
            case ACCEPTED -> "Accepted";
        };
    }

    /** Did it not come by the day it was due? */
    public boolean isOverdue(LocalDate today) {
        return state == ReturnState.DRAFT && dueOn.isBefore(today);
    }

    /** Did it come after the day it was due? */
    public boolean isLate() {
        return receivedOn != null && receivedOn.isAfter(dueOn);
    }
}
