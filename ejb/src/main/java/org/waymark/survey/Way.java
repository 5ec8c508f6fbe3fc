package org.waymark.survey;

import org.waymark.casework.ContactChannel;

/** How somebody is asked and answers. Never by post. */
public enum Way {
    EMAIL("By a link", ContactChannel.EMAIL),
    PAPER("On paper", ContactChannel.IN_PERSON),
    PHONE("By telephone", ContactChannel.CALL);

    private final String label;
    private final ContactChannel channel;

    Way(String label, ContactChannel channel) {
        this.label = label;
        this.channel = channel;
    }

    public String label() {
        return label;
    }

    ContactChannel channel() {
        return channel;
    }
}
