package org.waymark.reference;

import java.util.Set;

/**
 * What commissioners read: the service crime groups, a second mapping beside the Home Office
 * classification, in the order in which one of them is chosen for a referral that belongs to
 * several. The primary group adds up to all referrals; the flags beside it do not.
 */
public enum CrimeGroup {
    HOMICIDE("Homicide"),
    SEXUAL("Sexual offences"),
    /** From the flag of the sender, never from the offence code. */
    DOMESTIC_ABUSE("Domestic abuse"),
    STALKING_HARASSMENT("Stalking and harassment"),
    /** From the hate strands of the sender, never from the offence code. */
    HATE("Hate crime"),
    VIOLENCE("Violence"),
    ROBBERY("Robbery"),
    BURGLARY("Burglary"),
    OTHER_THEFT("Other theft"),
    CRIMINAL_DAMAGE("Criminal damage and arson"),
    FRAUD("Fraud"),
    MODERN_SLAVERY("Modern slavery"),
    ASB("Anti-social behaviour"),
    OTHER("Other offences"),
    /** The offence code is not in our tree: accepted, counted and reported as such. */
    UNMAPPED("Not mapped");

    private final String label;

    CrimeGroup(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /**
     * The one group a referral is counted in: the first, in the order of this list, of the group of
     * its offence code and of those its flags put it in.
     */
    public static CrimeGroup primary(CrimeGroup ofTheCode, Set<CrimeGroup> ofTheFlags) {
        CrimeGroup first = ofTheCode;
        for (CrimeGroup flagged : ofTheFlags) {
            first = flagged.compareTo(first) < 0 ? flagged : first;
        }
        return first;
    }
}
