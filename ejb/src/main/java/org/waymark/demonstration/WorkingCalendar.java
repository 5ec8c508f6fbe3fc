package org.waymark.demonstration;

import com.ibm.icu.util.EasterHoliday;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.ZoneOffset;
import java.time.temporal.TemporalAdjusters;
import java.util.Date;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * On which days the made-up city works. It is the ordinary rule of England and Wales for any year,
 * so that a demonstration can be made for any date; the clocks of the application itself use the
 * dated reference data instead.
 */
final class WorkingCalendar {

    private final Map<Integer, Set<LocalDate>> holidays = new HashMap<>();

    boolean works(LocalDate day) {
        return day.getDayOfWeek().getValue() <= 5
                && !holidays.computeIfAbsent(day.getYear(), WorkingCalendar::bankHolidays)
                        .contains(day);
    }

    /** The day itself when it is worked, else the next one that is. */
    LocalDate onOrAfter(LocalDate day) {
        LocalDate found = day;
        while (!works(found)) {
            found = found.plusDays(1);
        }
        return found;
    }

    LocalDate plus(LocalDate day, int workingDays) {
        LocalDate found = day;
        for (int i = 0; i < workingDays; i++) {
            found = onOrAfter(found.plusDays(1));
        }
        return found;
    }

    LocalDate minus(LocalDate day, int workingDays) {
        LocalDate found = day;
        for (int i = 0; i < workingDays; i++) {
            do {
                found = found.minusDays(1);
            } while (!works(found));
        }
        return found;
    }

    private static Set<LocalDate> bankHolidays(int year) {
        LocalDate goodFriday = easter(year, EasterHoliday.GOOD_FRIDAY);
        var firstMonday = TemporalAdjusters.firstInMonth(DayOfWeek.MONDAY);
        var lastMonday = TemporalAdjusters.lastInMonth(DayOfWeek.MONDAY);
        Set<LocalDate> days = new HashSet<>();
        days.add(goodFriday);
        days.add(goodFriday.plusDays(3));
        days.add(LocalDate.of(year, Month.MAY, 1).with(firstMonday));
        days.add(LocalDate.of(year, Month.MAY, 1).with(lastMonday));
        days.add(LocalDate.of(year, Month.AUGUST, 1).with(lastMonday));
        moved(days, LocalDate.of(year, Month.JANUARY, 1));
        moved(days, LocalDate.of(year, Month.DECEMBER, 25));
        moved(days, LocalDate.of(year, Month.DECEMBER, 26));
        return days;
    }

    private static LocalDate easter(int year, EasterHoliday day) {
        Date start = Date.from(LocalDate.of(year, 1, 1).atStartOfDay().toInstant(ZoneOffset.UTC));
        return day.firstAfter(start).toInstant().atZone(ZoneOffset.UTC).toLocalDate();
    }

    /** A holiday at a weekend is taken on the next weekday that is still free. */
    private static void moved(Set<LocalDate> days, LocalDate holiday) {
        LocalDate taken = holiday;
        while (taken.getDayOfWeek().getValue() > 5 || days.contains(taken)) {
            taken = taken.plusDays(1);
        }
        days.add(taken);
    }
}
