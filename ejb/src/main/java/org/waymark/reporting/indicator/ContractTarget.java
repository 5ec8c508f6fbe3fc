package org.waymark.reporting.indicator;

import java.math.BigDecimal;
import org.waymark.reference.Quarter;

/**
 * What one contract asks of an indicator in some quarters, in place of the target of its
 * definition.
 *
 * @param last the last quarter it counts for
 * @param target a per cent number where the indicator is a share, else the figure itself
 * @param reason why it is another one than the definition's
 */
public record ContractTarget(
        long id,
        long awardId,
        String code,
        Quarter first,
        Quarter last,
        BigDecimal target,
        String reason) {

    boolean holds(Quarter quarter) {
        return first.compareTo(quarter) <= 0 && last.compareTo(quarter) >= 0;
    }

    /** Is the last of its quarters over? Then it can no more be taken back. */
    public boolean isOver(Quarter running) {
        return last.compareTo(running) < 0;
    }

    /** Have some of its quarters ended? These keep it when it is taken back. */
    boolean hasBegun(Quarter running) {
        return first.compareTo(running) < 0;
    }

    boolean overlaps(Quarter from, Quarter to) {
        return first.compareTo(to) <= 0 && last.compareTo(from) >= 0;
    }
}
