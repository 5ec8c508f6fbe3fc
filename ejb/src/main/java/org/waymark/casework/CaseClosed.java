package org.waymark.casework;

/**
 * A case has been closed. Fired in the transaction that closes it.
 *
 * @param followedUp do its follow-ups stay promised?
 */
public record CaseClosed(long caseId, boolean followedUp) {

    /** Of a case whose follow-ups, if there are any, stay promised. */
    public CaseClosed(long caseId) {
        this(caseId, true);
    }
}
