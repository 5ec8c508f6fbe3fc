package org.waymark.referral;

import jakarta.ejb.Singleton;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

/** Lets clocks go on that a pause has held as long as their pathway lets it. */
@Singleton
public class ClockHolds {

    private static final int AT_ONCE = 200;

    @Inject private ServiceClocks clocks;
    @Inject private Event<ClocksGoOn> goOn;

    /**
     * Goes through those whose time is over.
     *
     * @return of how many referrals
     */
    public int look() {
        var referrals = clocks.endHolds(AT_ONCE);
        referrals.forEach(referral -> goOn.fire(new ClocksGoOn(referral)));
        return referrals.size();
    }
}
