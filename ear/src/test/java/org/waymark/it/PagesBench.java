package org.waymark.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.demonstration.FeedGenerator;

/**
 * {@code ./waymark bench pages}: the main pages with the demonstration city's 3,000 referrals, and
 * again after a feed of WAYMARK_BENCH_ROWS (350,000) has been imported on top. Beside each page its
 * floor in the same rounds: a servlet in the same server that runs the same statements and sends
 * the same bytes. Cases and accounts are those of the city at both sizes; the feed fills the inbox.
 *
 * <p>The ratio is that of the worst list at the larger size: 95th percentile over 95th percentile,
 * of all rounds together. Pages that are no list (one referral, a whole case, charts) are measured
 * beside them and have no bar.
 */
class PagesBench extends Running {

    private static final String YEAR = "350000";
    private static final int ROUNDS = 5;
    private static final int REQUESTS = 40;
    private static final int WARM = 60;
    private static final double NANOS_PER_MILLI = 1e6;
    private static final double P95 = 0.95;
    private static final double BAR = 3;
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    private record Page(String user, String path, boolean list) {

        Page(String user, String path) {
            this(user, path, false);
        }

        static Page list(String user, String path) {
            return new Page(user, path, true);
        }
    }

    private static final List<Page> PAGES =
            List.of(
                    new Page(null, "/signin"),
                    Page.list("gloria.mbeki", "/referral/inbox"),
                    new Page("gloria.mbeki", "/referral/triage?r={referral}"),
                    Page.list("gloria.mbeki", "/person/matches"),
                    Page.list("gloria.mbeki", "/referral/feeds"),
                    Page.list("amara.okafor", "/casework/work"),
                    new Page("amara.okafor", "/casework/case?c={case}"),
                    new Page("amara.okafor", "/casework/contact?c={case}"),
                    new Page("amara.okafor", "/casework/needs?c={case}"),
                    new Page("amara.okafor", "/casework/notes?c={case}"),
                    new Page("amara.okafor", "/casework/outcomes?c={case}"),
                    new Page("patricia.ferguson", "/caseload/morning"),
                    new Page("oliver.pemberton", "/reporting/outcomes"),
                    Page.list("pc.sandhu", "/referral/mine"),
                    Page.list("auditor.marsh", "/access/audit"),
                    Page.list("admin.novak", "/access/accounts"));

    private final Map<String, Visitor> visitors = new HashMap<>();

    @Test
    void a_list_costs_a_small_multiple_of_its_statements_and_its_bytes(@TempDir Path folder)
            throws IOException {
        int rows = Integer.parseInt(System.getenv().getOrDefault("WAYMARK_BENCH_ROWS", YEAR));
        System.out.printf(
                Locale.ROOT,
                "| %-30s | %9s | %10s | %6s | %7s | %7s | %7s | %7s | %-14s |%n",
                "page",
                "referrals",
                "statements",
                "KB",
                "p50 ms",
                "p95 ms",
                "floor 50",
                "floor 95",
                "p95 over floor");
        StatementLog log = new StatementLog();
        measure(log);
        Path feed = folder.resolve("year.csv");
        FeedGenerator.write(feed, rows, 1, TODAY);
        HttpResponse<String> answer = FeedClient.send(Files.readAllBytes(feed), "year.csv");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(202);
        awaitStored(FeedClient.json(answer).get("id").getAsString());
        double ratio = measure(log);
        System.out.printf(Locale.ROOT, "ratio: %.2f%n", ratio);
        assertThat(ratio).as("the worst list over its floor").isLessThanOrEqualTo(BAR);
    }

    private static void awaitStored(String id) {
        while (number("SELECT status IN ('RECEIVED', 'RUNNING') FROM feed_batch WHERE id = ?", id)
                == 1) {
            FeedClient.pause(500);
        }
        FeedClient.completed(id);
    }

    /** All pages at the size the database has now; the ratio of the worst list. */
    private double measure(StatementLog log) {
        long referrals = number("SELECT COUNT(*) FROM referral");
        double worst = 0;
        for (Page page : PAGES) {
            double ratio = measure(log, page, referrals);
            worst = page.list() ? Math.max(worst, ratio) : worst;
        }
        return worst;
    }

    private double measure(StatementLog log, Page page, long referrals) {
        String path = RightsMatrix.filled(page.path());
        Runnable ours = () -> visit(page, path);
        String name = page.path().replaceFirst("\\?.*", "");
        for (int i = 0; i < WARM; i++) {
            ours.run();
        }
        byte[] bytes = visit(page, path).body().getBytes(StandardCharsets.UTF_8);
        List<String> sql = log.of(ours);
        keep(name, "sql", String.join(FloorServlet.NEXT, sql).getBytes(StandardCharsets.UTF_8));
        keep(name, "bytes", bytes);
        Runnable floor = () -> floor(name, bytes.length);
        for (int i = 0; i < WARM; i++) {
            floor.run();
        }
        double[] here = new double[0];
        double[] there = new double[0];
        List<Double> rounds = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            double[] mine = millis(ours);
            double[] bare = millis(floor);
            rounds.add(Rounds.percentile(mine, P95) / Rounds.percentile(bare, P95));
            here = together(here, mine);
            there = together(there, bare);
        }
        double ratio = Rounds.percentile(here, P95) / Rounds.percentile(there, P95);
        System.out.printf(
                Locale.ROOT,
                "| %-30s | %9d | %10d | %6.1f | %7.2f | %7.2f | %8.2f | %8.2f | %5.2f (%s) |%n",
                name + (page.list() ? " (list)" : ""),
                referrals,
                sql.size(),
                bytes.length / 1024.0,
                Rounds.percentile(here, 0.5),
                Rounds.percentile(here, P95),
                Rounds.percentile(there, 0.5),
                Rounds.percentile(there, P95),
                ratio,
                Rounds.of(rounds).spread());
        return ratio;
    }

    private static double[] together(double[] some, double[] more) {
        return DoubleStream.concat(Arrays.stream(some), Arrays.stream(more)).toArray();
    }

    private static double[] millis(Runnable go) {
        double[] millis = new double[REQUESTS];
        for (int i = 0; i < REQUESTS; i++) {
            long start = System.nanoTime();
            go.run();
            millis[i] = (System.nanoTime() - start) / NANOS_PER_MILLI;
        }
        return millis;
    }

    private HttpResponse<String> visit(Page page, String path) {
        Visitor visitor =
                page.user() == null
                        ? visitors.computeIfAbsent("", nobody -> Visitor.stranger())
                        : visitors.computeIfAbsent(page.user(), Visitor::person);
        HttpResponse<String> answer = visitor.get(path);
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return answer;
    }

    private static void floor(String name, int length) {
        HttpResponse<String> answer = send(request(address(name)).GET().build());
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(answer.body().getBytes(StandardCharsets.UTF_8)).hasSize(length);
    }

    private static void keep(String name, String part, byte[] body) {
        HttpRequest request =
                request(address(name) + "&part=" + part)
                        .POST(BodyPublishers.ofByteArray(body))
                        .build();
        try {
            assertThat(HTTP.send(request, BodyHandlers.discarding()).statusCode()).isEqualTo(200);
        } catch (IOException | InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    private static String address(String name) {
        return "/waymark-tests/floor?page=" + name;
    }
}
