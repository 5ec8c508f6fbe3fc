package org.waymark.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The disk under the tables of the database has no byte left while somebody writes a note. */
class FullDatabaseIT extends Running {

    private static final String NOTES = "/casework/notes?c=";

    /** More than half of a page of the database: it needs one of its own. */
    private static final int LONG = 9_000;

    private static final String INTO =
            "INSERT INTO note (id, case_id, at, account_id, kind, text) SELECT ";

    private static final String NOBODY =
            ", -1, UTC_TIMESTAMP(6), 1, 'FACTUAL', '" + "x".repeat(LONG) + "'";

    @BeforeEach
    void on_a_disk_that_can_be_filled() throws Exception {
        assumeTrue(
                Setting.of("WAYMARK_DB_URL").contains("sslMode=DISABLED"),
                "a database of the operator's is not for us to fill");
        assumeTrue(SmallDisk.isPossible(), "only root may mount a small disk");
    }

    @AfterEach
    void notes_of_nobody_go() {
        RightsMatrix.change("DELETE FROM note WHERE case_id = -1");
    }

    @Test
    void a_note_without_room_is_refused_as_a_whole_its_draft_stays_and_it_is_saved_once_there_is()
            throws Exception {
        String crime = "Full" + System.nanoTime();
        String typed = "Zebedee Quillfeather was seen at noon " + "x".repeat(LONG);
        String reference = CaseDesk.allocated(FeedLineText.of(crime), crime);
        Visitor worker = Visitor.person(CaseDesk.WORKER);
        String draft = "/api/drafts/note:" + reference;
        grow();
        try (SmallDisk disk = SmallDisk.underTheTables()) {
            Faults.await("the database", () -> worker.get(NOTES + reference).statusCode() == 200);
            Map<String, String> form =
                    new LinkedHashMap<>(Visitor.fields(worker.get(NOTES + reference), "writing"));
            form.putAll(Map.of("kind", "FACTUAL", "text", typed, "save", "Save"));
            worker.send(
                    "PUT", draft, "application/json", "{\"content\":{\"text\":\"" + typed + "\"}}");
            Map<String, Long> before = written(reference);
            disk.fill();
            crowd();
            HttpResponse<String> answer = worker.post(NOTES + reference, form);
            assertThat(written(reference)).as("nothing half").isEqualTo(before);
            assertThat(worker.get(draft).body()).as("what was typed").contains("Quillfeather");
            honest(answer);
            disk.makeRoom();
            CaseDesk.saved(worker.post(NOTES + reference, form));
            assertThat(written(reference).get("note")).isEqualTo(before.get("note") + 1);
        }
        Faults.await("the database", () -> worker.get(NOTES + reference).statusCode() == 200);
        assertThat(worker.get(NOTES + reference).body()).contains("Quillfeather");
        assertThat(Faults.logged())
                .as("lines with what was typed, or with whom it is about")
                .noneMatch(line -> line.contains("Quillfeather") || line.contains("Person Full"))
                .as("what the operator has to do")
                .anyMatch(line -> line.contains("The disk of the database is full"));
    }

    private static void honest(HttpResponse<String> page) {
        assertThat(page.statusCode()).isEqualTo(503);
        assertThat(page.headers().firstValue("Retry-After")).isPresent();
        assertThat(page.body())
                .contains("Nothing can be saved just now", "was not saved", "this reference")
                .contains("What was kept as a draft before comes back")
                .doesNotContain("Exception", "SQL", "MariaDB", "Payara", "Waymark", "\tat ");
    }

    /**
     * Notes of nobody, so that the table is one of many pages, as in a service: of a table of few
     * pages MariaDB 11.4 cannot even take back what it began.
     */
    private static void grow() throws SQLException {
        try (Connection connection = database();
                PreparedStatement statement =
                        connection.prepareStatement(
                                INTO
                                        + "m.id + ROW_NUMBER() OVER (ORDER BY e.id)"
                                        + NOBODY
                                        + " FROM"
                                        + " (SELECT MAX(id) AS id FROM note) m JOIN (SELECT id FROM"
                                        + " case_event LIMIT 1500) e")) {
            assertThat(statement.executeUpdate()).isEqualTo(1500);
        }
    }

    /** More of them, until the table has no page left and the database says so. */
    private static void crowd() throws SQLException {
        try (Connection connection = database();
                PreparedStatement statement =
                        connection.prepareStatement(INTO + "MAX(id) + 1" + NOBODY + " FROM note")) {
            connection.setAutoCommit(false);
            assertThatThrownBy(
                            () -> {
                                while (true) {
                                    statement.executeUpdate();
                                }
                            })
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("is full");
            connection.commit();
        }
    }

    private static Map<String, Long> written(String reference) {
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
}
