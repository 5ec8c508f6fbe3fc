package org.waymark.demonstration;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import org.waymark.access.seal.ChainDeskReader;
import org.waymark.access.seal.SealKey;
import org.waymark.shared.ClockProducer;

/**
 * Loads the demonstration city into an empty database, with the application's own account and
 * outside the server. Where there is a referral already, it does nothing and says so.
 */
public final class LoadDemonstration {

    private static final long SEED = 2026;

    private LoadDemonstration() {}

    /** Reads WAYMARK_DB_URL, WAYMARK_DB_APP_USER and WAYMARK_DB_APP_PASSWORD. */
    public static void main(String[] args) throws Exception {
        Instant now = new ClockProducer().clock().instant();
        int written =
                CityWriter.load(
                        setting("WAYMARK_DB_URL"),
                        setting("WAYMARK_DB_APP_USER"),
                        setting("WAYMARK_DB_APP_PASSWORD"),
                        SEED,
                        now);
        if (written == 0) {
            System.out.println("There are referrals already: the demonstration city stays out.");
            return;
        }
        try (ChainDeskReader audit =
                new ChainDeskReader(
                        setting("WAYMARK_DB_URL"),
                        setting("WAYMARK_DB_APP_USER"),
                        setting("WAYMARK_DB_APP_PASSWORD"),
                        SealKey.of(System.getenv("WAYMARK_AUDIT_KEY")),
                        new ClockProducer().clock())) {
            audit.explainHistory("The demonstration city was loaded with its past");
        }
        Duration took = Duration.between(now, new ClockProducer().clock().instant());
        System.out.printf(
                Locale.UK,
                "The demonstration city is there: %,d referrals in %.1f seconds.%n",
                written,
                took.toMillis() / 1000.0);
    }

    private static String setting(String name) {
        String value = System.getenv(name);
        if (value == null || value.isBlank()) {
            throw new IllegalStateException(
                    "Set " + name + " first; ./waymark run does it for you");
        }
        return value;
    }
}
