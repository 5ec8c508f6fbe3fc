package org.waymark.casework;

import java.time.Instant;
import org.waymark.reference.Risk;
import org.waymark.referral.RestrictionReason;

/**
 * What casework takes over from a referral when it opens the case.
 *
 * @param dangerKnown that somebody near them may be a danger, by the work in the case it was passed
 *     on from, or in another one of the same person and service where it has not ended since
 * @param restriction why only named staff may know of it; null when the team may
 */
record AcceptedReferral(
        long id,
        long personId,
        long serviceId,
        Risk risk,
        boolean dangerKnown,
        RestrictionReason restriction,
        String pathway,
        Instant receivedAt) {}
