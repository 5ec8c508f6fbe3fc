package org.waymark.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.it.CaseDesk.WORKER;
import static org.waymark.it.CaseDesk.clock;
import static org.waymark.it.CaseDesk.close;
import static org.waymark.it.CaseDesk.of;
import static org.waymark.it.CaseDesk.refused;
import static org.waymark.it.CaseDesk.saved;
import static org.waymark.it.CaseDesk.submit;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Who may end the work with a person, for which reason, and what stays on record. */
class CaseClosingIT extends Running {

    private static final String IDVA = "1010";

    private static Visitor worker;
    private static Visitor manager;

    @BeforeAll
    static void signIn() {
        worker = Visitor.person(WORKER);
        manager = CaseDesk.manager();
    }

    @Test
    void a_high_risk_case_that_was_never_reached_is_closed_by_its_manager_only_and_with_a_reason() {
        String reference = highRisk("Silent");
        for (String reason : new String[] {"DECEASED", "DUPLICATE", "NEEDS_MET_PLANNED"}) {
            refused(close(worker, reference, reason, "I decide"), "A manager has to decide.");
        }
        refused(close(manager, reference, "DUPLICATE", ""), "Write down why you close it");
        assertThat(of(reference, "is_open")).isEqualTo("1");

        saved(close(manager, reference, "DUPLICATE", "The other record is worked"));
        assertThat(of(reference, "is_open")).isEqualTo("0");
        assertThat(CaseDesk.line(reference, "Manager\u2019s decision to close"))
                .isEqualTo("The other record is worked");
        assertThat(
                        number(
                                "SELECT COUNT(*) FROM audit_entry a JOIN support_case c ON c.id ="
                                        + " a.case_id WHERE c.reference = ? AND (SELECT w.words FROM audit_reason w WHERE w.entry_id = a.id) = 'The other"
                                        + " record is worked' AND a.outcome = 'DONE'",
                                reference))
                .isEqualTo(1);
        for (String kind : new String[] {"FIRST_ATTEMPT", "FIRST_CONTACT"}) {
            assertThat(clock(reference, kind, "outcome")).as(kind).isEqualTo("ABANDONED");
        }
    }

    @Test
    void a_manager_of_another_service_decides_nothing_here() {
        String reference = highRisk("Elsewhere");
        RightsMatrix.change(
                "INSERT INTO account_role (id, account_id, role, service_id) VALUES (88001, ?,"
                        + " 'SERVICE_MANAGER', ?)",
                CaseDesk.account(WORKER),
                IDVA);
        try {
            Visitor both = Visitor.person(WORKER);
            String page = both.get("/casework/close?c=" + reference).body();
            assertThat(page).contains("id=\"ending\"").doesNotContain("name=\"decision\"");
            refused(
                    close(both, reference, "DUPLICATE", "I manage another service"),
                    "A manager has to decide.");
            assertThat(both.get("/casework/notes?c=" + reference).body())
                    .contains("Factual record")
                    .doesNotContain("value=\"OVERSIGHT\"");
            assertThat(both.get("/caseload/morning?show=HIGH_RISK_NOT_REACHED").body())
                    .doesNotContain(reference);
            saved(close(manager, reference, "DUPLICATE", "The other record is worked"));
            assertThat(both.get("/casework/close?c=" + reference).body())
                    .doesNotContain("id=\"opening\"");
        } finally {
            RightsMatrix.change("DELETE FROM account_role WHERE id = 88001");
        }
    }

    @Test
    void who_has_left_a_service_no_longer_opens_its_cases() {
        String crime = "Left" + System.nanoTime();
        String reference = CaseDesk.opened(FeedLineText.of(crime), crime);
        saved(CaseDesk.give("UNALLOCATED", reference, "kieran.doyle", ""));
        String role =
                RightsMatrix.text(
                        "SELECT id FROM account_role WHERE account_id = ? AND role = 'CASEWORKER'",
                        CaseDesk.account("kieran.doyle"));
        String path = "/casework/case?c=" + reference;
        assertThat(Visitor.person("kieran.doyle").get(path).statusCode()).isEqualTo(200);
        RightsMatrix.change("UPDATE account_role SET service_id = ? WHERE id = ?", IDVA, role);
        try {
            Visitor gone = Visitor.person("kieran.doyle");
            assertThat(gone.get(path).statusCode()).isEqualTo(404);
            assertThat(gone.get("/casework/work").body()).doesNotContain(reference);
        } finally {
            RightsMatrix.change("UPDATE account_role SET service_id = 1000 WHERE id = ?", role);
        }
    }

