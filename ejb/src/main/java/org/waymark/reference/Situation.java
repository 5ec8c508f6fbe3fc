package org.waymark.reference;

import java.util.Set;

/**
 * What dated rules ask about a referral. Null and an empty set mean not known.
 *
 * @param crimeGroups the group of the offence code and the primary group, which differ for domestic
 *     abuse and hate crime
 * @param flags as sent, with DOMESTIC_ABUSE and HATE for the two that the feed has columns for
 * @param enhanced the categories of enhanced rights
 * @param victimType PERSON, BEREAVED, …
 * @param source code of referral_source
 * @param age in whole years on the day of the referral
 * @param areaCode where the person lives
 * @param daysSinceOffence from the end of the offence to the referral
 * @param hate strands of hate, and what they were about more exactly, by their codes
 */
public record Situation(
        Set<String> crimeGroups,
        Set<String> flags,
        Set<String> enhanced,
        String victimType,
        String source,
        Risk risk,
        String sex,
        Integer age,
        String areaCode,
        Integer daysSinceOffence,
        Set<String> hate) {

    public Situation {
        crimeGroups = Set.copyOf(crimeGroups);
        flags = Set.copyOf(flags);
        enhanced = Set.copyOf(enhanced);
        hate = Set.copyOf(hate);
    }

    /** The same where no hate is known of. */
    public Situation(
            Set<String> crimeGroups,
            Set<String> flags,
            Set<String> enhanced,
            String victimType,
            String source,
            Risk risk,
            String sex,
            Integer age,
            String areaCode,
            Integer daysSinceOffence) {
        this(
                crimeGroups,
                flags,
                enhanced,
                victimType,
                source,
                risk,
                sex,
                age,
                areaCode,
                daysSinceOffence,
                Set.of());
    }
}
