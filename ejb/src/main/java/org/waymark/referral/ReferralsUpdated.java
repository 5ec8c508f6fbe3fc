package org.waymark.referral;

import java.util.List;

/**
 * The sender of these referrals, which were known already, has sent something new about them. Fired
 * once for all of a chunk, in the transaction that stores it; whoever hears it adds no statement
 * for each of them.
 */
public record ReferralsUpdated(List<Long> referralIds) {

    public ReferralsUpdated {
        referralIds = List.copyOf(referralIds);
    }
}
