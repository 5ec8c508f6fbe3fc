package org.waymark.referral;

/**
 * What the person said about one organisation: asked before a referral crosses to it, and told when
 * it has.
 */
public interface SharingConsent {

    /** What is on record about passing details on to one organisation. */
    enum Standing {
        /** They agreed, and it holds today. */
        AGREED,
        /** They refused, or took back what they had agreed to. */
        REFUSED,
        /** Somebody who may do so decided to share for safety all the same. */
        OVERRIDDEN,
        /** Nothing that holds today. */
        NOT_ON_RECORD
    }

    /**
     * What holds today.
     *
     * @param organisationId who would pass the details on
     * @param recipientId who would get them
     */
    Standing standing(long personId, long organisationId, long recipientId);

    /**
     * The person has agreed, to whoever decides about the referral, that this organisation has it.
     *
     * @param how how and when they said so
     */
    void agreed(long personId, long organisationId, long recipientId, String how);

    /**
     * A referral crosses to another organisation.
     *
     * @param reason why without consent; null with consent
     * @param onReferral the person agreed explicitly to being referred, and nothing narrower is on
     *     record
     */
    void shared(
            long referralId,
            long personId,
            long organisationId,
            long recipientId,
            String reason,
            boolean onReferral);

    /**
     * Something else crosses to another organisation, as the person wants it.
     *
     * @param what in words that say the kind of thing, and not the thing
     */
    void passedOn(
            long referralId, long personId, long organisationId, long recipientId, String what);
}
