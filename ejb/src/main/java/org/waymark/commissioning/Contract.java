package org.waymark.commissioning;

import java.util.Set;
import org.waymark.reference.Validity;

/**
 * What a commissioner pays one service for.
 *
 * @param valuePence over its whole life; null when not stated
 * @param areas codes of the areas whose residents it is for
 * @param crimeGroups the crime groups it is for; empty: all of them
 */
public record Contract(
        long id,
        long serviceId,
        long commissionerId,
        String reference,
        String title,
        Long valuePence,
        Validity validity,
        Set<String> areas,
        Set<String> crimeGroups) {

    public Contract {
        areas = Set.copyOf(areas);
        crimeGroups = Set.copyOf(crimeGroups);
    }

    /**
     * Is it for somebody who lives there, after a crime of one of these groups?
     *
     * @param groups the group of the offence and the primary group of the referral
     */
    public boolean covers(String areaCode, Set<String> groups) {
        return areas.contains(areaCode) && isAbout(groups);
    }

    /** Is it for one of these crime groups, wherever somebody lives? */
    public boolean isAbout(Set<String> groups) {
        return crimeGroups.isEmpty() || groups.stream().anyMatch(crimeGroups::contains);
    }
}
