package org.waymark.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * What the system stands on breaks while people work: they read an honest page, nothing is half
 * written, what was typed is kept, no log names anybody, and it works again when it is mended.
 */
class FaultsIT extends Running {

    private static final Pattern REFERENCE = Pattern.compile("<strong>([0-9A-Z]+)</strong>");
    private static final String NOTES = "/casework/notes?c=";
    private static final String READY = "/health/ready";

    /** Nobody's name and nobody's words, but of this test. */
    private String typed;

    private String reference;
    private Visitor worker;

    @BeforeEach
    void work() {
        assumeTrue(
                Setting.of("WAYMARK_DB_URL").contains("sslMode=DISABLED"),
                "a database of the operator's is not for us to kill");
        String crime = "Faults" + System.nanoTime();
        typed = "Zebedee Quillfeather was seen at noon " + crime;
        reference = CaseDesk.allocated(FeedLineText.of(crime), crime);
        worker = Visitor.person(CaseDesk.WORKER);
    }

    @AfterEach
    void no_log_names_anybody() throws Exception {
        assertThat(Faults.logged())
                .as("lines with what was typed, or with whom it is about")
                .noneMatch(line -> line.contains("Quillfeather") || line.contains("Person Faults"));
    }

    @Test
    void a_database_that_dies_in_the_middle_of_a_write_leaves_nothing_half_and_is_used_again()
            throws Exception {
        worker.send(
                "PUT", draft(), "application/json", "{\"content\":{\"text\":\"" + typed + "\"}}");
        assertThat(worker.get(draft()).body()).contains("Quillfeather");
        Map<String, Long> before = written();
        HttpResponse<String> answer;
        try (Connection gate = database()) {
            hold(gate);
            CompletableFuture<HttpResponse<String>> saving =
                    CompletableFuture.supplyAsync(this::save);
            FeedClient.pause(1500);
            assertThat(saving.isDone()).as("it waits for the notes, in the middle of it").isFalse();
            Faults.killDatabase();
            answer = saving.get(90, TimeUnit.SECONDS);
            honest(answer);
            whileItIsAway();
        } finally {
            Faults.startDatabase();
        }
        Faults.await("the database, without a restart", () -> status(worker, NOTES) == 200);
        assertThat(written()).as("nothing half").isEqualTo(before);
        assertThat(worker.get(draft()).body()).as("what was typed").contains("Quillfeather");
        CaseDesk.saved(save());
        assertThat(written().get("note")).isEqualTo(before.get("note") + 1);
        Faults.await("readiness", () -> get(READY).statusCode() == 200);
        told(answer);
    }

    @Test
    void a_disk_that_is_full_refuses_a_file_as_a_whole_and_lets_people_work_on() throws Exception {
        assumeTrue(Faults.canLimitFiles(), "prlimit of util-linux sets the limit");
        String crime = "FaultsFull" + System.nanoTime();
        byte[] file =
                FeedLineText.file(FeedLineText.of(crime).with("note", "x".repeat(900)))
                        .concat("\n".repeat(100_000))
                        .getBytes(StandardCharsets.UTF_8);
        long batches = number("SELECT COUNT(*) FROM feed_batch WHERE status <> 'REFUSED'");
        HttpResponse<String> refused;
        Faults.filesEndAt("65536");
        try {
            refused = FeedClient.send(file, "full.csv");
            CaseDesk.saved(save());
        } finally {
            Faults.filesEndAt("unlimited");
        }
        assertThat(refused.statusCode()).isGreaterThanOrEqualTo(500);
        assertThat(refused.body())
                .contains("Nothing was stored", "Reference ")
                .doesNotContain("Exception", "spool", "File too large", "\tat ");
        assertThat(number("SELECT COUNT(*) FROM feed_batch WHERE status <> 'REFUSED'"))
                .isEqualTo(batches);
        assertThat(FeedClient.imported(FeedLineText.file(FeedLineText.of(crime))).get("rows"))
                .isNotNull();
    }

    @Test
    void a_server_with_other_secrets_than_its_database_lets_nobody_in_and_says_why_in_the_log()
            throws Exception {
        Waymark.Said said;
        Server.kill();
        try {
            said =
                    Waymark.waymark(
                            Map.of(
                                    "WAYMARK_SUPPRESSION_SECRET", "another",
                                    "WAYMARK_DISK_LEAST_MB", "999999999"),
                            "server",
                            "start");
            assertThat(said.exit()).isEqualTo(1);
            HttpResponse<String> page = get("/signin");
            assertThat(page.statusCode()).isEqualTo(503);
            assertThat(page.body()).doesNotContain("SECRET", "secret", "Waymark");
            assertThat(FeedClient.get("/api/v1/feeds").statusCode()).isEqualTo(503);
            assertThat(get("/health/live").statusCode()).isEqualTo(200);
            stranger(get(READY));
        } finally {
            Server.kill();
            Server.start();
        }
        assertThat(said.text())
                .contains(
                        "WAYMARK_SUPPRESSION_SECRET is not the one this database is used with",
                        "MB are left for");
        Faults.await("readiness", () -> get(READY).statusCode() == 200);
        assertThat(Visitor.person(CaseDesk.WORKER).get(NOTES + reference).statusCode())
                .isEqualTo(200);
    }

