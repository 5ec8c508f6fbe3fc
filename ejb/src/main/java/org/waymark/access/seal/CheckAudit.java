package org.waymark.access.seal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.waymark.shared.ClockProducer;

/**
 * {@code ./waymark check audit}: reads the chain and every row, beside the server, and prints what
 * it found. Reads WAYMARK_DB_URL, WAYMARK_DB_APP_USER, WAYMARK_DB_APP_PASSWORD and
 * WAYMARK_AUDIT_KEY. Exit code 1 when something is not as it was sealed.
 */
public final class CheckAudit {

    private CheckAudit() {}

    /**
     * {@code --anchor NUMBER:HASH} compares with a block seen earlier; {@code --kept FILE} keeps
     * the newest block in a file and compares with the one kept there before; {@code --explained
     * REASON} seals what came out of its time and writes down why; {@code --resting} says that no
     * server runs here, so that rows may wait to be sealed.
     */
    public static void main(String[] arguments) throws Exception {
        Deque<String> given = new ArrayDeque<>(List.of(arguments));
        String anchor = null;
        String reason = null;
        Path file = null;
        boolean sealing = true;
        while (!given.isEmpty()) {
            switch (given.pop()) {
                case "--anchor" -> anchor = given.pop();
                case "--kept" -> file = Path.of(given.pop());
                case "--resting" -> sealing = false;
                case "--explained" -> reason = given.pop();
                default ->
                        throw new IllegalArgumentException(
                                "--anchor, --kept, --explained or --resting");
            }
        }
        if (anchor == null && file != null && Files.exists(file)) {
            anchor = Files.readString(file).strip();
        }
        try (ChainDeskReader desk =
                new ChainDeskReader(
                        setting("WAYMARK_DB_URL"),
                        setting("WAYMARK_DB_APP_USER"),
                        setting("WAYMARK_DB_APP_PASSWORD"),
                        SealKey.of(System.getenv("WAYMARK_AUDIT_KEY")),
                        new ClockProducer().clock())) {
            if (!desk.isThere()) {
                System.out.println("The audit is not sealed in this version of the database.");
                return;
            }
            if (reason != null) {
                desk.explain(reason, anchor);
            }
            ChainReport report = desk.check(anchor, sealing);
            report.lines().forEach(System.out::println);
            if (!report.isWhole()) {
                System.exit(1);
            }
            keep(file, report.anchor());
        }
    }

    private static void keep(Path file, String anchor) throws IOException {
        if (file != null && anchor != null) {
            Files.writeString(file, anchor + "\n");
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