    @Test
    void the_attempts_of_the_contract_are_not_passed_by_under_another_name() {
        String crime = "Ladder" + System.nanoTime();
        String reference = CaseDesk.allocated(FeedLineText.of(crime), crime);
        String page = worker.get("/casework/close?c=" + reference).body();
        assertThat(page).as("the words of the code list").contains(">Stopped taking part</option>");
        for (String reason :
                new String[] {"NO_CONTACT", "DISENGAGED", "NO_SAFE_CONTACT", "NEEDS_MET_PLANNED"}) {
            refused(close(worker, reference, reason, ""), "0 of 3 attempts made");
        }
        saved(close(worker, reference, "VICTIM_REQUEST", ""));
        assertThat(
                        RightsMatrix.text(
                                "SELECT reason FROM case_event e JOIN support_case c ON c.id ="
                                        + " e.case_id WHERE c.reference = ? AND e.to_state = 'CLOSED'",
                                reference))
                .isEqualTo("VICTIM_REQUEST");
        assertThat(CaseDesk.line(reference, "Closed"))
                .isEqualTo("The person asked, or complained. It ended");
    }

    @Test
    void without_a_safe_channel_that_is_the_reason_and_nothing_is_left_to_try() {
        String crime = "NoWay" + System.nanoTime();
        String reference = CaseDesk.allocated(FeedLineText.of(crime), crime);
        RightsMatrix.change(
                "UPDATE contact_point p JOIN support_case c ON c.person_id = p.person_id SET"
                        + " p.call_safe = 'N', p.text_safe = 'N', p.voicemail_safe = 'N', p.version ="
                        + " p.version + 1 WHERE c.reference = ?",
                reference);
        refused(close(worker, reference, "DISENGAGED", ""), "0 of 3 attempts made");
        saved(close(worker, reference, "NO_SAFE_CONTACT", ""));
    }

    @Test
    void a_closure_in_error_is_taken_back_by_the_manager_and_what_was_promised_runs_again() {
        String crime = "Again" + System.nanoTime();
        String reference = CaseDesk.allocated(FeedLineText.of(crime), crime);
        saved(close(worker, reference, "DUPLICATE", ""));
        String why = "The other record was somebody else of the same name. ".repeat(6).strip();
        String path = "/casework/close?c=" + reference;
        assertThat(worker.get(path).body()).doesNotContain("id=\"opening\"");
        refused(
                submit(manager, path, "opening", "reopen", Map.of("whyAgain", "x".repeat(501))),
                "Use at most 500.");
        saved(submit(manager, path, "opening", "reopen", Map.of("whyAgain", why)));
        assertThat(CaseDesk.line(reference, "Re-opened")).isEqualTo(why);
        assertThat(clock(reference, "FIRST_CONTACT", "outcome")).isEqualTo("RUNNING");
        assertThat(of(reference, "next_due_what")).isEqualTo("Agree what comes next");
    }

    @Test
    void what_must_not_end_silently_is_answered_and_comes_back_with_the_case() {
        String crime = "Loose" + System.nanoTime();
        String reference = CaseDesk.allocated(FeedLineText.of(crime), crime);
        task(reference, 1, "MARAC_ACTION", "MARAC action is due: Housing");
        task(reference, 2, "RISK_REVIEW", "Review the risk");
        String path = "/casework/close?c=" + reference;
        assertThat(worker.get(path).body()).contains("MARAC action is due: Housing", "Do it now");
        Map<String, String> ending = new HashMap<>();
        ending.put("reason", "CLOSED_AT_POLICE_REQUEST");
        ending.put("summary", "It ended");
        ending.put("feedbackSafe", "NO");
        refused(
                submit(worker, path, "ending", "close", ending),
                "MARAC action is due: Housing: do it first");
        assertThat(of(reference, "is_open")).isEqualTo("1");
        ending.put("loose:0:how", "HANDED_OVER");
        ending.put("loose:0:words", "The housing officer of the borough");
        ending.put("loose:1:how", "NOT_DONE");
        refused(
                submit(worker, path, "ending", "close", ending),
                "Review the risk: say why it will not be done.");
        ending.put("loose:1:words", "The police review it");
        saved(submit(worker, path, "ending", "close", ending));
        assertThat(worker.get(path).body()).contains("The housing officer of the borough");
        assertThat(openTasks(reference)).isZero();

        saved(submit(manager, path, "opening", "reopen", Map.of("whyAgain", "In error")));
        assertThat(openTasks(reference)).as("what ended with the case").isEqualTo(2);
    }

