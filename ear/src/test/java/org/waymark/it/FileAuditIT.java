package org.waymark.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.it.CaseDesk.refused;
import static org.waymark.it.CaseDesk.saved;
import static org.waymark.it.CaseDesk.submit;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.waymark.person.KeptFrom;

/** A manager looks through a sample of files; the worker sees what was found, and nobody else. */
class FileAuditIT extends Running {

    private static final String PAGE = "/caseload/file-audits";

    @AfterEach
    void nothing_is_left() {
        for (String sql :
                List.of(
                        "DELETE w FROM file_audit_answer w JOIN file_audit_file x ON x.id = w.file_id"
                                + " JOIN file_audit f ON f.id = x.audit_id WHERE f.reason = 'Because of"
                                + " tests'",
                        "DELETE x FROM file_audit_file x JOIN file_audit f ON f.id = x.audit_id WHERE"
                                + " f.reason = 'Because of tests'",
                        "DELETE FROM file_audit WHERE reason = 'Because of tests'")) {
            RightsMatrix.change(sql);
        }
    }

    @BeforeAll
    static void prepare() {
        Colleagues.prepare();
    }

    @Test
    void a_sample_is_drawn_answered_counted_and_told_to_the_worker() {
        String crime = "Audited" + System.nanoTime();
        CaseDesk.allocated(FeedLineText.of(crime), crime);
        Visitor manager = CaseDesk.manager();
        refused(draw(manager, "", "5", ""), "Choose the service or the worker.");
        String whose = "1000." + CaseDesk.account(CaseDesk.WORKER);
        refused(draw(manager, "1010", "5", ""), "Choose one of the answers.");
        HttpResponse<String> drawn = draw(manager, whose, "50", "");
        saved(drawn);
        String audit =
                drawn.headers().firstValue("Location").orElseThrow().replaceFirst(".*a=", "");
        String page = PAGE + "?a=" + audit;
        String reference = theirsToRead(audit);
        assertThat(manager.get(page).body())
                .contains(shown(reference))
                .contains("Because of tests");
        long files = number("SELECT COUNT(*) FROM file_audit_file WHERE audit_id = ?", audit);
        String seed = RightsMatrix.text("SELECT seed FROM file_audit WHERE id = " + audit);
        saved(draw(manager, whose, "50", seed));
        assertThat(sample("MAX")).as("drawn again").isEqualTo(sample("MIN"));
        assertThat(files).isPositive();

        String file =
                RightsMatrix.text(
                        "SELECT x.id FROM file_audit_file x JOIN support_case c ON c.id = x.case_id"
                                + " WHERE x.audit_id = ? AND c.reference = ?",
                        audit,
                        reference);
        String one = "/caseload/file-audit?id=" + file;
        Map<String, String> answers = new HashMap<>();
        answers.put("questions:0:value", "NO");
        answers.put("questions:0:remark", "Nobody asked whether texts are safe " + crime);
        answers.put("action", "Ask about texts");
        answers.put("dueOn", "");
        HttpResponse<String> missing = submit(manager, one, "answering", "save", answers);
        refused(missing, "Say yes, no, or that it does not apply.");
        assertThat(missing.body()).contains("Enter by when.", "texts are safe " + crime);
        long questions =
                number(
                        "SELECT COUNT(*) FROM code_list_entry WHERE list_code = 'file_audit' AND"
                                + " valid_to IS NULL");
        for (int i = 1; i < questions; i++) {
            answers.put("questions:" + i + ":value", i == 1 ? "NA" : "YES");
        }
        answers.put("dueOn", RequestDesk.typed(RequestDesk.today().plusDays(7)));
        Map<String, String> stale = new HashMap<>(answers);
        stale.put("version", "7");
        refused(submit(manager, one, "answering", "save", stale), "Somebody else changed this");
        RightsMatrix.change(
                "DELETE o FROM case_opening o JOIN support_case c ON c.id = o.case_id WHERE"
                        + " c.reference = ?",
                reference);
        String draft = "/api/drafts/fileaudit-" + file + ":" + reference;
        assertThat(
                        manager.send(
                                        "PUT",
                                        draft,
                                        "application/json",
                                        "{\"content\":{\"questions:0:remark\":\"Begun\"}}")
                                .statusCode())
                .isEqualTo(200);
        assertThat(manager.get(draft).body()).contains("Begun");
        saved(submit(manager, one, "answering", "save", answers));
        assertThat(manager.get(draft).statusCode())
                .as("nothing comes back over what was saved, and no task is set twice")
                .isEqualTo(204);
        assertThat(manager.get(one).body())
                .contains("data-draft=\"fileaudit-" + file)
                .doesNotContain("Number 1");
        assertThat(SafetyDesk.tasks(reference, "FILE_AUDIT")).isEqualTo(1);
        RightsMatrix.change(
                "DELETE t FROM task t JOIN support_case c ON c.id = t.case_id WHERE t.kind ="
                        + " 'FILE_AUDIT' AND c.reference = ?",
                reference);
        assertThat(manager.get(page).body()).contains("What was found, in 1 file");
        assertThat(
                        number(
                                "SELECT COUNT(*) FROM audit_entry e JOIN audit_reason w ON w.entry_id ="
                                        + " e.id JOIN support_case c ON c.id = e.case_id WHERE"
                                        + " c.reference = ? AND e.action = 'FileAnswers.one'",
                                reference))
                .as("looked into, with the reason of the audit")
                .isPositive();

        assertThat(Visitor.person(CaseDesk.WORKER).get("/caseload/findings").body())
                .contains(shown(reference), "texts are safe " + crime)
                .doesNotContain("Does not apply");
        assertThat(Visitor.person("amara.okafor").get("/caseload/findings").body())
                .doesNotContain(crime);
        for (String other : List.of("leroy.samuels", "anjali.raman")) {
            assertThat(Visitor.person(other).get(one).statusCode()).as(other).isEqualTo(404);
            assertThat(Visitor.person(other).get(page).statusCode()).as(other).isEqualTo(404);
        }
        asked_why_first_no_draft_is_kept_and_an_own_file_is_not_there(
                manager, one, page, reference);
        RightsMatrix.change(
                "UPDATE support_case SET restricted = TRUE WHERE reference = ?", reference);
        leadOfRestricted("patricia.ferguson", Colleagues.MANAGER);
        try {
            assertThat(manager.get(one).statusCode()).as("not named on it").isEqualTo(404);
            assertThat(manager.get(page).body()).doesNotContain(shown(reference), "in 1 file");
        } finally {
            leadOfRestricted(Colleagues.MANAGER, "patricia.ferguson");
            RightsMatrix.change(
                    "UPDATE support_case SET restricted = FALSE WHERE reference = ?", reference);
        }
    }

