package org.waymark.referral;

import java.time.Instant;
import java.util.List;
import org.waymark.reference.WorkingDays;
import org.waymark.shared.BadInput;

/** When a restriction that stays is looked at again: whoever keeps it says so, within a year. */
public final class RestrictionTerms {

    /** Months that can be chosen. */
    public static final List<Integer> MONTHS = List.of(1, 3, 6, 12);

    private RestrictionTerms() {}

    /**
     * The end of the day so many months from now.
     *
     * @param months one of {@link #MONTHS}
     * @throws BadInput when it is none of them: no restriction stands for ever unseen
     */
    static Instant next(Integer months, Instant now) {
        if (months == null || !MONTHS.contains(months)) {
            throw new BadInput("nextReview", "Choose when it is looked at again.");
        }
        return WorkingDays.endOf(WorkingDays.dateOf(now).plusMonths(months));
    }
}
