package org.waymark.casework;

import org.waymark.person.ContactPoint;

/** A way to reach a person, each with its own answer to "is it safe?". */
public enum ContactChannel {
    CALL("Phone call", ContactPoint.Kind.PHONE, ContactPoint.Use.CALL),
    VOICEMAIL("Voicemail", ContactPoint.Kind.PHONE, ContactPoint.Use.VOICEMAIL),
    TEXT("Text message", ContactPoint.Kind.PHONE, ContactPoint.Use.TEXT),
    EMAIL("E-mail", ContactPoint.Kind.EMAIL, ContactPoint.Use.WRITE),
    LETTER("Letter", ContactPoint.Kind.ADDRESS, ContactPoint.Use.WRITE),
    IN_PERSON("In person", null, null),
    VISIT("Visit at home", ContactPoint.Kind.ADDRESS, ContactPoint.Use.WRITE);

    private final String label;
    private final ContactPoint.Kind kind;
    private final ContactPoint.Use use;

    ContactChannel(String label, ContactPoint.Kind kind, ContactPoint.Use use) {
        this.label = label;
        this.kind = kind;
        this.use = use;
    }

    public String label() {
        return label;
    }

    /** Does somebody come or write to where they live, and whoever lives there may notice? */
    boolean reachesTheHome() {
        return this == LETTER || this == VISIT;
    }

    /** Is it done by sitting down and using what is on record, as all but going to see them is? */
    boolean isFromTheDesk() {
        return this != IN_PERSON && this != VISIT;
    }

    /** Does it go by a number or an address of this kind? */
    boolean goesBy(ContactPoint.Kind kindOfPoint) {
        return kind == kindOfPoint;
    }

    /** The use that has to be safe; null in person, where nothing is used. */
    ContactPoint.Use use() {
        return use;
    }
}
