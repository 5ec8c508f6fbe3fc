package org.waymark.referral;

/** Why a row ended in its disposition, in words that its sender may read. */
public enum DispositionReason {
    BREAKS_FORMAT("The row breaks the format."),
    NOTHING_TO_UPDATE("There is nothing to update: no such referral was received."),
    SAME_MESSAGE("This message was received before."),
    SAME_VICTIM("The same victim of the same crime was received before as new."),
    WITHDRAWN_BY_SENDER("Withdrawn by the sender."),
    UPDATED_BY_SENDER("Updated by the sender."),
    OUTSIDE_CONTRACT("The offence is outside the contract in force."),
    OBJECTED("The person objected to being referred."),
    OBJECTED_EARLIER("The person will not be contacted."),
    CONSENT_MISSING("Explicit consent is needed for this referral and is missing."),
    DO_NOT_CONTACT("Marked not to be contacted; a person decides."),
    CHILD_PROTECTION("Marked for child protection; a person decides."),
    UNDER_13_SEXUAL("A sexual offence against a child under 13; a person decides."),
    /** There is a way, and none is marked safe. */
    NO_SAFE_CONTACT("No way to reach the person is marked safe."),
    /** There is no way at all. */
    WRONG_DETAILS("No telephone number, e-mail or address that can be used was sent.");

    private final String sentence;

    DispositionReason(String sentence) {
        this.sentence = sentence;
    }

    public String sentence() {
        return sentence;
    }
}
