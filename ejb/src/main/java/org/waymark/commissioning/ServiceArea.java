package org.waymark.commissioning;

import java.util.Set;
import org.waymark.reference.Validity;

/**
 * Whom a service takes on, by where they live: everybody of an area, or those alone whom hate of
 * one kind met.
 *
 * @param areaCode null: wherever its contract is for
 * @param strand a hate strand; null: whatever it was about
 * @param substrand the same more exactly; null: whatever it was about
 */
public record ServiceArea(
        long serviceId, String areaCode, String strand, String substrand, Validity validity) {

    /** Is it for somebody who lives there, whatever it was about? */
    boolean isFor(String area) {
        return areaCode == null || areaCode.equals(area);
    }

    /**
     * Is it for somebody who lives there, after hate of these kinds?
     *
     * @param hate strands, and what they were about more exactly
     */
    boolean isFor(String area, Set<String> hate) {
        return isFor(area)
                && (strand == null || hate.contains(strand))
                && (substrand == null || hate.contains(substrand));
    }
}
