package org.waymark.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.it.CaseDesk.WORKER;
import static org.waymark.it.CaseDesk.clock;
import static org.waymark.it.CaseDesk.close;
import static org.waymark.it.CaseDesk.of;
import static org.waymark.it.CaseDesk.refused;
import static org.waymark.it.CaseDesk.saved;
import static org.waymark.it.CaseDesk.submit;

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

    private static String highRisk(String name) {
        String crime = name + System.nanoTime();
        return CaseDesk.allocated(FeedLineText.of(crime).with("dash_grade", "HIGH"), crime);
    }
}
