package org.waymark.joint;

import java.time.Instant;

/**
 * One transfer of a case, as one of the two services sees it.
 *
 * @param ours did this case ask?
 * @param service the other one
 * @param passedOn what crossed, in words
 * @param override it crossed without consent, for safety
 * @param card how it stands with the other service's card: OPEN, CLOSED or LOCKED
 * @param toRelease this case is restricted, and the other service does not see its card yet
 */
public record TransferLine(
        long id,
        boolean ours,
        String service,
        Afterwards afterwards,
        TransferState state,
        String passedOn,
        String why,
        Instant askedAt,
        Instant answerDue,
        boolean late,
        Instant answeredAt,
        String answer,
        Instant endedAt,
        String endedWhy,
        boolean override,
        String card,
        boolean toRelease) {

    /** Can it still be taken back? */
    public boolean isWaiting() {
        return ours && state == TransferState.WAITING;
    }

    /** Do both work together now, as far as the person agrees? */
    public boolean isJoint() {
        return state == TransferState.ACCEPTED && afterwards == Afterwards.JOINT && endedAt == null;
    }
}
