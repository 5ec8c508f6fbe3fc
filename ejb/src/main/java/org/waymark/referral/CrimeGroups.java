package org.waymark.referral;

import java.util.EnumSet;
import java.util.Set;
import org.waymark.reference.CrimeGroup;
import org.waymark.referral.FeedMessage.Circumstances;

/** Which crime groups a referral belongs to, beside the one of its offence code. */
public final class CrimeGroups {

    private CrimeGroups() {}

    /** The groups its flags put it in: domestic abuse, stalking, hate and modern slavery. */
    public static Set<CrimeGroup> ofTheFlags(Circumstances circumstances) {
        Set<CrimeGroup> groups = EnumSet.noneOf(CrimeGroup.class);
        if (circumstances.domesticAbuse()) {
            groups.add(CrimeGroup.DOMESTIC_ABUSE);
        }
        if (circumstances.has(ReferralFlag.STALKING)) {
            groups.add(CrimeGroup.STALKING_HARASSMENT);
        }
        if (!circumstances.hateStrands().isEmpty()) {
            groups.add(CrimeGroup.HATE);
        }
        if (circumstances.has(ReferralFlag.MODERN_SLAVERY)) {
            groups.add(CrimeGroup.MODERN_SLAVERY);
        }
        return groups;
    }

    /** The one group it is counted in. */
    public static CrimeGroup primary(FeedMessage message, CrimeGroup ofTheCode) {
        return CrimeGroup.primary(ofTheCode, ofTheFlags(message.circumstances()));
    }

    /**
     * All groups whose rules apply to it. Sexual abuse or exploitation of a child that is only
     * marked, whatever the offence code, falls under the rules for sexual offences.
     */
    public static Set<CrimeGroup> all(FeedMessage message, CrimeGroup ofTheCode) {
        Set<CrimeGroup> groups = ofTheFlags(message.circumstances());
        groups.add(ofTheCode);
        if (message.circumstances().has(ReferralFlag.CSA)
                || message.circumstances().has(ReferralFlag.CSE)) {
            groups.add(CrimeGroup.SEXUAL);
        }
        return groups;
    }
}
