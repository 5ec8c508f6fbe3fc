package org.waymark.referral;

/** Where a referral stands. */
public enum ReferralState {
    /** In an inbox, to be triaged. */
    RECEIVED("Received", true),
    /** Nobody may make contact until somebody has decided. */
    HELD("Held", true),
    RETURNED("Returned to the sender", false),
    EXCLUDED("Outside the contract", false),
    /** The person objected. */
    SUPPRESSED("Not to be contacted", false),
    WITHDRAWN("Withdrawn by the sender", false),
    /** A service has taken it on; its case waits for a worker. */
    ACCEPTED("Accepted", false),
    /** A worker has it; what happens now happens in the case. */
    ALLOCATED("Allocated", false),
    DECLINED("Declined", false);

    private final String label;
    private final boolean open;

    ReferralState(String label, boolean open) {
        this.label = label;
        this.open = open;
    }

    public String label() {
        return label;
    }

    /** Is it still somebody's turn in an inbox? */
    public boolean isOpen() {
        return open;
    }
}
