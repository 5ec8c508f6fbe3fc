package org.waymark.reporting;

/**
 * Who saw what happened to somebody else. They are supported, and are no victim in any figure: not
 * among referrals, cases, needs, transfers or outcomes.
 */
public final class Witness {

    /** A condition over the referral {@code r} that holds for them. */
    public static final String OF_REFERRAL = "r.victim_type = 'WITNESS'";

    /** The same over the case {@code c}. */
    public static final String OF_CASE =
            "EXISTS (SELECT 1 FROM referral r WHERE r.id = c.referral_id AND " + OF_REFERRAL + ")";

    private Witness() {}
}
