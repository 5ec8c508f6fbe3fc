package org.waymark.joint;

import java.util.Set;
import org.waymark.privacy.consent.SharedField;

/** What a transfer is made of. */
final class TransferAsked {

    private TransferAsked() {}

    /** From where to where. */
    record Way(
            long caseId,
            long personId,
            long fromServiceId,
            long fromOrganisationId,
            long toServiceId,
            long toOrganisationId) {}

    /**
     * What was asked for, and on what ground.
     *
     * @param override why without consent; null with consent
     */
    record Wish(Afterwards afterwards, Set<SharedField> fields, String why, String override) {}
}
