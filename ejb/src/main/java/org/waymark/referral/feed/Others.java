package org.waymark.referral.feed;

import java.util.HashMap;
import java.util.Map;
import org.waymark.referral.ReferralState;
import org.waymark.referral.RestrictionReason;

/**
 * What others have sent about the victims whom somebody names at a page. To them it does not exist;
 * what they send is kept beside it, for intake to decide.
 *
 * @param referrals by victim
 * @param byId each of them
 */
record Others(KnownReferrals referrals, Map<Long, Other> byId) {

    /**
     * A referral that somebody else sent.
     *
     * @param restricted why only named staff may know of it; null when all of the inbox may
     */
    record Other(
            long referralId, long personId, ReferralState state, RestrictionReason restricted) {}

    /** For a feed, which speaks for all of its organisation. */
    static Others none() {
        return new Others(new KnownReferrals(), new HashMap<>());
    }

    /** The one that a row is about too; null for none, or when it could be either of two. */
    Other of(Incoming incoming) {
        return referrals.of(incoming).map(byId::get).orElse(null);
    }

    void add(VictimOfCrime victim, VictimOfCrime named, Other other) {
        referrals.add(victim, named, other.referralId());
        byId.put(other.referralId(), other);
    }
}
