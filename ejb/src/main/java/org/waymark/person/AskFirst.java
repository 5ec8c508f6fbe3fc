package org.waymark.person;

import org.waymark.shared.Refusal;

/**
 * The record is the actor's to open once they have answered: whether they know the person, when
 * both share a surname or what the actor has declared is near; or, of a manager, why they open a
 * colleague's case again.
 */
public final class AskFirst extends Refusal {

    private static final long serialVersionUID = 1;

    private final Of of;
    private final String reference;

    /** What is to be opened and what is asked. */
    public enum Of {
        /** A case: do they know the person? */
        CASE,
        /** A referral that has not led to one: the same. */
        REFERRAL,
        /** A case that a manager opens again: why? */
        REASON
    }

    public AskFirst(Of of, String reference) {
        super(
                of == Of.REASON
                        ? "Say first why you open this case again."
                        : "Say first whether you know this person.");
        this.of = of;
        this.reference = reference;
    }

    /** What is asked, and of what. */
    public Of of() {
        return of;
    }

    /** Of the case or referral. */
    public String reference() {
        return reference;
    }

    /**
     * Is an actor to be asked?
     *
     * @param conflict what was found between them and the person; null for nothing
     * @param answered when they said that they do not know them; null before
     */
    public static boolean isNeeded(
            Object conflict, Object answered, String colleague, String surname) {
        return answered == null && (conflict != null || isNamesake(colleague, surname));
    }

    /** Have both the same surname? The last part of a colleague's name is taken for theirs. */
    public static boolean isNamesake(String colleague, String surname) {
        var parts = PersonName.of(null, colleague).family();
        String own = parts.isEmpty() ? "" : parts.get(parts.size() - 1);
        return !own.isEmpty() && own.equals(PersonName.of(null, surname).surname());
    }
}
