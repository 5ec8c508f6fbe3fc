package org.waymark.caseload;

import jakarta.ejb.Singleton;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import org.waymark.reference.WorkingDays;

/** Goes through the week that is over; {@link CuriousTimer} asks it to. */
@Singleton
public class CuriousWatch {

    @Inject private CuriousLookupWriter lookups;
    @Inject private Clock clock;

    /** Goes through the week before this one, unless that was done. */
    public void look() {
        goThrough(lastWeek(WorkingDays.dateOf(clock.instant())));
    }

    /** Goes through the week that began on a Monday, unless that was done. */
    public void goThrough(LocalDate monday) {
        lookups.goThrough(monday);
    }

    /** The Monday of the week before. */
    static LocalDate lastWeek(LocalDate today) {
        return today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).minusWeeks(1);
    }
}
