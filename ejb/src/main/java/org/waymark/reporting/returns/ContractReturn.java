package org.waymark.reporting.returns;

import java.time.Instant;
import java.time.LocalDate;
import org.waymark.reference.Quarter;

/**
 * The return of one contract for one quarter.
 *
 * @param dueOn the day by which the provider submits it
 * @param narrative what the provider says to it; null when nothing yet
 * @param again why it is submitted once more, as far as it is written; null for nothing
 * @param content what was submitted, see {@link FrozenReturn}; null before
 * @param hash of the content
 * @param version counts changes; who saves an older one is refused
 */
public record ContractReturn(
        long id,
        long awardId,
        long serviceId,
        Quarter quarter,
        ReturnState state,
        LocalDate dueOn,
        String narrative,
        String content,
        String hash,
        Instant submittedAt,
        Instant acceptedAt,
        int version,
        String reference,
        String title,
        String holder,
        String again) {

    /** What somebody did to it. */
    public record Event(ReturnMove move, String words, Instant at, String who) {}
}
