package org.waymark.referral;

/** What the sender marked about the crime or the person, beside the offence itself. */
public enum ReferralFlag {
    HBA("Honour-based abuse"),
    FORCED_MARRIAGE("Forced marriage"),
    FGM("Female genital mutilation"),
    CSA("Child sexual abuse"),
    CSE("Child sexual exploitation"),
    MODERN_SLAVERY("Modern slavery"),
    STALKING("Stalking"),
    ONLINE("Online"),
    KNIFE("Knife"),
    GUN("Gun"),
    GANG("Gang"),
    REPEAT("Repeat victim"),
    SUSPECT_IN_CUSTODY("Suspect in custody"),
    CHILD_PROTECTION("Child protection"),
    /** This mark and the next two restrict the referral on arrival: {@link RestrictionReason}. */
    STAFF("Victim or suspect works for a support service"),
    POLICE("Victim or suspect works for the police"),
    PUBLIC_FIGURE("Victim or suspect is elected or widely known"),
    /** The address is the hospital and ward; a way to reach somebody that nobody else opens. */
    IN_HOSPITAL("In hospital: can be met on the ward");

    private final String label;

    ReferralFlag(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
