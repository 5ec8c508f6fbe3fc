package org.waymark.casework;

import java.time.Instant;
import org.waymark.reference.Risk;
import org.waymark.referral.RestrictionReason;

/**
 * What casework takes over from a referral when it opens the case.
 *
 * @param restriction why only named staff may know of it; null when the team may
 */
record AcceptedReferral(
        long id,
        long personId,
        long serviceId,
        Risk risk,
        RestrictionReason restriction,
        String pathway,
        Instant receivedAt) {}
