package org.waymark.reference;

/**
 * What the Victims' Code gives a victim within a number of working days; {@link VictimsCode} has
 * the days of each version.
 */
public enum CodeClock {
    /** Right 4. Two days for everybody: enhanced rights do not shorten the referral. */
    REFERRAL_TO_SUPPORT,
    /** Right 6: told why police will not investigate. */
    NOT_INVESTIGATING,
    /** Right 6: arrested, interviewed, released, bailed, or conditions changed. */
    SUSPECT_UPDATE,
    /** Right 8: time and place of a hearing, from the day the witness care unit heard. */
    HEARING_NOTICE,
    /** Right 8. */
    BAIL_HEARING_OUTCOME,
    /** Right 8. */
    GIVING_EVIDENCE,
    /** Right 9: the outcome and the sentence. */
    CASE_OUTCOME,
    /**
     * Right 11: after a sentence of at least twelve months for a specified offence, or a hospital
     * order.
     */
    CONTACT_SCHEME_REFERRAL,
    /** Right 11: contacted by a victim liaison officer. */
    CONTACT_SCHEME_CONTACT
}
