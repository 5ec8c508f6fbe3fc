package org.waymark.reporting;

import java.time.Instant;

/**
 * Whether everybody may read a quarter, and who proposed that they may.
 *
 * @param releasedAt since when everybody may; null when they may not
 * @param proposedAt null when nobody proposed it
 * @param proposedBy the name of whoever did; null when nobody did
 * @param own did the reader propose it?
 */
public record QuarterOpening(
        Instant releasedAt, Instant proposedAt, String proposedBy, boolean own) {

    /** Nobody proposed it. */
    static final QuarterOpening NONE = new QuarterOpening(null, null, null, false);

    QuarterOpening released(Instant since) {
        return new QuarterOpening(since, proposedAt, proposedBy, own);
    }

    QuarterOpening proposed(Instant at, String by, boolean byReader) {
        return new QuarterOpening(releasedAt, at, by, byReader);
    }

    public boolean isReleased() {
        return releasedAt != null;
    }

    /** Does it wait for somebody who checks it? */
    public boolean isProposed() {
        return proposedAt != null && releasedAt == null;
    }
}
