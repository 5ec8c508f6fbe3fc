package org.waymark.referral;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/**
 * A repeat found when records were linked, or known to services elsewhere, is looked at as soon as
 * one the sender told of: the deadline of triage comes nearer. It never moves away again: the link
 * may be undone, the hint was there.
 */
@ApplicationScoped
public class RepeatUrgency {

    @Inject private ReferralStore store;
    @Inject private ServiceClocks clocks;

    /** Nothing happens once somebody has decided about it. */
    public void ofRepeat(long referralId) {
        Referral referral = store.get(referralId);
        if (referral.state().isOpen()) {
            clocks.hasten(
                            ServiceClock.Kind.TRIAGE,
                            referralId,
                            referral.proposedServiceId(),
                            TriagePriority.OF_A_REPEAT.level())
                    .ifPresent(referral::dueBy);
        }
    }
}
