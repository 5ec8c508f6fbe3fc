package org.waymark.casework;

import java.time.Instant;
import org.waymark.reference.Risk;

/** What casework takes over from a referral when it opens the case. */
record AcceptedReferral(
        long id,
        long personId,
        long serviceId,
        Risk risk,
        boolean restricted,
        String pathway,
        Instant receivedAt) {}
