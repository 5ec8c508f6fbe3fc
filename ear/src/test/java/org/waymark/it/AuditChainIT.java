package org.waymark.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waymark.access.AuditWords;
import org.waymark.access.seal.AuditRow;
import org.waymark.access.seal.ChainDeskReader;
import org.waymark.access.seal.ChainReport;
import org.waymark.access.seal.SealKey;
import org.waymark.access.seal.SealWriter;
import org.waymark.shared.Columns;
import org.waymark.shared.Ids;

/**
 * The audit is sealed, and whoever alters it in the database is found. What is done here to rows is
 * done to rows of this test, with the account that may change everything, and undone again.
 */
class AuditChainIT extends Running {

    /** As if all that is written had rested; a moment is left for what the server writes. */
    private static final Clock RESTED =
            Clock.offset(Clock.systemUTC(), SealWriter.SETTLE.minusMillis(300));

    /** As if nothing needed rest: what is being written at this moment may come late. */
    private static final Clock AT_ONCE = Clock.offset(Clock.systemUTC(), SealWriter.SETTLE);

    private static final String INSERT =
            "INSERT INTO audit_entry (id, at, actor, action, outcome, detail) VALUES (?, ?,"
                    + " 'chain', 'Test.chain', 'DONE', ?)";

    private static final String REASON =
            "INSERT INTO audit_reason (entry_id, salt, words) VALUES (?, ?, ?)";

    @Test
    void what_people_do_is_sealed_and_the_command_says_that_all_is_whole() {
        long before = number("SELECT COALESCE(MAX(to_id), 0) FROM audit_block");
        Visitor.person("auditor.marsh").get("/access/audit");
        sealed(number("SELECT MAX(id) FROM audit_entry WHERE action = 'AuditQuery.search'"));
        Waymark.Said said = Waymark.waymark("check", "audit").well();
        assertThat(said.text()).contains("The audit is whole").contains("anchor ");
        assertThat(number("SELECT MAX(to_id) FROM audit_block")).isGreaterThan(before);
        assertThat(number("SELECT COUNT(*) FROM audit_block WHERE mac IS NULL"))
                .as("every block is marked with the key of the installation")
                .isZero();
    }

    @Test
    void every_column_of_the_table_is_in_the_hash() {
        String columns =
                RightsMatrix.text(
                        "SELECT GROUP_CONCAT(column_name ORDER BY ordinal_position SEPARATOR ', ')"
                                + " FROM information_schema.columns WHERE table_schema = DATABASE()"
                                + " AND table_name = 'audit_entry'");
        assertThat(columns).isEqualTo(AuditRow.COLUMNS);
    }

    @Test
    void a_row_that_was_altered_removed_or_put_in_is_named_and_the_command_fails()
            throws SQLException {
        long id = written("as it was");
        sealed(id);
        try (Connection gate = withoutSealing()) {
            change("UPDATE audit_entry SET detail = 'as somebody wants it' WHERE id = ?", id);
            Waymark.Said said = Waymark.waymark("check", "audit");
            assertThat(said.exit()).isEqualTo(1);
            assertThat(said.text()).contains("row " + id).contains("was altered").contains("NOT");

            change("DELETE FROM audit_entry WHERE id = ?", id);
            assertThat(findings()).singleElement().asString().contains(id + " ", "was removed");

            change(INSERT, id, at(id), "as it was");
            change(INSERT, id - 1, at(id), "put in");
            assertThat(findings())
                    .singleElement()
                    .asString()
                    .contains((id - 1) + " ", "is in no block");
            change("INSERT INTO audit_late (entry_id, block_no) VALUES (?, 1)", id - 1);
            assertThat(findings()).as("a false note does not hide it").hasSize(1);
            change("DELETE FROM audit_late WHERE entry_id = ?", id - 1);
            change("DELETE FROM audit_entry WHERE id = ?", id - 1);
            assertThat(findings()).isEmpty();
        }
    }

    @Test
    void a_reason_that_was_altered_removed_or_put_in_is_named() throws SQLException {
        long person = number("SELECT MIN(id) FROM person");
        long id = Ids.next();
        byte[] salt = "sixteen bytes...".getBytes(StandardCharsets.US_ASCII);
        change(
                "INSERT INTO audit_entry (id, at, actor, action, outcome, person_id, reason) VALUES"
                        + " (?, ?, 'chain', 'Test.chain', 'DONE', ?, ?)",
                id,
                at(id),
                person,
                AuditWords.hashed(salt, "as it was typed"));
        change(REASON, id, salt, "as it was typed");
        assertThat(findings()).isEmpty();
        change("UPDATE audit_reason SET words = 'as somebody wants it' WHERE entry_id = ?", id);
        assertThat(Waymark.waymark("check", "audit").text())
                .contains("row " + id, "are not those that were typed", "NOT whole");
        change("DELETE FROM audit_reason WHERE entry_id = ?", id);
        assertThat(findings())
                .singleElement()
                .asString()
                .contains(id + " ", "its reason were removed");
        change(REASON, id, salt, "as it was typed");
        assertThat(findings()).isEmpty();

        long without = written("without a reason");
        change(REASON, without, salt, "put in");
        assertThat(findings()).singleElement().asString().contains(without + " ");
        change("DELETE FROM audit_reason WHERE entry_id = ?", without);
        assertThat(findings()).isEmpty();
    }

