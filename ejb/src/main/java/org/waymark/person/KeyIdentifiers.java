package org.waymark.person;

import org.waymark.shared.ClockProducer;

/**
 * Hashes under the secret of the installation what people are found by, where that was done under
 * another one or none. Run by {@code ./waymark} beside the database while no server writes; stopped
 * anywhere, the next start goes on. Reads WAYMARK_DB_URL, WAYMARK_DB_APP_USER,
 * WAYMARK_DB_APP_PASSWORD and WAYMARK_IDENTIFIER_SECRET.
 */
public final class KeyIdentifiers {

    private KeyIdentifiers() {}

    /**
     * {@code look} prints a word when there is something to do and nothing otherwise; {@code renew}
     * does it and prints how many people there were.
     */
    public static void main(String[] arguments) throws Exception {
        String what = arguments.length == 1 ? arguments[0] : "";
        try (IdentifierWriter writer =
                new IdentifierWriter(
                        setting("WAYMARK_DB_URL"),
                        setting("WAYMARK_DB_APP_USER"),
                        setting("WAYMARK_DB_APP_PASSWORD"),
                        MatchKeys.under(setting("WAYMARK_IDENTIFIER_SECRET")),
                        new ClockProducer().clock())) {
            if (what.equals("look")) {
                System.out.print(writer.isDone() ? "" : "wanted\n");
            } else if (what.equals("renew")) {
                System.out.println(writer.renew() + " people are found by hashes of here now");
            } else {
                throw new IllegalArgumentException("look or renew");
            }
        }
    }

    private static String setting(String name) {
        String value = System.getenv(name);
        if (value == null || value.isBlank()) {
            throw new IllegalStateException(name + " is not set; ./waymark does it for you");
        }
        return value;
    }
}
