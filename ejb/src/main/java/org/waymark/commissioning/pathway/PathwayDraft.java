package org.waymark.commissioning.pathway;

import java.time.Instant;
import java.time.LocalDate;
import org.waymark.shared.DraftCells;

/**
 * A version of a pathway: being written, or as it was published.
 *
 * @param publishedFrom its first day; null while it is a draft
 * @param version counts the saves, so that two at once are noticed
 */
public record PathwayDraft(
        long id,
        String code,
        String name,
        DraftCells cells,
        State state,
        Instant savedAt,
        String savedBy,
        LocalDate publishedFrom,
        int version) {

    /** How far it is. */
    public enum State {
        DRAFT,
        PUBLISHED,
        DISCARDED
    }

    public boolean isOpen() {
        return state == State.DRAFT;
    }

    public PathwayPlan plan() {
        return PathwayPlan.of(cells);
    }
}
