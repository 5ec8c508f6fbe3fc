package org.waymark.referral;

/**
 * The reference of a crime at the police. Every message has one; where there is none of the police,
 * one is made here that begins with {@link #NONE}, and it says of nobody that they went to the
 * police.
 */
public final class CrimeReference {

    /** How a reference begins that was made here because there is none of the police. */
    public static final String NONE = "none-";

    /** SQL over a referral {@code r}: has it a reference of the police? Never null. */
    public static final String GIVEN =
            "(r.crime_ref IS NOT NULL AND r.crime_ref NOT LIKE '" + NONE + "%')";

    private CrimeReference() {}

    /** Is it one of the police? */
    public static boolean isGiven(String reference) {
        return reference != null && !reference.startsWith(NONE);
    }
}