    @Test
    void the_application_cannot_change_a_reason() throws SQLException {
        try (Connection application =
                        DriverManager.getConnection(
                                Setting.of("WAYMARK_DB_URL"),
                                Setting.of("WAYMARK_DB_APP_USER"),
                                Setting.of("WAYMARK_DB_APP_PASSWORD"));
                Statement statement = application.createStatement()) {
            assertThatThrownBy(
                            () ->
                                    statement.executeUpdate(
                                            "UPDATE audit_reason SET words = 'other'"))
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("denied");
            assertThat(statement.executeUpdate("DELETE FROM audit_reason WHERE entry_id = -1"))
                    .isZero();
        }
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "hash, RANDOM_BYTES(32)",
        "previous_hash, RANDOM_BYTES(32)",
        "members, X'00'",
        "row_count, row_count + 1",
        "sealed_at, sealed_at + INTERVAL 1 SECOND",
        "mac, RANDOM_BYTES(32)",
        "from_id, from_id - 1"
    })
    void a_block_that_was_altered_is_named(String column, String to) throws SQLException {
        sealed(written("one"));
        try (Connection gate = withoutSealing()) {
            long block = number("SELECT MAX(block_no) FROM audit_block");
            change(
                    "CREATE TABLE audit_block_kept AS SELECT * FROM audit_block WHERE block_no = ?",
                    block);
            try {
                change(
                        "UPDATE audit_block SET " + column + " = " + to + " WHERE block_no = ?",
                        block);
                assertThat(findings())
                        .isNotEmpty()
                        .allMatch(finding -> finding.startsWith("block " + block + " "));
            } finally {
                change("DELETE FROM audit_block WHERE block_no = ?", block);
                change("INSERT INTO audit_block SELECT * FROM audit_block_kept");
                change("DROP TABLE audit_block_kept");
            }
            assertThat(findings()).isEmpty();
        }
    }

    @Test
    void blocks_that_were_removed_are_missed_in_the_middle_and_by_whoever_saw_the_end()
            throws SQLException {
        sealed(written("one"));
        sealed(written("two"));
        try (Connection gate = withoutSealing()) {
            long last = number("SELECT MAX(block_no) FROM audit_block");
            String anchor = report(null).anchor();
            change(
                    "CREATE TABLE audit_block_kept AS SELECT * FROM audit_block WHERE block_no >= ?",
                    last - 1);
            try {
                change("DELETE FROM audit_block WHERE block_no = ?", last - 1);
                assertThat(findings().get(0)).contains("blocks " + (last - 1), "were removed");
                change("DELETE FROM audit_block WHERE block_no = ?", last);
                assertThat(report(anchor).findings())
                        .singleElement()
                        .asString()
                        .contains("block " + last, "is missing");
            } finally {
                change("DELETE FROM audit_block WHERE block_no >= ?", last - 1);
                change("INSERT INTO audit_block SELECT * FROM audit_block_kept");
                change("DROP TABLE audit_block_kept");
            }
            assertThat(report(anchor).findings()).isEmpty();
        }
    }

    @Test
    void what_is_committed_after_its_time_was_sealed_is_sealed_too_and_has_to_be_explained()
            throws SQLException {
        long late = Ids.next();
        try (Connection slow = database()) {
            slow.setAutoCommit(false);
            insert(slow, late, Instant.now());
            sealed(written("meanwhile"));
            try (Connection gate = withoutSealing()) {
                slow.commit();
                assertThat(findings()).singleElement().asString().contains(late + " ", "no block");
            }
        }
        sealedLate(late, RESTED);
        assertThat(findings()).singleElement().asString().contains(late + " ", "out of its time");
        long forged = Ids.next();
        change(
                "INSERT INTO audit_late_reason (id, up_to_block, at, reason) VALUES (?,"
                        + " 9000000000000000000, UTC_TIMESTAMP(6), 'By hand')",
                forged);
        assertThat(findings()).as("an explanation without the key").hasSize(1);
        change("DELETE FROM audit_late_reason WHERE id = ?", forged);
        Waymark.waymark("check", "audit", "--explained", "A test held a transaction open").well();
        assertThat(findings()).isEmpty();
        assertThat(
                        number(
                                "SELECT COUNT(*) FROM audit_entry WHERE action ="
                                        + " 'CheckAudit.explain' AND reason LIKE 'A test held%'"))
                .isPositive();
    }

    @Test
    void rows_of_a_clock_that_was_set_back_or_ran_ahead_are_sealed() throws SQLException {
        sealed(written("now"));
        Instant wrong = Instant.now().minus(Duration.ofHours(3));
        long back = Ids.firstAt(wrong) + (Ids.next() & 4095);
        insert(back, wrong);
        sealedLate(back, Clock.offset(Clock.systemUTC(), Duration.ofHours(-3)));

        Instant future = Instant.now().plus(Duration.ofDays(2));
        long ahead = Ids.firstAt(future) + (Ids.next() & 4095);
        insert(ahead, future);
        sealedLate(ahead, RESTED);

        long old = Ids.firstAt(Instant.now().minus(Duration.ofDays(30))) + (Ids.next() & 4095);
        insert(old, Instant.now());
        assertThat(findings())
                .hasSize(3)
                .anyMatch(finding -> finding.contains(old + " ") && finding.contains("no block"))
                .anyMatch(finding -> finding.contains(back + " "))
                .anyMatch(finding -> finding.contains(ahead + " "));
        Waymark.waymark("check", "audit", "--explained", "A test set the clock").well();
        assertThat(findings()).isEmpty();
    }

    @Test
    void two_sealers_at_once_leave_nothing_out_and_seal_nothing_twice() throws Exception {
        ExecutorService nodes = Executors.newFixedThreadPool(2);
        try {
            Callable<Long> node =
                    () -> {
                        long last = 0;
                        for (int i = 0; i < 25; i++) {
                            last = written("node");
                            try (SealWriter writer = writer(AT_ONCE)) {
                                writer.next();
                            }
                        }
                        return last;
                    };
            for (Future<Long> done : nodes.invokeAll(List.of(node, node))) {
                sealed(done.get());
            }
        } catch (ExecutionException failed) {
            throw new AssertionError(failed.getCause());
        } finally {
            nodes.shutdownNow();
        }
        assertThat(findings().stream().filter(finding -> !finding.contains("out of its time")))
                .isEmpty();
        assertThat(number("SELECT SUM(row_count) FROM audit_block"))
                .isEqualTo(
                        number(
                                "SELECT COUNT(*) FROM audit_entry e WHERE id <= (SELECT MAX(to_id)"
                                        + " FROM audit_block) OR EXISTS (SELECT 1 FROM audit_late l"
                                        + " WHERE l.entry_id = e.id)"));
        Waymark.waymark("check", "audit", "--explained", "A test wrote while it sealed").well();
    }

    private static ChainReport report(String anchor) throws SQLException {
        try (ChainDeskReader desk =
                new ChainDeskReader(
                        Setting.of("WAYMARK_DB_URL"),
                        Setting.of("WAYMARK_DB_SCHEMA_USER"),
                        Setting.of("WAYMARK_DB_SCHEMA_PASSWORD"),
                        key(),
                        Clock.systemUTC())) {
            return desk.check(anchor);
        }
    }

    private static List<String> findings() throws SQLException {
        return new ArrayList<>(report(null).findings());
    }

    private static SealKey key() {
        return SealKey.of(Setting.of("WAYMARK_AUDIT_KEY"));
    }

    private static SealWriter writer(Clock clock) throws SQLException {
        return new SealWriter(database(), key(), clock);
    }

    /** Until the row is behind the end of the chain: the server seals too. */
    private static void sealed(long id) {
        for (int i = 0; i < 100; i++) {
            seal(RESTED);
            if (number("SELECT COALESCE(MAX(to_id), 0) FROM audit_block") >= id) {
                return;
            }
            FeedClient.pause(100);
        }
        throw new AssertionError("row " + id + " was not sealed");
    }

    private static void sealedLate(long id, Clock clock) {
        for (int i = 0; i < 50; i++) {
            seal(clock);
            if (number("SELECT COUNT(*) FROM audit_late WHERE entry_id = ?", id) == 1) {
                return;
            }
            FeedClient.pause(100);
        }
        throw new AssertionError("row " + id + " was not sealed");
    }

    private static void seal(Clock clock) {
        try (SealWriter writer = writer(clock)) {
            writer.next();
        } catch (SQLException failed) {
            throw new AssertionError(failed);
        }
    }

    /** As long as it is open, nobody seals. */
    private static Connection withoutSealing() throws SQLException {
        Connection gate = database();
        gate.setAutoCommit(false);
        try (Statement statement = gate.createStatement()) {
            statement.executeQuery("SELECT id FROM audit_gate FOR UPDATE").close();
        }
        return gate;
    }

    private static long written(String detail) {
        long id = Ids.next();
        change(INSERT, id, at(id), detail);
        return id;
    }

    private static void insert(long id, Instant at) throws SQLException {
        try (Connection connection = database()) {
            insert(connection, id, at);
        }
    }

    private static void insert(Connection connection, long id, Instant at) throws SQLException {
        try (var statement = connection.prepareStatement(INSERT)) {
            statement.setLong(1, id);
            statement.setObject(2, Columns.utc(at));
            statement.setString(3, "of another time");
            statement.executeUpdate();
        }
    }

    private static Object at(long id) {
        return Columns.utc(Ids.timeOf(id));
    }

    private static void change(String sql, Object... values) {
        RightsMatrix.change(sql, values);
    }
}