    @Test
    void a_follow_up_outlives_the_case_and_is_asked_by_a_safe_channel_only() {
        String crime = "Later" + System.nanoTime();
        String reference = CaseDesk.allocated(FeedLineText.of(crime), crime);
        RightsMatrix.change(
                "INSERT INTO follow_up (id, case_id, label, due_on, state) SELECT c.id + 1, c.id,"
                        + " 'Twelve months', CURRENT_DATE + INTERVAL 300 DAY, 'OPEN' FROM support_case c"
                        + " WHERE c.reference = ?",
                reference);
        RightsMatrix.change(
                "UPDATE contact_point p JOIN support_case c ON c.person_id = p.person_id SET"
                        + " p.call_safe = 'N', p.version = p.version + 1 WHERE c.reference = ?",
                reference);
        saved(close(worker, reference, "CLOSED_AT_POLICE_REQUEST", ""));
        assertThat(followUp(reference)).isEqualTo("DUE");
        assertThat(worker.get("/casework/after").body()).contains(reference, "Twelve months");
        assertThat(manager.get("/casework/after").body()).contains(reference);
        assertThat(Visitor.person("leroy.samuels").get("/casework/after").body())
                .doesNotContain(reference);

        String path = "/casework/close?c=" + reference;
        Map<String, String> asked = new HashMap<>();
        asked.put("howTheyAre", "WELL");
        asked.put("askedBy", "CALL");
        assertThat(submit(worker, path, "asking", "askedNow", asked).statusCode())
                .as("a channel that is not safe is not among those offered")
                .isEqualTo(200);
        assertThat(followUp(reference)).isEqualTo("DUE");
        asked.put("askedBy", "IN_PERSON");
        saved(submit(worker, path, "asking", "askedNow", asked));
        assertThat(followUp(reference)).isEqualTo("DONE");
        assertThat(worker.get("/casework/after").body()).doesNotContain(reference);
    }

    @Test
    void that_somebody_is_asked_before_evidence_is_destroyed_outlives_the_case() {
        String crime = "Stored" + System.nanoTime();
        String reference = CaseDesk.allocated(FeedLineText.of(crime), crime);
        task(reference, 3, "EVIDENCE", "Stored evidence: until when is it kept?");
        RightsMatrix.change(
                "UPDATE task t JOIN support_case c ON c.id = t.case_id SET t.due_at ="
                        + " UTC_TIMESTAMP(6) + INTERVAL 2 YEAR WHERE c.reference = ? AND t.kind ="
                        + " 'EVIDENCE'",
                reference);
        String path = "/casework/close?c=" + reference;
        refused(
                submit(
                        worker,
                        path,
                        "ending",
                        "close",
                        Map.of(
                                "reason",
                                "VICTIM_REQUEST",
                                "summary",
                                "It ended",
                                "feedbackSafe",
                                "NO")),
                "Stored evidence: until when is it kept?: do it first");
        saved(close(worker, reference, "CLOSED_AT_POLICE_REQUEST", ""));
        assertThat(followUp(reference)).isEqualTo("DUE");
        assertThat(worker.get(path).body())
                .contains("Stored evidence: do they want the police to have it?");
        Map<String, String> asked = new HashMap<>();
        asked.put("howTheyAre", "MIXED");
        asked.put("askedBy", "IN_PERSON");
        refused(
                submit(worker, path, "asking", "askedNow", asked),
                "Say what becomes of the evidence.");
        asked.put("askedWords", "Rang twice");
        asked.put("howTheyAre", "NOT_REACHED");
        saved(submit(worker, path, "asking", "askedNow", asked));
        assertThat(followUp(reference)).as("who was not reached is asked on").isEqualTo("DUE");
        asked.put("howTheyAre", "MIXED");
        asked.put("askedWords", "They ask the clinic to keep it");
        saved(submit(worker, path, "asking", "askedNow", asked));
        assertThat(followUp(reference)).isEqualTo("DONE");
    }

    private static void task(String reference, int number, String kind, String title) {
        RightsMatrix.change(
                "INSERT INTO task (id, case_id, service_id, assignee_id, title, kind, due_at, is_open,"
                        + " created_at) SELECT c.id + ?, c.id, c.service_id, c.worker_id, ?, ?,"
                        + " UTC_TIMESTAMP(6) + INTERVAL ? HOUR, TRUE, UTC_TIMESTAMP(6) FROM"
                        + " support_case c WHERE c.reference = ?",
                number,
                title,
                kind,
                number,
                reference);
    }

    private static long openTasks(String reference) {
        return number(
                "SELECT COUNT(*) FROM task t JOIN support_case c ON c.id = t.case_id WHERE"
                        + " c.reference = ? AND t.is_open AND t.kind IN ('MARAC_ACTION', 'RISK_REVIEW')",
                reference);
    }

    private static String followUp(String reference) {
        return RightsMatrix.text(
                "SELECT f.state FROM after_closing f JOIN support_case c ON c.id = f.case_id WHERE"
                        + " c.reference = ?",
                reference);
    }

    private static String highRisk(String name) {
        String crime = name + System.nanoTime();
        return CaseDesk.allocated(FeedLineText.of(crime).with("dash_grade", "HIGH"), crime);
    }
}
