package org.waymark.reporting;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.waymark.reference.Quarter;

/**
 * Which counting of a quarter is in force. The figures of a quarter are published once, {@link
 * #WEEKS} weeks after its end, when every link to its surveys has run out; then they are final, so
 * that no older figures exist from which they could be taken. Until then only how far the referrals
 * of all London have come is told, rounded and counted once an hour.
 *
 * @param code {@code FINAL}, or the hour (UTC) of a provisional counting such as {@code
 *     2026-11-26T14}
 */
public record Edition(String code) {

    /** How long after its end a quarter is counted for good. */
    public static final int WEEKS = 6;

    private static final String FINAL = "FINAL";
    private static final DateTimeFormatter HOUR =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH", Locale.ROOT).withZone(ZoneOffset.UTC);
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    /** The edition of a quarter that is in force at an instant, by the London calendar. */
    public static Edition of(Quarter quarter, Instant now) {
        boolean over = !LocalDate.ofInstant(now, Quarter.LONDON).isBefore(finalFrom(quarter));
        return new Edition(over ? FINAL : HOUR.format(now));
    }

    /** The first day on which a quarter's figures are final. */
    public static LocalDate finalFrom(Quarter quarter) {
        return quarter.lastDay().plusWeeks(WEEKS).plusDays(1);
    }

    /** The newest quarter whose figures are final at an instant. */
    public static Quarter newestFinal(Instant now) {
        Quarter quarter = Quarter.of(now).previous();
        while (!of(quarter, now).isFinal()) {
            quarter = quarter.previous();
        }
        return quarter;
    }

    /** Is everything published, and does nothing change any more? */
    public boolean isFinal() {
        return code.equals(FINAL);
    }

    /** What a reader must know of it. */
    public String label(Quarter quarter) {
        return isFinal()
                ? "Final: these figures do not change any more."
                : "Provisional: all of London only, rounded, counted anew every full"
                        + " hour. Outcomes, satisfaction and everything by service, borough and crime"
                        + " group"
                        + " are counted once, on %s.".formatted(DAY.format(finalFrom(quarter)));
    }
}
