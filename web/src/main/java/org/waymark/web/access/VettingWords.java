package org.waymark.web.access;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** How the vetting of a colleague stands, in words; one that ends is said two months before. */
final class VettingWords {

    private static final int WARNED_DAYS = 60;
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    private VettingWords() {}

    /**
     * @param until last day, or null when it is not known
     */
    static String of(LocalDate until, LocalDate today) {
        if (until == null) {
            return "Not known";
        }
        String day = until.format(DAY);
        if (until.isBefore(today)) {
            return "Ended on " + day;
        }
        return until.isAfter(today.plusDays(WARNED_DAYS)) ? "Until " + day : "Ends on " + day;
    }
}
