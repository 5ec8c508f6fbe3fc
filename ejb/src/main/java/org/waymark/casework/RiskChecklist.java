package org.waymark.casework;

import java.time.Instant;
import org.waymark.reference.Risk;

/**
 * The newest of one kind of risk checklist in a case, that was not corrected.
 *
 * @param signedAt null while it is not signed
 * @param complete was every question answered, if with "don't know"?
 * @param effective the higher of its result and the judgement given with it; null when nothing
 *     follows yet
 */
public record RiskChecklist(
        long id, String name, Instant begunAt, Instant signedAt, boolean complete, Risk effective) {

    public boolean isSigned() {
        return signedAt != null;
    }

    /** Can a lower risk rest on it, when the risk was last said to be what it is at that time? */
    boolean isFresh(Instant saidAt) {
        return isSigned() && complete && effective != null && !signedAt.isBefore(saidAt);
    }
}
