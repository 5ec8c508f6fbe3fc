package org.waymark.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.demonstration.FeedGenerator;

/**
 * {@code ./waymark bench import}: a year of feed through the real job, from the first byte sent to
 * the last row stored, over hand-made multi-row inserts of the same resulting rows into tables of
 * the same make in the same run. Matching is off for the ratio; what it costs is measured with a
 * second year on top of the first. WAYMARK_BENCH_ROWS makes it smaller.
 */
class ImportBench extends Running {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final double NANOS = 1e9;

    @Test
    void a_year_of_feed_costs_a_small_multiple_of_bare_inserts(@TempDir Path folder)
            throws IOException, SQLException {
        int rows = Integer.parseInt(System.getenv().getOrDefault("WAYMARK_BENCH_ROWS", "350000"));
        Path first = folder.resolve("year.csv");
        Path second = folder.resolve("next.csv");
        FeedGenerator.write(first, rows, 1, TODAY);
        FeedGenerator.write(second, rows, 2, TODAY);

        restart("false");
        FeedGenerator.write(folder.resolve("warm.csv"), 4_000, 3, TODAY);
        imported(folder.resolve("warm.csv"));
        Run plain = imported(first);
        HandMadeInserts.Result floor;
        try (Connection connection = database()) {
            floor = new HandMadeInserts(connection).of(plain.batch());
        }
        restart("true");
        Run matched = imported(second);

        System.out.printf(
                Locale.ROOT,
                "| %-44s | %9s | %9s | %7s |%n",
                "import of " + rows + " rows",
                "seconds",
                "rows/s",
                "MB peak");
        print("the job, matching off", rows, plain.seconds(), plain.peak());
        print("the same " + floor.rows() + " table rows by hand", rows, floor.seconds(), 0);
        print("the job, matching on, a second year", rows, matched.seconds(), matched.peak());
        System.out.printf(
                Locale.ROOT,
                "| memory of the server: %d MB at a quarter, %d MB at the end; matching costs %.2f x |%n",
                plain.quarter(),
                plain.end(),
                matched.seconds() / plain.seconds());
        double ratio = plain.seconds() / floor.seconds();
        System.out.printf(Locale.ROOT, "ratio: %.2f%n", ratio);
        assertThat(ratio).isPositive();
    }

    /** One import, and how much memory the server held. */
    private record Run(String batch, double seconds, long peak, long quarter, long end) {}

    private static Run imported(Path file) throws IOException {
        ServerMemory memory = new ServerMemory();
        long start = System.nanoTime();
        HttpResponse<String> answer =
                FeedClient.send(Files.readAllBytes(file), file.getFileName().toString());
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(202);
        String id = FeedClient.json(answer).get("id").getAsString();
        long peak = 0;
        long quarter = 0;
        while (true) {
            long now = memory.megabytes();
            peak = Math.max(peak, now);
            long done =
                    number(
                            "SELECT CASE WHEN status IN ('RECEIVED', 'RUNNING') THEN LEAST(99,"
                                    + " rows_read * 100 DIV GREATEST(rows_total, 1)) ELSE 100 END FROM"
                                    + " feed_batch WHERE id = ?",
                            id);
            quarter = done <= 25 ? now : quarter;
            if (done == 100) {
                double seconds = (System.nanoTime() - start) / NANOS;
                JsonObject batch = FeedClient.completed(id);
                assertThat(batch.get("stored").getAsLong())
                        .isEqualTo(batch.get("rows").getAsLong());
                return new Run(id, seconds, peak, quarter, now);
            }
            FeedClient.pause(100);
        }
    }

    private static void print(String what, int rows, double seconds, long peak) {
        System.out.printf(
                Locale.ROOT,
                "| %-44s | %9.1f | %9.0f | %7s |%n",
                what,
                seconds,
                rows / seconds,
                peak == 0 ? "" : Long.toString(peak));
    }

    /** The server again, with matching switched on or off. */
    private static void restart(String matching) {
        for (String what : new String[] {"kill", "start"}) {
            ProcessBuilder command =
                    new ProcessBuilder(Setting.of("WAYMARK_COMMAND"), "server", what)
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD);
            command.environment().put("WAYMARK_MATCHING", matching);
            try {
                Process process = command.start();
                assertThat(process.waitFor(5, TimeUnit.MINUTES)).isTrue();
                assertThat(process.exitValue()).isZero();
            } catch (IOException | InterruptedException e) {
                throw new AssertionError("the server could not be told to " + what, e);
            }
        }
    }
}
