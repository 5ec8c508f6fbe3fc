package org.waymark.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.waymark.shared.Columns;
import org.waymark.shared.Ids;

/**
 * {@code ./waymark bench audit}: a year of audit of WAYMARK_BENCH_ROWS (10,000,000) entries, and in
 * it the searches of the auditor for one person. The time of each page over HTTP has a bar of one
 * second; the ratio is that of the statements of the search over an exact-index lookup of as many
 * rows of the same person, both on one connection, in turn.
 */
class AuditBench extends Running {

    private static final String ROWS = "10000000";
    private static final int BATCH = 5000;
    private static final int PEOPLE_ASKED = 40;
    private static final int ROUNDS = 5;
    private static final int ENTRIES_OF_A_PERSON = 200;
    private static final int ACCOUNTS = 500;
    private static final double NANOS_PER_MILLI = 1e6;
    private static final double P95 = 0.95;
    private static final double SECOND = 1000;
    private static final double BAR = 6; // who looked, with role and organisation, is read with it

    private static final String FLOOR =
            "SELECT * FROM audit_entry WHERE person_id = %d ORDER BY at DESC, id DESC LIMIT %d";

    private record Asked(String reference, long person) {}

    private final StatementLog log = new StatementLog();
    private final Visitor auditor = Visitor.person("auditor.marsh");

    @Test
    void a_year_is_searched_for_one_person_in_less_than_a_second() throws SQLException {
        long rows = Long.parseLong(System.getenv().getOrDefault("WAYMARK_BENCH_ROWS", ROWS));
        List<Asked> people = people();
        double filled = fill(rows, people);
        System.out.printf(
                Locale.ROOT,
                "| %-34s | %10s | %8s | %8s | %9s | %-14s |%n",
                "search",
                "entries",
                "p50 ms",
                "p95 ms",
                "floor 95",
                "p95 over floor");
        String days = days();
        double worst =
                Math.max(
                        measure("audit of one person, a year", "/access/audit?" + days, people, 51),
                        measure(
                                "who has seen a record, a year",
                                "/access/seen?" + days,
                                people,
                                501));
        System.out.printf(Locale.ROOT, "| filled at %,.0f entries a second |%n", rows / filled);
        System.out.printf(Locale.ROOT, "ratio: %.2f%n", worst);
        assertThat(worst).as("the statements over an index lookup").isLessThanOrEqualTo(BAR);
    }

    private static String days() {
        Instant now = Instant.now();
        return "from="
                + now.minus(Duration.ofDays(365)).toString().substring(0, 10)
                + "&to="
                + now.toString().substring(0, 10)
                + "&record=";
    }

    private double measure(String name, String path, List<Asked> people, int rows)
            throws SQLException {
        String of = String.valueOf(people.get(0).person());
        List<String> sql =
                log.of(() -> visit(path + people.get(0).reference())).stream()
                        .filter(each -> each.contains("FROM audit_entry") && each.contains(of))
                        .toList();
        assertThat(sql).as("statements that read the audit of " + of).hasSize(1);
        List<Double> pages = new ArrayList<>();
        List<Double> ratios = new ArrayList<>();
        List<Double> floors = new ArrayList<>();
        try (Connection connection = database();
                Statement statement = connection.createStatement()) {
            for (int round = 0; round < ROUNDS; round++) {
                double[] ours = new double[people.size()];
                double[] floor = new double[people.size()];
                for (int i = 0; i < people.size(); i++) {
                    Asked asked = people.get(i);
                    String search = sql.get(0).replace(of, String.valueOf(asked.person()));
                    floor[i] = millis(statement, FLOOR.formatted(asked.person(), rows));
                    ours[i] = millis(statement, search);
                    long start = System.nanoTime();
                    visit(path + asked.reference());
                    pages.add((System.nanoTime() - start) / NANOS_PER_MILLI);
                }
                if (round > 0) { // the first warms both
                    floors.add(Rounds.percentile(floor, P95));
                    ratios.add(Rounds.percentile(ours, P95) / Rounds.percentile(floor, P95));
                }
            }
        }
        double[] all = pages.stream().mapToDouble(Double::doubleValue).toArray();
        System.out.printf(
                Locale.ROOT,
                "| %-34s | %10d | %8.2f | %8.2f | %9.2f | %5.2f (%s) |%n",
                name,
                number("SELECT COUNT(*) FROM audit_entry"),
                Rounds.percentile(all, 0.5),
                Rounds.percentile(all, P95),
                Rounds.of(floors).median(),
                Rounds.of(ratios).median(),
                Rounds.of(ratios).spread());
        assertThat(Arrays.stream(all).max().getAsDouble()).as(name).isLessThan(SECOND);
        return Rounds.of(ratios).median();
    }

    private void visit(String path) {
        assertThat(auditor.get(path).statusCode()).as(path).isEqualTo(200);
    }

    private static double millis(Statement statement, String sql) throws SQLException {
        long start = System.nanoTime();
        try (ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                rows.getString(1);
            }
        }
        return (System.nanoTime() - start) / NANOS_PER_MILLI;
    }

    private static List<Asked> people() throws SQLException {
        List<Asked> people = new ArrayList<>();
        try (Connection connection = database();
                Statement statement = connection.createStatement();
                ResultSet rows =
                        statement.executeQuery(
                                "SELECT c.reference, c.person_id FROM support_case c JOIN person p ON"
                                        + " p.id = c.person_id WHERE p.id = p.identity_id AND NOT EXISTS"
                                        + " (SELECT 1 FROM person q WHERE q.identity_id = p.id AND q.id"
                                        + " <> p.id) ORDER BY c.id LIMIT "
                                        + PEOPLE_ASKED)) {
            while (rows.next()) {
                people.add(new Asked(rows.getString(1), rows.getLong(2)));
            }
        }
        assertThat(people).hasSize(PEOPLE_ASKED);
        return people;
    }

    /**
     * Entries spread over a year, over accounts and over people of whom those asked for are some.
     */
    private static double fill(long rows, List<Asked> asked) throws SQLException {
        SplittableRandom random = new SplittableRandom(1);
        long people = Math.max(asked.size(), rows / ENTRIES_OF_A_PERSON);
        long start = System.nanoTime();
        Instant begin = Instant.now().minus(Duration.ofDays(364));
        long step = Duration.ofDays(363).toNanos() / rows;
        try (Connection connection = database();
                PreparedStatement insert =
                        connection.prepareStatement(
                                "INSERT INTO audit_entry (id, at, account_id, actor, action, outcome,"
                                        + " person_id, detail, origin) VALUES (?, ?, ?, 'bench',"
                                        + " 'NoteQuery.notes', 'DONE', ?, 'a page of notes',"
                                        + " '10.0.0.1')")) {
            connection.setAutoCommit(false);
            for (long i = 0; i < rows; i++) {
                Instant at = begin.plusNanos(i * step);
                long person = random.nextLong(people);
                insert.setLong(1, Ids.firstAt(at) + (i & 4095));
                insert.setObject(2, Columns.utc(at));
                insert.setLong(3, random.nextInt(ACCOUNTS) + 1);
                insert.setLong(
                        4, person < asked.size() ? asked.get((int) person).person() : person);
                insert.addBatch();
                if (i % BATCH == BATCH - 1 || i == rows - 1) {
                    insert.executeBatch();
                    connection.commit();
                }
            }
        }
        try (Connection connection = database();
                Statement statement = connection.createStatement()) {
            statement.execute("ANALYZE TABLE audit_entry");
        }
        return (System.nanoTime() - start) / NANOS_PER_MILLI / SECOND;
    }
}
