package org.waymark.demonstration;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import org.waymark.shared.ClockProducer;

/** Writes a year of made-up feed to a file: for the benchmark, and to try an import by hand. */
public final class WriteFeed {

    private static final String USAGE =
            "Usage: WriteFeed OUT.csv [--rows 350000] [--seed 1] [--today 2026-11-24] [--cleveland]";

    private WriteFeed() {}

    /**
     * @param args the file, then options; {@code --cleveland} writes the 118-row sample instead of
     *     a year
     */
    public static void main(String[] args) {
        if (args.length == 0 || args[0].startsWith("--")) {
            System.err.println(USAGE);
            System.exit(2);
        }
        Path file = Path.of(args[0]);
        LocalDate today =
                LocalDate.ofInstant(new ClockProducer().clock().instant(), Moments.LONDON);
        int rows = 350_000;
        long seed = 1;
        boolean cleveland = false;
        for (int i = 1; i < args.length; i++) {
            switch (args[i]) {
                case "--rows" -> rows = Integer.parseInt(args[++i]);
                case "--seed" -> seed = Long.parseLong(args[++i]);
                case "--today" -> today = LocalDate.parse(args[++i]);
                case "--cleveland" -> cleveland = true;
                default -> throw new IllegalArgumentException(args[i] + " is not known. " + USAGE);
            }
        }
        if (cleveland) {
            ClevelandSample.write(file, today);
            rows = ClevelandSample.ROWS;
        } else {
            FeedGenerator.write(file, rows, seed, today);
        }
        System.out.printf(Locale.ROOT, "%,d rows written to %s%n", rows, file);
    }
}
