package org.waymark.incident;

import java.time.Instant;
import java.util.List;

/**
 * What became of the contact that a report allows.
 *
 * @param open may the service make contact, and has nobody settled it?
 * @param state null before anybody took it
 * @param account who took it or tried; null before
 * @param by the same by name
 * @param tries how often they were tried
 * @param steps each step of it, oldest first; empty where it is not shown
 */
public record ContactAsked(
        boolean open,
        State state,
        Long account,
        String by,
        Instant at,
        int tries,
        List<Step> steps) {

    /** What is shown of it where nobody is told. */
    public static final ContactAsked NOTHING =
            new ContactAsked(false, null, null, null, null, 0, List.of());

    /**
     * One step.
     *
     * @param way by which way they were tried; null when they were not
     * @param words why it was taken over from a colleague; null when it was not
     */
    public record Step(State state, String way, String words, String by, Instant at) {}

    /** How far it is. */
    public enum State {
        TAKEN("A colleague makes contact"),
        NOT_REACHED("Tried, not reached"),
        SPOKEN("Spoken with them: nothing more is wanted"),
        STOPPED("No contact: they do not want it, or it is not safe"),
        REFERRED("They want support: it went on as a referral");

        private final String label;

        State(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }

        /** Is there still something to do? */
        boolean isOpen() {
            return this == TAKEN || this == NOT_REACHED;
        }
    }

    /** Is it settled, so that nobody makes contact any more? */
    public boolean settled() {
        return state != null && !state.isOpen();
    }

    /** Does somebody make contact who is not this one? */
    public boolean isOfAnother(long accountId) {
        return state != null && state.isOpen() && account != null && account != accountId;
    }

    ContactAsked with(List<Step> all) {
        return new ContactAsked(open, state, account, by, at, tries, all);
    }
}
