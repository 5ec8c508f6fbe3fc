package org.waymark.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.demonstration.FeedGenerator;

/**
 * {@code ./waymark bench import}: a feed through the real job, from the first byte sent to the last
 * row stored, over hand-made multi-row inserts of the same resulting rows into empty tables of the
 * same make in the same run. Matching is off for the ratio; what it costs is measured with as many
 * rows on top. Both ways have been run with 40,000 rows before they are measured: what is wanted is
 * the speed of a year, not of the first seconds of a server.
 *
 * <p>WAYMARK_BENCH_ROWS says how many rows. Up to 100,000 the two ways take turns three times and
 * the ratio is the middle one of the three; a year of London, 350000, is measured once and takes a
 * quarter of an hour.
 */
class ImportBench extends Running {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final String SOME = "60000";
    private static final int WARM = 40_000;
    private static final double NANOS = 1e9;
    private static final double BAR = 1.6;
    private static final int OFTEN = 100_000;
    private static final int ROUNDS = 3;
    private static final int FIRST_SEED = 10;

    @Test
    void a_feed_costs_a_small_multiple_of_bare_inserts(@TempDir Path folder)
            throws IOException, SQLException {
        int rows = Integer.parseInt(System.getenv().getOrDefault("WAYMARK_BENCH_ROWS", SOME));

        int rounds = rows <= OFTEN ? ROUNDS : 1;

        restart("false");
        byHand(imported(feed(folder, WARM, 3)), "");
        List<Run> jobs = new ArrayList<>();
        List<HandMadeInserts.Result> floors = new ArrayList<>();
        for (int i = 0; i < rounds; i++) {
            jobs.add(imported(feed(folder, rows, FIRST_SEED + i)));
            floors.add(byHand(jobs.get(i), ""));
        }
        Run last = jobs.get(rounds - 1);
        HandMadeInserts.Result kept = byHand(last, "&useServerPrepStmts=true");
        long handPeak = ServerMemory.here().peak();
        restart("true");
        imported(feed(folder, WARM, 4));
        Run matched = imported(feed(folder, rows, 2));

        Rounds seconds = Rounds.of(jobs.stream().map(Run::seconds).toList());
        Rounds bare = Rounds.of(floors.stream().map(HandMadeInserts.Result::seconds).toList());
        List<Double> each = new ArrayList<>();
        for (int i = 0; i < rounds; i++) {
            each.add(jobs.get(i).seconds() / floors.get(i).seconds());
        }
        Rounds ratio = Rounds.of(each);
        long peak = jobs.stream().mapToLong(Run::peak).max().orElseThrow();
        System.out.printf(
                Locale.ROOT,
                "| %-52s | %9s | %8s | %8s | %7s | %-16s |%n",
                "import",
                "rows",
                "seconds",
                "rows/s",
                "MB peak",
                rounds + " round(s)");
        print("the job, matching off", rows, seconds.median(), peak, seconds.spread());
        print("the same by hand, multi-row inserts", rows, bare.median(), handPeak, bare.spread());
        print("  (by hand, statements kept by the database)", rows, kept.seconds(), handPeak, "");
        print("the job, matching on, on top of that", rows, matched.seconds(), matched.peak(), "");
        System.out.printf(
                Locale.ROOT,
                "| a row of the feed makes %.1f rows of tables; the server had %d MB at a quarter, %d at the end |%n",
                (double) floors.get(rounds - 1).rows() / rows,
                last.quarter(),
                last.end());
        System.out.printf(
                Locale.ROOT,
                "| matching costs %.2f x the job without it; the job is %.2f x the inserts kept by the database; ratios %s; bar %.2f |%n",
                matched.seconds() / seconds.median(),
                last.seconds() / kept.seconds(),
                ratio.spread(),
                BAR);
        System.out.printf(Locale.ROOT, "ratio: %.2f%n", ratio.median());
        assertThat(ratio.median()).as("the job over bare inserts").isLessThanOrEqualTo(BAR);
    }

    private static Path feed(Path folder, int rows, int seed) {
        Path file = folder.resolve("feed-" + seed + ".csv");
        FeedGenerator.write(file, rows, seed, TODAY);
        return file;
    }

    private static HandMadeInserts.Result byHand(Run run, String options) throws SQLException {
        try (Connection connection =
                DriverManager.getConnection(
                        Setting.of("WAYMARK_DB_URL") + options,
                        Setting.of("WAYMARK_DB_SCHEMA_USER"),
                        Setting.of("WAYMARK_DB_SCHEMA_PASSWORD"))) {
            return new HandMadeInserts(connection).of(run.batch());
        }
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

    private static void print(String what, int rows, double seconds, long peak, String spread) {
        System.out.printf(
                Locale.ROOT,
                "| %-52s | %9d | %8.1f | %8.0f | %7d | %-16s |%n",
                what,
                rows,
                seconds,
                rows / seconds,
                peak,
                spread);
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
