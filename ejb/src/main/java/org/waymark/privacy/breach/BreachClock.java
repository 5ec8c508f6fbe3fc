package org.waymark.privacy.breach;

import java.time.Duration;
import java.time.Instant;

/**
 * The time in which the Information Commissioner has to be told: 72 hours from when somebody in the
 * organisation became aware. The hours are counted as they pass, through nights, weekends, bank
 * holidays and the days on which the clocks are changed.
 */
public final class BreachClock {

    /** Article 33(1) of the UK GDPR. */
    public static final Duration TIME = Duration.ofHours(72);

    private BreachClock() {}

    /** The last moment at which they are told in time. */
    public static Instant due(Instant noticed) {
        return noticed.plus(TIME);
    }

    /** Was, or is, it late? At the last moment it is not. */
    public static boolean isLate(Instant noticed, Instant told) {
        return told.isAfter(due(noticed));
    }

    /** What is left, or how much it is over, in whole hours and never more than there is. */
    public static String left(Instant noticed, Instant now) {
        Duration left = Duration.between(now, due(noticed));
        boolean over = left.isNegative();
        Duration size = left.abs();
        String words =
                size.toHours() < 1
                        ? count(size.toMinutes(), "minute")
                        : size.toDays() < 1
                                ? count(size.toHours(), "hour")
                                : count(size.toDays(), "day")
                                        + " "
                                        + count(size.toHoursPart(), "hour");
        return over ? "Over by " + words : words + " left";
    }

    private static String count(long number, String unit) {
        return number + " " + unit + (number == 1 ? "" : "s");
    }
}
