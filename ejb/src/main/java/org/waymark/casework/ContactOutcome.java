package org.waymark.casework;

/** What came of one attempt to reach a person (domain brief 2.3). */
public enum ContactOutcome {
    SPOKE_SAFE_TO_TALK("Spoke, safe to talk", true),
    SPOKE_NOT_SAFE("Spoke, not safe to talk", true),
    OTHER_PERSON_ANSWERED("Somebody else answered", false),
    NO_ANSWER("No answer", false),
    VOICEMAIL_LEFT("Voicemail left", false),
    VOICEMAIL_NOT_PERMITTED("Voicemail not permitted", false),
    WRONG_NUMBER("Wrong number", false),
    NUMBER_DEAD("Number not in use", false),
    TEXT_SENT("Text sent", false),
    EMAIL_SENT("E-mail sent", false),
    LETTER_SENT("Letter sent", false),
    DECLINED("Does not want support", true),
    CALL_BACK_ARRANGED("Call back arranged", true);

    private final String label;
    private final boolean reached;

    ContactOutcome(String label, boolean reached) {
        this.label = label;
        this.reached = reached;
    }

    public String label() {
        return label;
    }

    /** The person themselves was reached. */
    public boolean isReached() {
        return reached;
    }
}
