package org.waymark.casework;

import org.waymark.person.PersonName;
import org.waymark.shared.Refusal;

/**
 * The case is the actor's to open once they have said that they do not know the person: both share
 * a surname, or what the actor has declared is near.
 */
public final class AskFirst extends Refusal {

    private static final long serialVersionUID = 1;

    private final String reference;

    AskFirst(String reference) {
        super("Say first whether you know this person.");
        this.reference = reference;
    }

    /** Of the case. */
    public String reference() {
        return reference;
    }

    /** Have both the same surname? The last part of a colleague's name is taken for theirs. */
    public static boolean isNamesake(String colleague, String surname) {
        var parts = PersonName.of(null, colleague).family();
        String own = parts.isEmpty() ? "" : parts.get(parts.size() - 1);
        return !own.isEmpty() && own.equals(PersonName.of(null, surname).surname());
    }
}
