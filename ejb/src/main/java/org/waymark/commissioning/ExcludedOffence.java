package org.waymark.commissioning;

import org.waymark.reference.Offence;
import org.waymark.reference.Validity;

/**
 * What a contract does not pay for.
 *
 * @param offenceGroup a whole group of the offence tree; null when it is one code
 * @param offenceCode one offence; null when it is a group
 * @param reason in plain words
 */
public record ExcludedOffence(
        long contractId,
        String offenceGroup,
        String offenceCode,
        String reason,
        Validity validity) {

    boolean covers(Offence offence) {
        return offence.offenceGroup().equals(offenceGroup)
                || offence.code().equalsIgnoreCase(offenceCode);
    }
}
