package org.waymark.reference;

/**
 * One offence of the classification.
 *
 * @param code as published; a combined code stands for each of its members
 * @param crimeGroup the group a commissioner reads, as far as the offence alone decides it
 * @param individualVictim false for offences against society
 */
public record Offence(
        String code,
        String title,
        String subgroup,
        String offenceGroup,
        String crimeGroup,
        boolean individualVictim,
        Validity validity) {

    /** The crime group of an offence nobody has loaded. Such referrals are accepted and counted. */
    public static final String UNMAPPED = "UNMAPPED";
}
