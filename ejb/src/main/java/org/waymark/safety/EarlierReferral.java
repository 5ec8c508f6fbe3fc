package org.waymark.safety;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * A referral to a MARAC that may make another one of the same two a repeat.
 *
 * @param heard was it heard, before it was passed on if it was?
 * @param sameCase is it of the case that refers now?
 */
record EarlierReferral(
        LocalDate on,
        MaracReferral.State state,
        boolean heard,
        boolean sameCase,
        List<Perpetrator> names) {

    /**
     * When one of these was last named; null for never. What still waits to be heard from this case
     * is no earlier referral, nor is what it was passed on from without having been heard.
     *
     * @param newestFirst none that was withdrawn
     */
    static LocalDate last(List<EarlierReferral> newestFirst, List<Perpetrator> perpetrators) {
        List<EarlierReferral> waiting = new ArrayList<>();
        for (EarlierReferral each : newestFirst) {
            if (each.sameCase && each.state.isWaiting()) {
                waiting.add(each);
            } else if (each.names(perpetrators) && waiting.stream().noneMatch(each::became)) {
                return each.on;
            }
        }
        return null;
    }

    private boolean became(EarlierReferral waiting) {
        return sameCase
                && state == MaracReferral.State.TRANSFERRED
                && !heard
                && waiting.on.equals(on)
                && waiting.names(names);
    }

    private boolean names(List<Perpetrator> perpetrators) {
        return names.stream().anyMatch(each -> perpetrators.stream().anyMatch(each::isSame));
    }
}
