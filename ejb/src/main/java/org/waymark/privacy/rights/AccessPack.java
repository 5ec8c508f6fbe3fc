package org.waymark.privacy.rights;

import java.time.Instant;
import java.util.List;
import org.waymark.access.SeenDay;

/**
 * A copy of a record as it is given: what was marked or kept back is in none of it.
 *
 * @param reference of the request
 * @param provider who answers for the record
 * @param withheld how many parts were kept back
 * @param reasons why, as far as saying so does no harm
 * @param seen null when it is no part of the copy
 */
record AccessPack(
        String reference,
        String provider,
        Instant madeAt,
        List<Part> parts,
        int withheld,
        List<String> reasons,
        Seen seen) {

    /** A copy without an appendix of who has looked at the record. */
    AccessPack(
            String reference,
            String provider,
            Instant madeAt,
            List<Part> parts,
            int withheld,
            List<String> reasons) {
        this(reference, provider, madeAt, parts, withheld, reasons, null);
    }

    /**
     * Who has looked at the record.
     *
     * @param days the oldest first
     * @param cut there was more than an appendix holds
     */
    record Seen(List<SeenDay> days, boolean cut) {}

    /**
     * One part as it is given.
     *
     * @param choice whole or in part
     * @param file name of the file beside the copy; null when there is none
     * @param cut pages were left out of that file
     */
    record Part(
            String title,
            Instant at,
            String text,
            RightsItem.Choice choice,
            String file,
            boolean cut) {

        Part(String title, Instant at, String text, RightsItem.Choice choice) {
            this(title, at, text, choice, null, false);
        }
    }

    int count(RightsItem.Choice choice) {
        return (int) parts.stream().filter(part -> part.choice() == choice).count();
    }
}
