package org.waymark.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.demonstration.YearsWriter;
import org.waymark.reference.Quarter;
import org.waymark.reporting.CountWriter;
import org.waymark.reporting.Edition;
import org.waymark.shared.ClockProducer;

/**
 * {@code ./waymark bench reports}: five years of WAYMARK_BENCH_ROWS (1,750,000) referrals on the
 * Outcomes page, the returns of a quarter, and the rows behind the figures as a file.
 *
 * <p>The last line is the ratio of the page: all quarters of the five years asked for over HTTP,
 * one page each, over hand-written SQL that counts the same journeys and outcomes of all of them
 * from referrals, cases and measurements, in turn. Its bar is judged from a million referrals on:
 * the SQL grows with the rows and a page does not. The returns have a bar of a minute, from the
 * question to the last contract, with nothing counted beforehand; meanwhile the page that shows how
 * far they are answers within two seconds each time, and says when it began. The file has a bar of
 * 1.5 times the database's client, which writes the same rows of the same statement; while it runs,
 * the server's heap may hold 64 MB more than before, after rubbish has been collected.
 */
class ReportsBench extends Running {

    private static final String FIVE_YEARS = "1750000";
    private static final int ROUNDS = 3;
    private static final double NANOS = 1e9;
    private static final double PAGE_BAR = 0.2;
    private static final double RETURNS_BAR = 60;
    private static final double PROGRESS_BAR = 2;
    private static final double FILE_BAR = 1.5;
    private static final double HUNDREDTH = 0.01;
    private static final long HEAP_BAR = 64;
    private static final int ENOUGH = 1_000_000;
    private static final Clock CLOCK = new ClockProducer().clock();

    private final Visitor analyst = Visitor.person("oliver.pemberton");
    private final Visitor manager = Visitor.person("patricia.ferguson");
    private final Visitor contracts = Visitor.person("helena.stroud");

    @Test
    void five_years_are_read_at_once(@TempDir Path folder) throws Exception {
        int rows = Integer.parseInt(System.getenv().getOrDefault("WAYMARK_BENCH_ROWS", FIVE_YEARS));
        head();
        try (Connection connection = database()) {
            fill(connection, rows);
            counts(connection, rows);
            double page = pages(connection, rows);
            double[] returns = returns(connection, rows);
            double[] file = file(connection, folder);
            System.out.printf(
                    Locale.ROOT,
                    "| bars, at %,d referrals, %d processors: |%n",
                    rows,
                    Runtime.getRuntime().availableProcessors());
            bar("pages of outcomes over hand-written SQL", page, PAGE_BAR, rows >= ENOUGH);
            bar("seconds for the returns of all contracts", returns[0], RETURNS_BAR);
            bar("seconds of the slowest page of their progress", returns[1], PROGRESS_BAR);
            bar("file of rows over the database's client", file[0], FILE_BAR);
            bar("MB more living heap while the file leaves", file[1], HEAP_BAR);
            System.out.printf(Locale.ROOT, "ratio: %.2f%n", page);
            if (rows >= ENOUGH) { // SQL over the rows grows with them, a page does not
                assertThat(page).as("pages over SQL").isLessThanOrEqualTo(PAGE_BAR);
            }
            assertThat(returns[0]).as("seconds of the returns").isLessThanOrEqualTo(RETURNS_BAR);
            assertThat(returns[1]).as("page of progress").isLessThanOrEqualTo(PROGRESS_BAR);
            assertThat(file[0]).as("file over client").isLessThanOrEqualTo(FILE_BAR);
            assertThat(file[1]).as("MB more while it runs").isLessThanOrEqualTo(HEAP_BAR);
        }
    }

    private static void fill(Connection connection, int rows) throws SQLException {
        double seconds = seconds(() -> YearsWriter.write(connection, rows, CLOCK.instant()));
        try (Statement statement = connection.createStatement()) {
            for (String table :
                    "referral person support_case measurement measurement_value referral_fact outcome_fact"
                            .split(" ")) {
                statement.execute("ANALYZE TABLE " + table);
            }
        }
        print("five years made, facts and counts with them", rows, seconds, 0, 0, "");
    }

