package org.waymark.casework;

/** Why a case ends. Whether the end was planned is a headline measure of every contract. */
public enum ClosureReason {
    NEEDS_MET_PLANNED("Needs met, ended as planned", true, false),
    RISK_REDUCED_STEPDOWN("Risk reduced, stepped down", true, false),
    TRANSFERRED("Transferred to another service", true, false),
    DECLINED_INITIAL("Did not want support", false, false),
    DISENGAGED("Stopped engaging", false, true),
    NO_CONTACT("Could not be reached", false, true),
    NO_SAFE_CONTACT("No safe way to make contact", false, true),
    MOVED_OUT_OF_AREA("Moved out of the area", false, false),
    INELIGIBLE("Not eligible for this service", false, false),
    DUPLICATE("Same referral as another case", false, false),
    DECEASED("Has died", false, false),
    SERVICE_CAPACITY("Service has no capacity", false, false),
    VICTIM_REQUEST("Asked us to close", false, false),
    CLOSED_AT_POLICE_REQUEST("Closed at the request of the police", false, false);

    private final String label;
    private final boolean planned;
    private final boolean lackOfContact;

    ClosureReason(String label, boolean planned, boolean lackOfContact) {
        this.label = label;
        this.planned = planned;
        this.lackOfContact = lackOfContact;
    }

    public String label() {
        return label;
    }

    public boolean isPlanned() {
        return planned;
    }

    /** The person is left without support although nothing was finished or passed on. */
    public boolean endsUnsupported() {
        return !planned && this != DUPLICATE && this != DECEASED;
    }

    /** For these a high-risk case needs a manager's decision: silence is itself a risk. */
    public boolean isLackOfContact() {
        return lackOfContact;
    }
}
