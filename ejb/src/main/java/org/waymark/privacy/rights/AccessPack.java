package org.waymark.privacy.rights;

import java.time.Instant;
import java.util.List;

/**
 * A copy of a record as it is given: what was marked or kept back is in none of it.
 *
 * @param reference of the request
 * @param provider who answers for the record
 * @param withheld how many parts were kept back
 * @param reasons why, as far as saying so does no harm
 */
record AccessPack(
        String reference,
        String provider,
        Instant madeAt,
        List<Part> parts,
        int withheld,
        List<String> reasons) {

    /**
     * One part as it is given.
     *
     * @param choice whole or in part
     */
    record Part(String title, Instant at, String text, RightsItem.Choice choice) {}

    int count(RightsItem.Choice choice) {
        return (int) parts.stream().filter(part -> part.choice() == choice).count();
    }
}