    private static void asked_why_first_no_draft_is_kept_and_an_own_file_is_not_there(
            Visitor manager, String one, String page, String reference) {
        for (int day = 2; day <= 6; day++) {
            RightsMatrix.change(
                    "INSERT IGNORE INTO case_opening (account_id, case_id, day, reasoned) SELECT a.id,"
                            + " c.id, CURRENT_DATE - INTERVAL ? DAY, FALSE FROM account a JOIN"
                            + " support_case c ON c.reference = ? WHERE a.username ="
                            + " 'patricia.ferguson'",
                    day,
                    reference);
        }
        RightsMatrix.change(
                "DELETE o FROM case_opening o JOIN account a ON a.id = o.account_id JOIN support_case c"
                        + " ON c.id = o.case_id WHERE a.username = 'patricia.ferguson' AND c.reference"
                        + " = ? AND o.day >= CURRENT_DATE - INTERVAL 1 DAY",
                reference);
        assertThat(manager.get(one).body())
                .contains("You are asked something first", "/casework/case?c=" + reference)
                .doesNotContain("data-draft");
        RightsMatrix.change(
                "DELETE o FROM case_opening o JOIN support_case c ON c.id = o.case_id WHERE"
                        + " c.reference = ?",
                reference);
        works(reference, "patricia.ferguson");
        try {
            assertThat(manager.get(one).statusCode()).as("their own").isEqualTo(404);
            assertThat(manager.get(page).body()).doesNotContain(shown(reference), "in 1 file");
        } finally {
            works(reference, CaseDesk.WORKER);
        }
    }

    /** The first file of the sample that is not restricted and whose worker knows nobody in it. */
    private static String theirsToRead(String audit) {
        return RightsMatrix.text(
                "SELECT c.reference FROM file_audit_file x JOIN support_case c ON c.id = x.case_id WHERE"
                        + " x.audit_id = ? AND c.restricted = FALSE AND "
                        + KeptFrom.free(CaseDesk.account(CaseDesk.WORKER), "c.person_id")
                        + " ORDER BY x.place LIMIT 1",
                audit);
    }

    private static void works(String reference, String username) {
        RightsMatrix.change(
                "UPDATE support_case SET worker_id = (SELECT id FROM account WHERE username = ?) WHERE"
                        + " reference = ?",
                username,
                reference);
    }

    /** Whoever answers for what is restricted would find it all the same. */
    private static void leadOfRestricted(String from, String to) {
        RightsMatrix.change(
                "UPDATE restricted_intake SET account_id = (SELECT id FROM account WHERE username = ?)"
                        + " WHERE service_id = 1000 AND account_id = (SELECT id FROM account WHERE"
                        + " username = ?)",
                to,
                from);
    }

    private static String shown(String reference) {
        return reference.substring(0, 4) + "-" + reference.substring(4, 8);
    }

    private static String sample(String which) {
        return RightsMatrix.text(
                "SELECT GROUP_CONCAT(case_id ORDER BY place) FROM file_audit_file WHERE audit_id ="
                        + " (SELECT "
                        + which
                        + "(id) FROM file_audit WHERE reason = 'Because of tests')");
    }

    private static HttpResponse<String> draw(
            Visitor manager, String whose, String size, String seed) {
        LocalDate today = LocalDate.now(ZoneId.of("Europe/London"));
        return submit(
                manager,
                PAGE,
                "drawing",
                "draw",
                Map.of(
                        "auditOf",
                        whose,
                        "which",
                        "OPEN",
                        "fromDay",
                        RequestDesk.typed(today.minusYears(2)),
                        "toDay",
                        RequestDesk.typed(today),
                        "size",
                        size,
                        "seed",
                        seed,
                        "reason",
                        "Because of tests"));
    }
}
