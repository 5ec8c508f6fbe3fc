package org.waymark.demonstration;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/** Believable times of day, and dates as the feed writes them. */
final class Moments {

    static final ZoneId LONDON = ZoneId.of("Europe/London");

    private static final DateTimeFormatter SECONDS =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss");

    private Moments() {}

    /** Reports reach the police at all hours, most of them by day. */
    static LocalDateTime reported(Dice dice, LocalDate day) {
        int hour = dice.percent(12) ? dice.between(0, 6) : dice.mostlyMiddle(7, 23);
        return day.atTime(hour, dice.between(0, 59), dice.between(0, 59));
    }

    /** When it happened: most often within a day of the report, seldom years before. */
    static LocalDateTime happened(Dice dice, LocalDateTime reported, boolean sexual) {
        if (dice.percent(sexual ? 16 : 0.4)) {
            return reported.minusDays(dice.mostlyLow(365, 9_000))
                    .minusMinutes(dice.between(0, 720));
        }
        if (dice.percent(sexual ? 45 : 24)) {
            return reported.minusDays(dice.mostlyLow(2, 120)).minusMinutes(dice.between(0, 720));
        }
        return reported.minusMinutes(dice.mostlyLow(8, 2_400));
    }

    /** London's own time without offset, as the format allows. */
    static String local(LocalDateTime at) {
        return SECONDS.format(at);
    }

    /** The same moment with its offset, as some forces write it. */
    static String utc(LocalDateTime at) {
        LocalDateTime utc = at.atZone(LONDON).withZoneSameInstant(ZoneOffset.UTC).toLocalDateTime();
        return SECONDS.format(utc) + "Z";
    }

    static LocalDateTime between(Dice dice, LocalDate day, LocalTime from, LocalTime to) {
        return day.atTime(
                LocalTime.ofSecondOfDay(dice.between(from.toSecondOfDay(), to.toSecondOfDay())));
    }
}
