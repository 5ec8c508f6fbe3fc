package org.waymark.access;

import java.time.Clock;
import java.util.Optional;
import org.waymark.shared.ClockProducer;

/**
 * The accounts that nobody inside Waymark can open because nobody is inside yet: the first
 * administrator, and the client that {@code ./waymark import} signs in as. Run by {@code ./waymark}
 * beside the server, with the application's own database account.
 */
public final class FirstAccounts {

    private FirstAccounts() {}

    /**
     * {@code administrator USERNAME [NAME]} prints the first password, once; {@code import-client}
     * gives the operator's client the secret in WAYMARK_IMPORT_CLIENT_PASSWORD. Reads
     * WAYMARK_DB_URL, WAYMARK_DB_APP_USER and WAYMARK_DB_APP_PASSWORD. Exit code 1 and a sentence
     * when there is nothing to be done.
     */
    public static void main(String[] arguments) throws Exception {
        String what = arguments.length == 0 ? "" : arguments[0];
        Clock clock = new ClockProducer().clock();
        try (FirstAccountsWriter writer =
                new FirstAccountsWriter(
                        setting("WAYMARK_DB_URL"),
                        setting("WAYMARK_DB_APP_USER"),
                        setting("WAYMARK_DB_APP_PASSWORD"),
                        clock)) {
            if (what.equals("administrator") && arguments.length > 1) {
                String name = arguments.length > 2 ? arguments[2] : arguments[1];
                administrator(writer, arguments[1], name);
            } else if (what.equals("import-client")) {
                writer.importClient(setting("WAYMARK_IMPORT_CLIENT_PASSWORD"))
                        .ifPresent(System.out::println);
            } else {
                refuse("administrator USERNAME [NAME], or import-client");
            }
        }
    }

    private static void administrator(FirstAccountsWriter writer, String username, String name)
            throws Exception {
        if (!Username.isGood(username)) {
            refuse(
                    "use lower-case letters, digits, dots and hyphens for the username, such as"
                            + " petra.novak");
        }
        String password = FreshSecret.forPerson();
        Optional<String> problem = writer.firstAdministrator(username, name, password);
        if (problem.isPresent()) {
            refuse(problem.get());
        }
        System.out.println(password);
    }

    private static void refuse(String why) {
        System.err.println(why);
        System.exit(1);
    }

    private static String setting(String name) {
        String value = System.getenv(name);
        if (value == null || value.isBlank()) {
            throw new IllegalStateException(name + " is not set; ./waymark does it for you");
        }
        return value;
    }
}
