package org.waymark.demonstration;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;

/** When people work: mostly office hours, some evenings, few Saturdays. */
final class Shifts {

    private final WorkingCalendar calendar = new WorkingCalendar();

    WorkingCalendar calendar() {
        return calendar;
    }

    /**
     * Some moment of work after the given one: so many working days later, never earlier. Nought
     * days is the same day when enough of it is left, else the next one.
     */
    Instant after(Dice dice, Instant moment, int daysLow, int daysHigh) {
        LocalDateTime local = LocalDateTime.ofInstant(moment, Moments.LONDON);
        int days = dice.between(daysLow, daysHigh);
        LocalDate first = calendar.onOrAfter(local.toLocalDate());
        LocalDate day = days == 0 ? first : calendar.plus(local.toLocalDate(), days);
        if (day.equals(local.toLocalDate())) {
            if (local.getHour() < 16) {
                LocalTime from =
                        local.toLocalTime().isBefore(LocalTime.of(9, 0))
                                ? LocalTime.of(9, 0)
                                : local.toLocalTime().plusMinutes(10);
                return instant(Moments.between(dice, day, from, LocalTime.of(17, 20)));
            }
            day = calendar.plus(day, 1);
        }
        return instant(on(dice, day));
    }

    /** Some moment of work on that day, morning or afternoon, seldom in the evening. */
    LocalDateTime on(Dice dice, LocalDate day) {
        int thrown = dice.between(1, 100);
        if (thrown <= 6) {
            return Moments.between(dice, day, LocalTime.of(17, 30), LocalTime.of(19, 45));
        }
        return thrown <= 54
                ? Moments.between(dice, day, LocalTime.of(9, 5), LocalTime.of(12, 25))
                : Moments.between(dice, day, LocalTime.of(13, 10), LocalTime.of(17, 25));
    }

    static Instant instant(LocalDateTime local) {
        return local.atZone(Moments.LONDON).toInstant();
    }
}
