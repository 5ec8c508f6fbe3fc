package org.waymark.web.shared;

import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import org.waymark.shared.BadInput;

/** A time of the day as people type it: 10:00, 10.30 or 9. */
public final class TimeText {

    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("H:mm");

    private TimeText() {}

    /**
     * @param field the field it was typed into
     * @return null when nothing was typed
     * @throws BadInput when it is no time
     */
    public static LocalTime of(String field, String typed) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        String text = typed.strip().replace('.', ':');
        try {
            return LocalTime.parse(text.contains(":") ? text : text + ":00", HOUR);
        } catch (DateTimeParseException notATime) {
            throw new BadInput(field, "Enter a time such as 10:00 or 14:30.");
        }
    }
}
