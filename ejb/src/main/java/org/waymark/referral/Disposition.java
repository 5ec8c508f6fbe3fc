package org.waymark.referral;

/**
 * What became of one row of a feed: every row ends in exactly one of these, and they add up to the
 * rows of the batch.
 */
public enum Disposition {
    ACCEPTED("Accepted", ReferralState.RECEIVED),
    UPDATED("Updated", null),
    WITHDRAWN("Withdrawn", ReferralState.WITHDRAWN),
    DUPLICATE("Duplicate", null),
    EXCLUDED("Outside the contract", ReferralState.EXCLUDED),
    HELD_CONSENT("Held: consent is missing", ReferralState.HELD),
    HELD_CONTACT("Held: a person must decide", ReferralState.HELD),
    RETURNED("Returned to the sender", ReferralState.RETURNED),
    SUPPRESSED("Person objected", ReferralState.SUPPRESSED),
    INVALID("Not readable", null);

    private final String label;
    private final ReferralState state;

    Disposition(String label, ReferralState state) {
        this.label = label;
        this.state = state;
    }

    public String label() {
        return label;
    }

    /**
     * The state of the referral a row of this disposition makes or ends; null where the row makes
     * none (a duplicate, an unreadable row) or leaves it to {@link DispositionRules#standing} (an
     * update).
     */
    public ReferralState state() {
        return state;
    }
}
