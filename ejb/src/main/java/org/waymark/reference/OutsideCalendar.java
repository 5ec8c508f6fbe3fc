package org.waymark.reference;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.waymark.shared.Refusal;

/**
 * A working day was asked for in a year whose bank holidays are not known. Guessing would move a
 * deadline without anybody seeing it.
 */
public class OutsideCalendar extends Refusal {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

    OutsideCalendar(LocalDate asked, LocalDate from, LocalDate to) {
        super(
                "Bank holidays are known from %s to %s, so working days around %s cannot be counted. An administrator can add the missing years."
                        .formatted(DAY.format(from), DAY.format(to), DAY.format(asked)));
    }
}
