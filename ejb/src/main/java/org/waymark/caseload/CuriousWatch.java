package org.waymark.caseload;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import org.waymark.reference.WorkingDays;

/** Looks every hour whether the week that is over has been gone through. */
@Singleton
public class CuriousWatch {

    @Inject private CuriousLookupWriter lookups;
    @Inject private Clock clock;

    @Schedule(hour = "*", minute = "20", persistent = false)
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
