package org.waymark.casework;

import static org.waymark.casework.ContactChannel.*;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** What came of one attempt to reach a person; each can only come of some of the channels. */
public enum ContactOutcome {
    SPOKE_SAFE_TO_TALK("Spoke, safe to talk", true, CALL, IN_PERSON, VISIT),
    SPOKE_NOT_SAFE("Spoke, not safe to talk", false, CALL, IN_PERSON, VISIT),
    ANSWERED_IN_WRITING("Answered in writing", true, TEXT, EMAIL, LETTER),
    OTHER_PERSON_ANSWERED(
            "Somebody else answered", false, CALL, TEXT, EMAIL, LETTER, IN_PERSON, VISIT),
    NO_ANSWER("No answer", false, CALL, IN_PERSON, VISIT),
    VOICEMAIL_LEFT("Voicemail left", false, CALL, VOICEMAIL),
    VOICEMAIL_NOT_PERMITTED("Voicemail not permitted", false, CALL),
    WRONG_NUMBER("Wrong number", false, CALL, VOICEMAIL, TEXT),
    NUMBER_DEAD("Number not in use", false, CALL, VOICEMAIL, TEXT),
    TEXT_SENT("Text sent", false, TEXT),
    EMAIL_SENT("E-mail sent", false, EMAIL),
    LETTER_SENT("Letter sent", false, LETTER),
    DECLINED("Does not want support", true, CALL, TEXT, EMAIL, LETTER, IN_PERSON, VISIT),
    CALL_BACK_ARRANGED("Call back arranged", true, CALL, TEXT, EMAIL, LETTER, IN_PERSON, VISIT);

    private final String label;
    private final boolean reached;
    private final Set<ContactChannel> channels;

    ContactOutcome(
            String label, boolean reached, ContactChannel channel, ContactChannel... further) {
        this.label = label;
        this.reached = reached;
        this.channels = EnumSet.of(channel, further);
    }

    /** What can come of a channel, in the order of the list. */
    public static List<ContactOutcome> of(ContactChannel channel) {
        return Arrays.stream(values()).filter(outcome -> outcome.fits(channel)).toList();
    }

    public String label() {
        return label;
    }

    /**
     * The person themselves was reached, and could hear what is offered. Who answers and cannot
     * talk was not: they have to be tried again when it is safe.
     */
    public boolean isReached() {
        return reached;
    }

    /** Can it come of this channel? */
    public boolean fits(ContactChannel channel) {
        return channels.contains(channel);
    }

    /**
     * The channel that was really used: who calls and leaves a voicemail has used the voicemail.
     */
    public ContactChannel used(ContactChannel channel) {
        return this == VOICEMAIL_LEFT ? VOICEMAIL : channel;
    }
}
