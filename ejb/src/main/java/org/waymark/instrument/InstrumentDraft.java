package org.waymark.instrument;

import java.time.Instant;
import java.time.LocalDate;
import org.waymark.shared.DraftCells;

/**
 * A version of an instrument: being written, or as it was published.
 *
 * @param version counts the saves, so that two at once are noticed
 */
public record InstrumentDraft(
        long id,
        String code,
        String name,
        DraftCells cells,
        boolean open,
        Instant savedAt,
        String savedBy,
        LocalDate publishedFrom,
        int version) {}
