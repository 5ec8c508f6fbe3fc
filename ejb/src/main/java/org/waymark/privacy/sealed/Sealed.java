package org.waymark.privacy.sealed;

import java.time.Instant;

/**
 * That something sealed is there: nothing of what it says.
 *
 * @param sourceId of the note, or of the version of the document
 * @param author the name of whoever wrote or added it
 */
public record Sealed(
        SealedReview.Source source,
        long sourceId,
        long caseId,
        long personId,
        long authorId,
        String author,
        Instant at) {}
