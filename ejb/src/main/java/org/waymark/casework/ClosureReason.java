package org.waymark.casework;

/**
 * Why a case ends; the words are those of the code list {@code closure_reason}. Planned against
 * unplanned is a headline measure.
 */
public enum ClosureReason {
    NEEDS_MET_PLANNED(true, false, false),
    RISK_REDUCED_STEPDOWN(true, false, false),
    TRANSFERRED(true, false, true),
    DECLINED_INITIAL(false, false, false),
    DISENGAGED(false, true, false),
    NO_CONTACT(false, true, false),
    NO_SAFE_CONTACT(false, true, false),
    MOVED_OUT_OF_AREA(false, false, false),
    INELIGIBLE(false, false, true),
    DUPLICATE(false, false, true),
    DECEASED(false, false, true),
    SERVICE_CAPACITY(false, false, false),
    VICTIM_REQUEST(false, false, true),
    CLOSED_AT_POLICE_REQUEST(false, false, true);

    private final boolean planned;
    private final boolean lackOfContact;
    private final boolean holdsWithoutContact;

    ClosureReason(boolean planned, boolean lackOfContact, boolean holdsWithoutContact) {
        this.planned = planned;
        this.lackOfContact = lackOfContact;
        this.holdsWithoutContact = holdsWithoutContact;
    }

    public boolean isPlanned() {
        return planned;
    }

    /** The person is left without support although nothing was finished or passed on. */
    public boolean endsUnsupported() {
        return !planned && this != DUPLICATE && this != DECEASED;
    }

    /**
     * Is nobody asked how they are later? They have died, or want nothing from the service. For
     * every other reason what was promised for later stays promised.
     */
    public boolean endsFollowUps() {
        return this == DECEASED || this == DECLINED_INITIAL || this == VICTIM_REQUEST;
    }

    /** For these a high-risk case needs a manager's decision: silence is itself a risk. */
    public boolean isLackOfContact() {
        return lackOfContact;
    }

    /**
     * Must the attempts of the contact policy have been made? Always when the reason is that nobody
     * could be reached; for somebody who never was reached also with any other reason, unless it
     * holds without contact: they have died, asked for it, or are looked after elsewhere.
     */
    boolean needsAttempts(boolean everReached) {
        return this == NO_CONTACT || (!everReached && !holdsWithoutContact);
    }
}