    /** How small the counts are, once they are put together. */
    private static void counts(Connection connection, int rows) throws SQLException {
        connection.setAutoCommit(false);
        while (CountWriter.fold(connection, 10_000) > 0) {
            connection.commit();
        }
        connection.commit();
        connection.setAutoCommit(true);
        long facts = number("SELECT COUNT(*) FROM referral_fact");
        long outcomes = number("SELECT COUNT(*) FROM outcome_fact");
        long counts =
                number("SELECT COUNT(*) FROM referral_count")
                        + number("SELECT COUNT(*) FROM outcome_count");
        double share = (double) counts / (facts + outcomes);
        System.out.printf(
                Locale.ROOT,
                "| counts: %,d rows for %,d facts of referrals and %,d of outcomes, %.2f %% |%n",
                counts,
                facts,
                outcomes,
                100 * share);
        if (rows >= ENOUGH) {
            assertThat(share).as("rows of counts over facts").isLessThanOrEqualTo(HUNDREDTH);
        }
    }

    private double pages(Connection connection, int rows) throws Exception {
        List<Quarter> quarters = finals();
        // Oldest first, as time does: a page shows the quarters before it and would count all.
        List<Quarter> oldest = new ArrayList<>(quarters);
        Collections.reverse(oldest);
        double first = seconds(() -> oldest.forEach(this::page));
        List<Double> ratios = new ArrayList<>();
        List<Double> ours = new ArrayList<>();
        List<Double> floors = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            floors.add(seconds(() -> byHand(connection, quarters)));
            ours.add(seconds(() -> quarters.forEach(this::page)));
            ratios.add(ours.get(round) / floors.get(round));
        }
        double floor = Rounds.of(floors).median();
        print(
                quarters.size() + " pages of outcomes, first look (counted)",
                rows,
                first,
                floor,
                first / floor,
                "no bar");
        print(
                quarters.size() + " pages of outcomes, one a quarter",
                rows,
                Rounds.of(ours).median(),
                floor,
                Rounds.of(ratios).median(),
                Rounds.of(ratios).spread());
        return Rounds.of(ratios).median();
    }

    private void page(Quarter quarter) {
        HttpResponse<String> answer = analyst.get("/reporting/outcomes?quarter=" + quarter.code());
        assertThat(answer.statusCode()).as(quarter.code()).isEqualTo(200);
        assertThat(answer.body()).contains("Contacted");
    }

    private static List<Quarter> finals() {
        Instant now = CLOCK.instant();
        List<Quarter> finals = new ArrayList<>();
        for (int back = 1; back <= YearsWriter.QUARTERS; back++) {
            Quarter quarter = Quarter.of(now).plus(-back);
            if (Edition.of(quarter, now).isFinal()) {
                finals.add(quarter);
            }
        }
        return finals;
    }

    /** What the pages show of journeys, outcomes and surveys, from the rows. */
    private static void byHand(Connection connection, List<Quarter> quarters) throws SQLException {
        for (String sql : ReportsByHand.statements(quarters)) {
            try (Statement statement = connection.createStatement();
                    ResultSet found = statement.executeQuery(sql)) {
                int groups = 0;
                while (found.next()) {
                    groups++;
                }
                assertThat(groups).as(sql).isPositive();
            }
        }
    }

    /**
     * Of the newest final quarter, of which nothing is counted yet: the seconds of all, and of the
     * slowest page that was asked for meanwhile.
     */
    private double[] returns(Connection connection, int rows) throws Exception {
        String quarter = finals().get(0).code();
        try (Statement statement = connection.createStatement()) {
            statement.executeUpdate("DELETE FROM published_quarter");
            statement.executeUpdate(
                    "DELETE FROM indicator_count WHERE quarter = '" + quarter + "'");
            statement.executeUpdate(
                    "DELETE FROM indicator_edition WHERE quarter = '" + quarter + "'");
            statement.executeUpdate("DELETE FROM return_run");
            contracts.get("/commissioning/returns"); // signed in, and the page is known
            long start = System.nanoTime();
            statement.executeUpdate(
                    "INSERT INTO return_run (commissioner_id, quarter, asked_at) SELECT"
                            + " organisation_id, '"
                            + quarter
                            + "', UTC_TIMESTAMP(6) FROM account WHERE username = 'helena.stroud'");
            double slowest = 0;
            int pages = 0;
            boolean told = false;
            while (number("SELECT COUNT(*) FROM return_run WHERE ended_at IS NULL") > 0) {
                long asked = System.nanoTime();
                HttpResponse<String> page = contracts.get("/commissioning/returns?q=" + quarter);
                slowest = Math.max(slowest, (System.nanoTime() - asked) / NANOS);
                pages++;
                assertThat(page.statusCode()).as("page of progress").isEqualTo(200);
                told |= page.body().matches("(?s).*It began .*contracts are done.*");
                FeedClient.pause(100);
                assertThat((System.nanoTime() - start) / NANOS).isLessThan(10 * RETURNS_BAR);
            }
            assertThat(told).as("a page said how far the returns are").isTrue();
            double seconds = (System.nanoTime() - start) / NANOS;
            long all = number("SELECT MAX(done) FROM return_run");
            assertThat(all).isPositive();
            print(
                    "returns of a quarter, " + all + " contracts, over a minute",
                    rows,
                    seconds,
                    RETURNS_BAR,
                    seconds / RETURNS_BAR,
                    "of it up to 5 s wait");
            print(
                    pages + " pages of their progress, the slowest",
                    rows,
                    slowest,
                    PROGRESS_BAR,
                    slowest / PROGRESS_BAR,
                    "floor is the bar");
            return new double[] {seconds, slowest};
        }
    }

    /** Its time over that of the client, and by how many MB the living heap grew meanwhile. */
    private double[] file(Connection connection, Path folder) throws Exception {
        Path ours = folder.resolve("ours.csv");
        Path theirs = folder.resolve("client.tsv");
        ServerHeap heap = new ServerHeap();
        download(ours, null, heap); // warm
        List<Double> ratios = new ArrayList<>();
        List<Double> seconds = new ArrayList<>();
        List<Double> floors = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            floors.add(seconds(() -> ReportsByHand.client(connection, theirs)));
            seconds.add(seconds(() -> download(ours, null, heap)));
            ratios.add(seconds.get(round) / floors.get(round));
        }
        long lines;
        try (Stream<String> all = Files.lines(ours)) {
            lines = all.count() - 1;
        }
        try (Stream<String> all = Files.lines(theirs)) {
            assertThat(lines).as("rows in the file of the client").isEqualTo(all.count());
        }
        long before = heap.living();
        long[] middle = new long[1];
        download(ours, middle, heap);
        long after = heap.living();
        print(
                "rows behind the figures as a file",
                (int) lines,
                Rounds.of(seconds).median(),
                Rounds.of(floors).median(),
                Rounds.of(ratios).median(),
                Rounds.of(ratios).spread());
        System.out.printf(
                Locale.ROOT,
                "| living heap of the server: %d MB before the file, %d MB in the middle of it, %d MB after |%n",
                before,
                middle[0],
                after);
        return new double[] {Rounds.of(ratios).median(), middle[0] - before};
    }

    /**
     * Takes the file; looks at the heap when half of the old one has come, while the server waits.
     */
    private void download(Path file, long[] middle, ServerHeap heap) throws IOException {
        long half = middle == null ? Long.MAX_VALUE : Files.size(file) / 2;
        HttpResponse<InputStream> answer = manager.stream("/reporting/rows.csv");
        assertThat(answer.statusCode()).isEqualTo(200);
        try (InputStream in = answer.body();
                var out = Files.newOutputStream(file)) {
            byte[] some = new byte[1 << 16];
            long read = 0;
            for (int n = in.read(some); n >= 0; n = in.read(some)) {
                out.write(some, 0, n);
                read += n;
                if (read > half && middle[0] == 0) {
                    middle[0] = heap.living();
                }
            }
        }
    }

    private interface Doing {
        void run() throws Exception;
    }

    private static double seconds(Doing doing) {
        long start = System.nanoTime();
        try {
            doing.run();
        } catch (Exception e) {
            throw new AssertionError(e);
        }
        return (System.nanoTime() - start) / NANOS;
    }

    private static void bar(String what, double measured, double bar) {
        bar(what, measured, bar, true);
    }

    /**
     * One line of the result.
     *
     * @param judged false when there are too few rows for the bar to mean anything
     */
    private static void bar(String what, double measured, double bar, boolean judged) {
        System.out.printf(
                Locale.ROOT,
                "| %-52s | %8.2f | bar %7.2f | %-6s |%n",
                what,
                measured,
                bar,
                judged ? measured <= bar ? "met" : "missed" : "trial");
    }

    private static void head() {
        System.out.printf(
                Locale.ROOT,
                "| %-52s | %9s | %8s | %8s | %6s | %-20s |%n",
                "reports",
                "rows",
                "seconds",
                "floor s",
                "ratio",
                ROUNDS + " rounds");
    }

    private static void print(
            String what, int rows, double seconds, double floor, double ratio, String spread) {
        System.out.printf(
                Locale.ROOT,
                "| %-52s | %9d | %8.2f | %8.2f | %6.2f | %-20s |%n",
                what,
                rows,
                seconds,
                floor,
                ratio,
                spread);
    }
}
