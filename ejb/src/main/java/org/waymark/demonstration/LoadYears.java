package org.waymark.demonstration;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import org.waymark.shared.ClockProducer;

/**
 * {@code ./waymark demo years [ROWS]}: writes five years of made-up referrals beside the
 * demonstration city, with the application's own account and outside the server.
 */
public final class LoadYears {

    private static final int FIVE_YEARS_OF_LONDON = 1_750_000;

    private LoadYears() {}

    /**
     * Reads WAYMARK_DB_URL, WAYMARK_DB_APP_USER and WAYMARK_DB_APP_PASSWORD.
     *
     * @param args how many referrals; 1,750,000 without
     */
    public static void main(String[] args) throws Exception {
        int rows = args.length == 0 ? FIVE_YEARS_OF_LONDON : Integer.parseInt(args[0]);
        Instant now = new ClockProducer().clock().instant();
        YearsWriter.load(
                System.getenv("WAYMARK_DB_URL"),
                System.getenv("WAYMARK_DB_APP_USER"),
                System.getenv("WAYMARK_DB_APP_PASSWORD"),
                rows,
                now);
        Duration took = Duration.between(now, new ClockProducer().clock().instant());
        System.out.printf(
                Locale.UK,
                "Five years are there: %,d referrals in %,d seconds.%n",
                rows,
                took.toSeconds());
    }
}
