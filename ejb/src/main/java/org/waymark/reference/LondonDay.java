package org.waymark.reference;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.ArrayList;
import java.util.List;

/**
 * The day of an instant as a person in London would say it, as SQL over a column that is kept in
 * UTC. The rules of London's clock are written into the statement, so that the server need not know
 * them: in summer a day begins at 23:00 of the day before by UTC.
 */
public final class LondonDay {

    private static final ZoneRules RULES = WorkingDays.LONDON.getRules();

    private LondonDay() {}

    /**
     * An expression for the day.
     *
     * @param column what keeps the instant, in UTC
     * @param from no instant before it is asked about: one that is counts by UTC
     * @param until the same for those on or after it
     */
    public static String of(String column, Instant from, Instant until) {
        List<String> summers = new ArrayList<>();
        Instant at = from;
        if (RULES.isDaylightSavings(from)) {
            at = RULES.nextTransition(from).getInstant();
            summers.add(between(column, RULES.previousTransition(at).getInstant(), at));
        }
        for (ZoneOffsetTransition begins = RULES.nextTransition(at);
                begins.getInstant().isBefore(until);
                begins = RULES.nextTransition(at)) {
            at = RULES.nextTransition(begins.getInstant()).getInstant();
            summers.add(between(column, begins.getInstant(), at));
        }
        return summers.isEmpty()
                ? "DATE(" + column + ")"
                : "DATE(CASE WHEN "
                        + String.join(" OR ", summers)
                        + " THEN "
                        + column
                        + " + INTERVAL 1 HOUR ELSE "
                        + column
                        + " END)";
    }

    private static String between(String column, Instant from, Instant to) {
        return "(" + column + " >= " + text(from) + " AND " + column + " < " + text(to) + ")";
    }

    private static String text(Instant at) {
        return "'" + LocalDateTime.ofInstant(at, ZoneOffset.UTC).toString().replace('T', ' ') + "'";
    }
}