    @Test
    void what_a_clock_that_ran_ahead_wrote_keeps_nobody_out_and_work_goes_on() {
        Colleague colleague = Colleague.exemptLike("amara.okafor");
        for (String table : List.of("case_event", "clock")) {
            ahead(table);
        }
        RightsMatrix.change(
                "UPDATE account SET failed_attempts = 7, locked_until = UTC_TIMESTAMP(6) + INTERVAL 1"
                        + " DAY, password_changed_at = NULL WHERE id = ?",
                colleague.id());
        assertThat(status(Visitor.person(colleague.username()), "/casework/work")).isEqualTo(200);
        CaseDesk.saved(save());
        for (String page : List.of("case", "contact", "notes", "plan")) {
            assertThat(worker.get("/casework/" + page + "?c=" + reference).statusCode())
                    .as(page)
                    .isEqualTo(200);
        }
        assertThat(Visitor.person("patricia.ferguson").get("/caseload/morning").statusCode())
                .isEqualTo(200);
    }

    /** As if a server whose clock was a day ahead had written what there is. */
    private void ahead(String table) {
        String column = table.equals("clock") ? "started_at" : "at";
        RightsMatrix.change(
                "UPDATE "
                        + table
                        + " x JOIN support_case c ON c.id = x.case_id SET x."
                        + column
                        + " = x."
                        + column
                        + " + INTERVAL 1 DAY WHERE c.reference = ?",
                reference);
    }

    private void whileItIsAway() {
        honest(worker.get("/casework/work"));
        HttpResponse<String> outside = Visitor.stranger().get("/feedback?t=abcdef");
        assertThat(outside.statusCode()).isEqualTo(503);
        assertThat(outside.body()).contains("Exit this page").doesNotContain("Waymark", "draft");
        stranger(Visitor.stranger().get(READY));
        assertThat(Visitor.stranger().get("/health/live").statusCode()).isEqualTo(200);
        HttpResponse<String> machine =
                Visitor.client("mps-feed")
                        .send("POST", "/api/v1/referrals", "application/json", "{}");
        assertThat(machine.statusCode()).isEqualTo(503);
        assertThat(machine.body()).doesNotContain("Exception", "SQL", "MariaDB");
    }

    /** Yes or no, and nothing else. */
    private static void stranger(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.body().toLowerCase())
                .doesNotContain("database", "secret", "key", "disk", "migration", "sql");
    }

    private static void honest(HttpResponse<String> page) {
        assertThat(page.statusCode()).isEqualTo(503);
        assertThat(page.headers().firstValue("Retry-After")).isPresent();
        assertThat(page.body())
                .contains("Not available just now", "was not saved", "what you typed comes back")
                .doesNotContain("Exception", "SQL", "MariaDB", "Payara", "Waymark", "\tat ");
        assertThat(REFERENCE.matcher(page.body()).find()).as("a reference").isTrue();
    }

    /** The reference that a user reads from the page finds the line, and the line says whose. */
    private static void told(HttpResponse<String> answer) throws Exception {
        Matcher shown = REFERENCE.matcher(answer.body());
        assertThat(shown.find()).isTrue();
        assertThat(answer.headers().firstValue("X-Request-Id")).hasValue(shown.group(1));
        String account = CaseDesk.account(CaseDesk.WORKER);
        assertThat(Faults.logged())
                .anyMatch(
                        line ->
                                line.startsWith("{\"time\":")
                                        && line.contains("\"request\":\"" + shown.group(1) + "\"")
                                        && line.contains("\"account\":" + account)
                                        && line.contains("SEVERE"));
        assertThat(Faults.logged()).anyMatch(line -> line.contains("Not ready: the database"));
        assertThat(Faults.logged())
                .as("timers that the server has given up")
                .noneMatch(line -> line.contains("Expunging timer"));
    }

    /** Until it is let go, nobody adds a note. */
    private void hold(Connection gate) throws Exception {
        try (Statement statement = gate.createStatement()) {
            statement.execute("LOCK TABLES note READ");
        }
    }

    private HttpResponse<String> save() {
        Map<String, String> form =
                new LinkedHashMap<>(Visitor.fields(worker.get(NOTES + reference), "writing"));
        form.put("kind", "FACTUAL");
        form.put("text", typed);
        form.put("save", "Save");
        return worker.post(NOTES + reference, form);
    }

    private Map<String, Long> written() {
        Map<String, Long> written = new LinkedHashMap<>();
        for (String table : List.of("note", "case_event", "audit_entry", "task")) {
            written.put(
                    table,
                    number(
                            "SELECT COUNT(*) FROM "
                                    + table
                                    + " x JOIN support_case c ON c.id = x.case_id WHERE c.reference"
                                    + " = ?"
                                    + (table.equals("audit_entry")
                                            ? " AND x.action LIKE 'Support.%'"
                                            : ""),
                            reference));
        }
        return written;
    }

    private String draft() {
        return "/api/drafts/note:" + reference;
    }

    private int status(Visitor visitor, String path) {
        return visitor.get(path.equals(NOTES) ? NOTES + reference : path).statusCode();
    }
}
