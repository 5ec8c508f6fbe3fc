package org.waymark.reference;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * Working days of England and Wales: Monday to Friday less bank holidays, counted by the date in
 * Europe/London. Day 0 is the day of the event; what is due in n working days is due at the end of
 * the nth.
 *
 * <p>The end of a day is its last microsecond, which is what the database can hold: so an instant
 * that is due still falls on the day that is shown, and something done at the due instant is in
 * time.
 *
 * <p>A list of bank holidays has an end. What would have to be counted outside the years it covers
 * is refused with {@link OutsideCalendar}; {@link #covers} asks first.
 */
public final class WorkingDays {

    /** The zone of every date in the field. */
    public static final ZoneId LONDON = ZoneId.of("Europe/London");

    private static final LocalTime LAST_MICROSECOND = LocalTime.of(23, 59, 59, 999_999_000);
    // Locale.ENGLISH and not UK: the British locale data of newer Java writes "Sept".
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("EEE d MMM", Locale.ENGLISH);

    private final long[] weekdayHolidays;
    private final LocalDate coveredFrom;
    private final LocalDate coveredTo;

    /**
     * @param holidays the bank holidays; the whole calendar years of the first and the last of them
     *     count as covered
     * @throws IllegalArgumentException when there are none
     */
    public WorkingDays(Collection<LocalDate> holidays) {
        if (holidays.isEmpty()) {
            throw new IllegalArgumentException("No bank holidays were given");
        }
        this.coveredFrom = holidays.stream().min(LocalDate::compareTo).get().withDayOfYear(1);
        this.coveredTo =
                holidays.stream()
                        .max(LocalDate::compareTo)
                        .get()
                        .plusYears(1)
                        .withDayOfYear(1)
                        .minusDays(1);
        this.weekdayHolidays =
                holidays.stream()
                        .filter(WorkingDays::isWeekday)
                        .mapToLong(LocalDate::toEpochDay)
                        .sorted()
                        .distinct()
                        .toArray();
    }

    /** The date of an instant as a person in London would say it. */
    public static LocalDate dateOf(Instant instant) {
        return instant.atZone(LONDON).toLocalDate();
    }

    /** The last microsecond of a day in London. */
    public static Instant endOf(LocalDate day) {
        return day.atTime(LAST_MICROSECOND).atZone(LONDON).toInstant();
    }

    /** The first instant of a day in London. */
    public static Instant startOf(LocalDate day) {
        return day.atStartOfDay(LONDON).toInstant();
    }

    /** "end of Tue 7 Apr", for an instant that is due. */
    public static String inWords(Instant due) {
        return "end of " + DAY.format(dateOf(due));
    }

    /** Are the bank holidays of this date's year known? */
    public boolean covers(LocalDate date) {
        return !date.isBefore(coveredFrom) && !date.isAfter(coveredTo);
    }

    /** The last day that can be counted; an administrator is warned when it comes near. */
    public LocalDate coveredTo() {
        return coveredTo;
    }

    /**
     * @throws OutsideCalendar when the bank holidays of that year are not known
     */
    public boolean isWorkingDay(LocalDate date) {
        requireCovered(date);
        return isWeekday(date) && Arrays.binarySearch(weekdayHolidays, date.toEpochDay()) < 0;
    }

    /**
     * The nth working day after a date; the date itself for n = 0, working day or not.
     *
     * @throws OutsideCalendar when the bank holidays on the way are not known
     */
    public LocalDate addWorkingDays(LocalDate date, int n) {
        if (n < 0) {
            throw new IllegalArgumentException("Working days are counted forward: " + n);
        }
        requireCovered(date);
        LocalDate day = date;
        int left = n;
        while (left > 0) {
            day = day.plusDays(1);
            if (isWorkingDay(day)) {
                left--;
            }
        }
        return day;
    }

    /**
     * The nth working day before a date; the date itself for n = 0, working day or not.
     *
     * @throws OutsideCalendar when the bank holidays on the way are not known
     */
    public LocalDate subtractWorkingDays(LocalDate date, int n) {
        if (n < 0) {
            throw new IllegalArgumentException("Working days are counted back: " + n);
        }
        requireCovered(date);
        LocalDate day = date;
        int left = n;
        while (left > 0) {
            day = day.minusDays(1);
            if (isWorkingDay(day)) {
                left--;
            }
        }
        return day;
    }

    /**
     * The working days after one date up to and including another, so that {@code
     * workingDaysBetween(d, addWorkingDays(d, n))} is n. Negative when the second is the earlier.
     *
     * @throws OutsideCalendar when the bank holidays on the way are not known
     */
    public int workingDaysBetween(LocalDate after, LocalDate upTo) {
        if (upTo.isBefore(after)) {
            return -workingDaysBetween(upTo, after);
        }
        requireCovered(after);
        requireCovered(upTo);
        return (int)
                (weekdaysThrough(upTo)
                        - weekdaysThrough(after)
                        - holidaysThrough(upTo)
                        + holidaysThrough(after));
    }

    /** The same between the London dates of two instants. */
    public int workingDaysBetween(Instant after, Instant upTo) {
        return workingDaysBetween(dateOf(after), dateOf(upTo));
    }

    /**
     * The end of the nth working day after an event.
     *
     * @throws OutsideCalendar when the bank holidays on the way are not known
     */
    public Instant dueAfter(Instant event, int n) {
        return endOf(addWorkingDays(dateOf(event), n));
    }

    /**
     * The same with the clock paused for a while: each pause moves the due day by the working days
     * from the day it began to the day it ended. A pause that began after the clock had run out
     * saves nothing, and pauses that overlap are counted once.
     *
     * @throws OutsideCalendar when the bank holidays on the way are not known
     */
    public Instant dueAfter(Instant event, int n, List<Pause> pauses) {
        LocalDate due = addWorkingDays(dateOf(event), n);
        Instant countedTo = event;
        List<Pause> inOrder = pauses.stream().sorted(Comparator.comparing(Pause::began)).toList();
        for (Pause pause : inOrder) {
            if (pause.began().isAfter(endOf(due))) {
                break;
            }
            Instant began = pause.began().isAfter(countedTo) ? pause.began() : countedTo;
            if (pause.ended().isAfter(began)) {
                due = addWorkingDays(due, workingDaysBetween(began, pause.ended()));
                countedTo = pause.ended();
            }
        }
        return endOf(due);
    }

    private void requireCovered(LocalDate date) {
        if (!covers(date)) {
            throw new OutsideCalendar(date, coveredFrom, coveredTo);
        }
    }

    private static boolean isWeekday(LocalDate date) {
        return date.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0;
    }

    /** Weekdays since Monday 29 December 1969, a date before which nobody counts. */
    private static long weekdaysThrough(LocalDate date) {
        long days = date.toEpochDay() + 3;
        return Math.floorDiv(days, 7) * 5 + Math.min(Math.floorMod(days, 7) + 1, 5);
    }

    private long holidaysThrough(LocalDate date) {
        int found = Arrays.binarySearch(weekdayHolidays, date.toEpochDay());
        return found >= 0 ? found + 1 : -(found + 1);
    }

    /**
     * A time in which a clock stood still. For a pause that has not ended, the end is now.
     *
     * @param began when it was paused
     * @param ended when it went on
     */
    public record Pause(Instant began, Instant ended) {}
}
