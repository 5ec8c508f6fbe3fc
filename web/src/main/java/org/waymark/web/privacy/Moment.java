package org.waymark.web.privacy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import org.waymark.shared.BadInput;

/** A day and a time of it in London, as two fields of a form. */
final class Moment {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private Moment() {}

    /**
     * @param time such as 15:40
     * @return null when no day was entered
     * @throws BadInput when the time is none
     */
    static Instant of(LocalDate day, String time, String timeField) {
        try {
            LocalTime at = LocalTime.parse(time == null ? "" : time.strip());
            return day == null ? null : day.atTime(at).atZone(LONDON).toInstant();
        } catch (DateTimeParseException wrong) {
            throw new BadInput(timeField, "Enter a time with hours and minutes, such as 15:40.");
        }
    }

    static LocalDate day(Instant now) {
        return LocalDate.ofInstant(now, LONDON);
    }

    static String time(Instant now) {
        LocalTime at = LocalTime.ofInstant(now, LONDON);
        return "%02d:%02d".formatted(at.getHour(), at.getMinute());
    }
}
