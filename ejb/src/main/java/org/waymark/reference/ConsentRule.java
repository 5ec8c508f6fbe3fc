package org.waymark.reference;

/**
 * Which consent is needed before contact.
 *
 * @param contractId null: for every contract; no contract makes it less
 * @param needed {@link #EXPLICIT} or NOTIFIED
 */
public record ConsentRule(
        long id, Long contractId, String name, String needed, Conditions when, Validity validity) {

    /** The person agreed in so many words. */
    public static final String EXPLICIT = "EXPLICIT";
}
