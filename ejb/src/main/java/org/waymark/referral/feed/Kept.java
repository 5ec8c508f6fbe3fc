package org.waymark.referral.feed;

import java.time.Instant;
import org.waymark.commissioning.Proposal;
import org.waymark.reference.Risk;

/**
 * What is there already of a referral and no message takes away.
 *
 * @param triage the service's first clock, which is never started again; null before
 * @param risk never lowered by a sender
 * @param routed where somebody sent it by hand; null while only the rules have proposed
 * @param consentGivenHere the person agreed to one of us, whatever the sender knows
 * @param supported a service has accepted it: what it holds is that service's work now
 * @param restricted only named staff may know of it
 */
record Kept(
        TriageClock triage,
        Risk risk,
        Proposal routed,
        boolean consentGivenHere,
        boolean supported,
        boolean restricted) {

    static final Kept NOTHING = new Kept(null, null, null, false, false, false);

    /**
     * The service's first clock.
     *
     * @param pausedAt null while it runs
     */
    record TriageClock(Instant due, Instant pausedAt) {}

    Kept with(TriageClock clock) {
        return new Kept(clock, risk, routed, consentGivenHere, supported, restricted);
    }
}
