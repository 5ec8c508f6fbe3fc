package org.waymark.reporting;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import org.waymark.reference.Quarter;

/**
 * Which counting of a quarter is in force. Figures are not counted when somebody looks, but at
 * fixed times: once in each month while the quarter runs, once when it has ended, and a last time
 * three months later, when most of what began in it is over. Then they are settled.
 *
 * @param code the month of a running quarter such as {@code 2026-11}, {@code ENDED} or {@code
 *     SETTLED}
 */
public record Edition(String code) {

    private static final String ENDED = "ENDED";
    private static final String SETTLED = "SETTLED";

    /** The edition of a quarter that is in force on a day. */
    public static Edition of(Quarter quarter, LocalDate today) {
        if (today.isAfter(quarter.next().lastDay())) {
            return new Edition(SETTLED);
        }
        if (today.isAfter(quarter.lastDay())) {
            return new Edition(ENDED);
        }
        return new Edition(YearMonth.from(today).toString());
    }

    /** The same at an instant, by the London calendar. */
    public static Edition of(Quarter quarter, Instant now) {
        return of(quarter, LocalDate.ofInstant(now, Quarter.LONDON));
    }

    /** What a reader must know of it. */
    public String label() {
        return switch (code) {
            case SETTLED -> "Final. These figures do not change any more.";
            case ENDED ->
                    "Provisional: the quarter is over, but much that began in it is not. Counted a"
                            + " last time three months after its end.";
            default ->
                    "The quarter is still running. Counted once a month, so that one day's figures"
                            + " less another's never show one person.";
        };
    }
}
