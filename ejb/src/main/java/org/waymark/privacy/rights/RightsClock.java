package org.waymark.privacy.rights;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.waymark.reference.WorkingDays;

/**
 * The time there is to answer: one calendar month from the day of receipt, three when it is
 * extended (UK GDPR Article 12(3) and 12A). The month begins when it is known who asks, if that had
 * to be asked; while they are asked what they mean, the days do not count. A last day that is no
 * working day is the next one that is. All days are London's.
 *
 * @param received the day it came, whoever of the staff it came to
 * @param extended are there two months more?
 * @param waits in which they were asked something
 */
public record RightsClock(LocalDate received, boolean extended, List<Wait> waits) {

    private static final int MONTHS = 1;
    private static final int MONTHS_EXTENDED = 3;

    /**
     * A time in which they were asked something.
     *
     * @param until the day of their answer; null while it is awaited
     */
    public record Wait(RightsWait.Kind kind, LocalDate from, LocalDate until) {

        LocalDate end(LocalDate today) {
            return until == null ? today : until;
        }
    }

    /** The last day without an extension: until then they have to be told of one. */
    public LocalDate firstDue(LocalDate today, WorkingDays days) {
        return due(MONTHS, today, days);
    }

    /** The last day; while they are asked something, what it would be if they answered today. */
    public LocalDate due(LocalDate today, WorkingDays days) {
        return due(extended ? MONTHS_EXTENDED : MONTHS, today, days);
    }

    private LocalDate due(int months, LocalDate today, WorkingDays days) {
        LocalDate start = start(today);
        LocalDate due = start.plusMonths(months);
        LocalDate counted = start;
        for (Wait wait : of(RightsWait.Kind.CLARIFICATION)) {
            LocalDate from = wait.from().isAfter(counted) ? wait.from() : counted;
            if (from.isAfter(due)) {
                break;
            }
            LocalDate until = wait.end(today);
            if (until.isAfter(from)) {
                due = due.plusDays(until.toEpochDay() - from.toEpochDay());
                counted = until;
            }
        }
        return working(due, days);
    }

    /** The day from which the months count. */
    private LocalDate start(LocalDate today) {
        LocalDate start = received;
        for (Wait wait : of(RightsWait.Kind.IDENTITY)) {
            LocalDate known = wait.end(today);
            boolean inTime = !wait.from().isAfter(start.plusMonths(MONTHS));
            if (inTime && known.isAfter(start)) {
                start = known;
            }
        }
        return start;
    }

    private List<Wait> of(RightsWait.Kind kind) {
        return waits.stream()
                .filter(wait -> wait.kind() == kind)
                .sorted(Comparator.comparing(Wait::from))
                .toList();
    }

    /** Where the bank holidays are not known yet, only weekends move the day: never too late. */
    private static LocalDate working(LocalDate due, WorkingDays days) {
        LocalDate day = due;
        while (days.covers(day)
                ? !days.isWorkingDay(day)
                : day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) > 0) {
            day = day.plusDays(1);
        }
        return day;
    }
}
