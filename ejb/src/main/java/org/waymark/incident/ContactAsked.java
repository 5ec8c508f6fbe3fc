package org.waymark.incident;

import java.time.Instant;

/**
 * What became of the contact that a report allows.
 *
 * @param open may the service make contact, and has nobody settled it?
 * @param state null before anybody took it
 * @param by who took it or tried; null before
 * @param tries how often they were tried
 */
public record ContactAsked(boolean open, State state, String by, Instant at, int tries) {

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
}
