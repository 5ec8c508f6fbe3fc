package org.waymark.incident;

import java.time.Instant;
import java.util.List;

/**
 * What somebody told and sent, as it is read by whoever may.
 *
 * @param source code of referral_source
 * @param told its words; null when they are not for whoever looks, or cannot be opened now
 * @param police NAMED, ANONYMOUS or NO
 * @param policeAt when the force first opened it; null before
 * @param referral reference of what came of it; null for none
 * @param near shares a number or postcode with somebody the reader has said that they know, so that
 *     a colleague reads it
 */
public record Report(
        long id,
        String reference,
        Instant sentAt,
        String source,
        String area,
        String strands,
        String police,
        Instant policeAt,
        boolean support,
        String referral,
        Told told,
        List<IncidentFile> files,
        boolean near) {

    /** Without its words, for whoever may know who tells it. */
    Report withheld() {
        return new Report(
                id, reference, sentAt, source, area, strands, police, policeAt, support, referral,
                null, List.of(), true);
    }

    /** Why it happened, as somebody perceives it, in words. */
    public String why() {
        return Strand.inWords(Strand.of(strands));
    }

    /** What became of telling the police, in words. */
    public String policeInWords() {
        return switch (police) {
            case "NAMED" -> "Told, with the name";
            case "ANONYMOUS" -> "Told, without a name";
            default -> "Not to be told";
        };
    }
}
