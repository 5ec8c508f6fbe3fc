package org.waymark.referral;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import org.waymark.reference.WorkingDays;

/**
 * The second and any further incident against the same person within twelve months of an earlier
 * one. It is another matter than a duplicate message and than a duplicate
 * person.
 */
public final class RepeatVictimisation {

    private static final int MONTHS = 12;

    private RepeatVictimisation() {}

    /**
     * Was this person harmed within the twelve months before?
     *
     * @param offence when this incident began
     * @param others when the other incidents of the same person began, of other crimes than this
     */
    public static boolean isRepeat(Instant offence, Collection<Instant> others) {
        LocalDate day = WorkingDays.dateOf(offence);
        return others.stream()
                .filter(other -> !other.isAfter(offence))
                .map(WorkingDays::dateOf)
                .anyMatch(other -> !other.plusMonths(MONTHS).isBefore(day));
    }
}
