package org.waymark.privacy.rights;

import org.waymark.casework.ContactChannel;

/** How an answer reaches whoever asked: handed over, or by a way that is marked safe. */
public enum AnswerWay {
    HANDED_OVER("Handed over in person", null),
    LETTER("By post, to an address that is marked safe", ContactChannel.LETTER),
    EMAIL("By e-mail, to an address that is marked safe", ContactChannel.EMAIL),
    /** Only for who is not the person of the record: nothing on record says where they are. */
    GIVEN("To an address they gave for this, where nobody else opens it", null);

    private final String label;
    private final ContactChannel channel;

    AnswerWay(String label, ContactChannel channel) {
        this.label = label;
        this.channel = channel;
    }

    public String label() {
        return label;
    }

    /** The channel that has to be safe; null where nothing on record is used. */
    ContactChannel channel() {
        return channel;
    }
}
