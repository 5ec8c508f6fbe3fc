package org.waymark.reference;

/**
 * What the Victims' Code gives a victim within a number of working days (domain brief 1.4). The
 * days here are those of the Code of 2021; {@link VictimsCode} has those of each version.
 */
public enum CodeClock {
    /** Two days for everybody: enhanced rights do not shorten the referral. */
    REFERRAL_TO_SUPPORT("Police refer to a support service", 2, 2, "Right 4"),
    NOT_INVESTIGATING("Told why police will not investigate", 5, 1, "Right 6"),
    /** Arrested, interviewed, released, bailed, or conditions changed. */
    SUSPECT_UPDATE("Told what happened with the suspect", 5, 1, "Right 6"),
    /** From the day the witness care unit heard. */
    HEARING_NOTICE("Told time and place of a hearing", 1, 1, "Right 8"),
    BAIL_HEARING_OUTCOME("Told the outcome of a bail hearing", 5, 1, "Right 8"),
    GIVING_EVIDENCE("Told to give evidence", 1, 1, "Right 8"),
    CASE_OUTCOME("Told the outcome and the sentence", 1, 1, "Right 9"),
    /** After a sentence of at least twelve months for a specified offence, or a hospital order. */
    CONTACT_SCHEME_REFERRAL("Referred to the Victim Contact Scheme", 10, 10, "Right 11"),
    CONTACT_SCHEME_CONTACT("Contacted by a victim liaison officer", 20, 20, "Right 11");

    private final String label;
    private final int standardDays;
    private final int enhancedDays;
    private final String source;

    CodeClock(String label, int standardDays, int enhancedDays, String source) {
        this.label = label;
        this.standardDays = standardDays;
        this.enhancedDays = enhancedDays;
        this.source = source;
    }

    public String label() {
        return label;
    }

    /** Working days in the Code of 2021, for somebody without enhanced rights. */
    public int standardDays() {
        return standardDays;
    }

    /** Working days in the Code of 2021, for somebody with enhanced rights. */
    public int enhancedDays() {
        return enhancedDays;
    }

    public int days(boolean enhanced) {
        return enhanced ? enhancedDays : standardDays;
    }

    /** The right of the Code of 2021 it comes from. */
    public String source() {
        return source;
    }
}
