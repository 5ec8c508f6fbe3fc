package org.waymark.casework;

/** A way to reach a person, each with its own answer to "is it safe?". */
public enum ContactChannel {
    CALL("Phone call"),
    VOICEMAIL("Voicemail"),
    TEXT("Text message"),
    EMAIL("E-mail"),
    LETTER("Letter"),
    IN_PERSON("In person");

    private final String label;

    ContactChannel(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
