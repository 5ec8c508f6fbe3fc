package org.waymark.survey;

import java.time.Instant;
import org.waymark.shared.DraftCells;

/**
 * A version of a survey that is being written.
 *
 * @param savedBy the name of who saved it last
 * @param version counts how often it was saved, so that two at once are noticed
 */
public record SurveyDraft(
        long id,
        String code,
        String name,
        DraftCells cells,
        Instant savedAt,
        String savedBy,
        int version) {}
