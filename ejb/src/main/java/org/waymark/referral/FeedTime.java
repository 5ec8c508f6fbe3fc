package org.waymark.referral;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import org.waymark.reference.WorkingDays;

/** Dates and times as the feed writes them: ISO 8601, and without an offset Europe/London. */
final class FeedTime {

    /** The length of a date; whatever is longer has a time. */
    static final int DATE_LENGTH = 10;

    /** Nobody alive was born earlier; an earlier year is a slip. */
    private static final int EARLIEST_YEAR = 1880;

    private FeedTime() {}

    /** A day of the calendar; null when it is none. */
    static LocalDate date(String text) {
        try {
            LocalDate date = LocalDate.parse(text);
            return date.getYear() >= EARLIEST_YEAR && text.length() == DATE_LENGTH ? date : null;
        } catch (DateTimeException e) {
            return null;
        }
    }

    /** A date with a time; null when it is none. */
    static Instant time(String text) {
        if (text.length() <= DATE_LENGTH || !Character.isDigit(text.charAt(0))) {
            return null;
        }
        try {
            Instant instant =
                    hasOffset(text)
                            ? OffsetDateTime.parse(text).toInstant()
                            : LocalDateTime.parse(text).atZone(WorkingDays.LONDON).toInstant();
            return WorkingDays.dateOf(instant).getYear() >= EARLIEST_YEAR ? instant : null;
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static boolean hasOffset(String text) {
        return text.charAt(text.length() - 1) == 'Z'
                || text.indexOf('+', DATE_LENGTH) > 0
                || text.indexOf('-', DATE_LENGTH) > 0;
    }
}
