package org.waymark.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.it.CaseDesk.WORKER;
import static org.waymark.it.CaseDesk.clock;
import static org.waymark.it.CaseDesk.of;
import static org.waymark.it.CaseDesk.refused;
import static org.waymark.it.CaseDesk.saved;
import static org.waymark.it.CaseDesk.submit;

import com.microsoft.playwright.Locator;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What is due next, what is promised, what is typed and what was before: in one case. */
class CaseWorkIT extends Browser {

    private static final String TODAY = day(0);

    @Test
    void what_is_due_next_is_the_earliest_of_clocks_plan_and_tasks() {
        String reference = engaged("Due");
        Visitor worker = Visitor.person(WORKER);
        assertThat(of(reference, "next_due_what")).isEqualTo("Assess needs");
        String plan = "/casework/plan?c=" + reference;

        saved(submit(worker, plan, "newTask", "setTask", task("Ring the school", day(1))));
        assertThat(of(reference, "next_due_what")).isEqualTo("Ring the school");
        assertThat(worker.get("/casework/work").body()).contains("Ring the school");

        new Screens.Needs(page, reference).sign();
        saved(submit(worker, plan, "agreeing", "agree", action("See the doctor", day(60))));
        assertThat(of(reference, "next_due_what"))
                .as("a far plan hides nothing")
                .isEqualTo("Ring the school");
        assertThat(clock(reference, "PLAN", "outcome")).isEqualTo("MET");

        saved(CaseDesk.give("DUE_TODAY", dueToday(reference), "harjit.bains", "w".repeat(200)));
        assertThat(CaseDesk.line(reference, "Given to another worker"))
                .isEqualTo("To Harjit Bains: " + "w".repeat(200));
        assertThat(
                        number(
                                "SELECT COUNT(*) FROM task t JOIN support_case c ON c.id = t.case_id"
                                        + " WHERE c.reference = ? AND t.is_open AND t.assignee_id ="
                                        + " c.worker_id",
                                reference))
                .as("tasks go with the case, and so does the review of the needs")
                .isEqualTo(3);

        Visitor other = Visitor.person("harjit.bains");
        tick(other, reference, "Close the door of today");
        tick(other, reference, "Ring the school");
        assertThat(of(reference, "next_due_what")).isEqualTo("Plan: See the doctor");

        saved(
                submit(
                        other,
                        "/casework/close?c=" + reference,
                        "pause",
                        "suspend",
                        Map.of("pauseWhy", "p".repeat(290), "reviewOn", day(9))));
        assertThat(CaseDesk.line(reference, "Paused")).isEqualTo("p".repeat(290));
        assertThat(of(reference, "next_due_what")).isEqualTo("Review the pause");
        saved(submit(other, "/casework/close?c=" + reference, "resuming", "resume", Map.of()));
        assertThat(of(reference, "next_due_what")).isEqualTo("Agree what comes next");
    }

    @Test
    void the_clocks_of_contact_run_from_the_receipt_and_rest_while_the_referral_is_held() {
        String crime = "Receipt" + System.nanoTime();
        String reference = CaseDesk.opened(FeedLineText.of(crime), crime);
        assertThat(
                        number(
                                "SELECT COUNT(*) FROM clock k JOIN referral r ON r.id = k.referral_id"
                                        + " WHERE r.crime_ref = ? AND k.kind IN ('FIRST_ATTEMPT',"
                                        + " 'FIRST_CONTACT') AND k.started_at = r.received_at",
                                crime))
                .isEqualTo(2);
        assertThat(of(reference, "next_due_at"))
                .isEqualTo(clock(reference, "FIRST_ATTEMPT", "due_at"));
    }

    @Test
    void a_case_is_measured_and_assessed_only_in_its_time() {
        String crime = "Early" + System.nanoTime();
        String reference = CaseDesk.allocated(FeedLineText.of(crime), crime);
        Visitor worker = Visitor.person(WORKER);
        assertThat(worker.get("/casework/needs?c=" + reference).body())
                .contains("Record that under Contact first.")
                .doesNotContain("<form id=\"needs\"");
        String outcomes = "/casework/outcomes?c=" + reference;
        Map<String, String> late = new HashMap<>(Visitor.fields(worker.get(outcomes), "measuring"));
        saved(CaseDesk.close(worker, reference, "DUPLICATE", ""));
        assertThat(worker.get(outcomes).body()).doesNotContain("<form id=\"measuring\"");
        late.putAll(
                Map.of(
                        "measuring",
                        "measuring",
                        "point",
                        "EXIT",
                        "q:0:score",
                        "5",
                        "sign",
                        "sign"));
        assertThat(worker.post(outcomes, late).body()).contains("This case is closed");
        assertThat(measurements(reference, "TRUE")).isZero();
    }

    @Test
    void what_was_signed_is_corrected_by_a_new_version_and_its_draft_does_not_come_back() {
        String reference = engaged("Signed");
        new Screens.Outcomes(page, reference).sign("At the start", 3);
        Visitor worker = Visitor.person(WORKER);
        String draft = "/api/drafts/outcomes:" + reference;
        assertThat(worker.get(draft).statusCode()).as("no draft after its own save").isEqualTo(204);
        worker.send("PUT", "/api/drafts/needs:" + reference, "application/json", DRAFT);
        new Screens.Needs(page, reference).sign();
        assertThat(worker.get("/api/drafts/needs:" + reference).statusCode()).isEqualTo(204);

        page.navigate("/casework/outcomes?c=" + reference);
        page.locator("main table a").first().click();
        Locator first = page.locator("[id='q:0:score']");
        assertThat(first.inputValue()).isEqualTo("3");
        first.fill("4");
        page.click("#correct");
        assertThat(Screens.problem(page)).contains("Say why it is corrected.");
        assertThat(page.getAttribute("#why", "aria-invalid")).isEqualTo("true");
        assertThat(page.getAttribute("#why", "aria-describedby")).contains("why-error");
        axe();
        page.fill("#why", "They meant four");
        page.click("#correct");
        Screens.saved(page, "Outcomes corrected");
        assertThat(page.locator("tr.wm-struck").count()).isPositive();
        assertThat(page.locator("main table").innerText()).contains("They meant four");
        assertThat(measurements(reference, "m.superseded_at IS NULL")).isEqualTo(1);
        assertThat(measurements(reference, "TRUE")).isEqualTo(2);
    }

    @Test
    void a_need_that_is_not_answered_fully_is_named_at_its_field() {
        String reference = engaged("Field");
        page.navigate("/casework/needs?c=" + reference);
        page.locator("input[name='rows:0:answer'][value=YES]").check();
        page.click("#sign");
        Locator severity = page.locator("[id='rows:0:severity']");
        assertThat(severity.getAttribute("aria-invalid")).isEqualTo("true");
        assertThat(severity.getAttribute("aria-describedby")).contains("severity-error");
        axe();
        page.locator(".wm-error-summary a").first().click();
        assertThat(severity.evaluate("e => e === document.activeElement")).isEqualTo(true);
    }

    @Test
    void why_there_is_no_measure_at_the_end_is_kept_and_shown() {
        String reference = engaged("Exit");
        new Screens.Needs(page, reference).sign();
        aNeedIsMetOnceAndNotBeforeItWasSigned(reference);
        page.navigate("/casework/close?c=" + reference);
        page.selectOption("#reason", "MOVED_OUT_OF_AREA");
        page.fill("#summary", "s".repeat(1_501));
        page.locator("input[name=feedbackSafe][value=NO]").check();
        page.click("#close");
        assertThat(Screens.problem(page)).contains("1,501 characters").contains("say why they");
        page.fill("#summary", "Moved to another town.");
        page.fill("#exitMissing", "Could not be asked once they had moved");
        page.click("#close");
        Screens.saved(page, "Case closed.");
        page.navigate("/casework/close?c=" + reference);
        assertThat(page.locator("main").innerText())
                .contains("Could not be asked once they had moved");
        assertThat(of(reference, "exit_missing")).startsWith("Could not be asked");
    }

    @Test
    void the_file_says_that_this_service_has_supported_them_before_and_marks_a_repeat() {
        String crime = "Before" + System.nanoTime();
        String first = CaseDesk.allocated(FeedLineText.of(crime), crime);
        Visitor worker = Visitor.person(WORKER);
        saved(CaseDesk.close(worker, first, "VICTIM_REQUEST", ""));
        String again = "Again" + System.nanoTime();
        String second = CaseDesk.allocated(FeedLineText.of(again), again);
        RightsMatrix.change(
                "UPDATE person p JOIN support_case c ON c.person_id = p.id JOIN support_case d ON"
                        + " d.reference = ? JOIN person q ON q.id = d.person_id SET p.identity_id ="
                        + " q.identity_id WHERE c.reference = ?",
                first,
                second);
        RightsMatrix.change(
                "UPDATE referral SET repeat_victim = TRUE, version = version + 1 WHERE crime_ref = ?",
                again);
        String path = "/casework/case?c=" + second;
        assertThat(worker.get(path).body())
                .contains("casework/case?c=" + first)
                .contains("The person asked, or complained")
                .contains("Repeat victim");
        RightsMatrix.change(
                "UPDATE support_case SET worker_id = ? WHERE reference = ?",
                CaseDesk.account("harjit.bains"),
                first);
        assertThat(worker.get(path).body())
                .contains("This service has supported them before.")
                .doesNotContain(first);
        RightsMatrix.change("UPDATE support_case SET restricted = TRUE WHERE reference = ?", first);
        assertThat(worker.get(path).body()).doesNotContain("supported them before");
        assertThat(CaseDesk.manager().get(path).body()).contains("casework/case?c=" + first);
    }

    private static final String DRAFT = "{\"content\":{\"rows:0:answer\":[\"YES\"]}}";

    /** A case of the worker's whose person has been reached and wants support. */
    private String engaged(String name) {
        String crime = name + System.nanoTime();
        String reference = CaseDesk.allocated(FeedLineText.of(crime), crime);
        Screens.signIn(page, WORKER);
        Screens.Contact contact = new Screens.Contact(page, reference);
        contact.attempt("CALL", "Spoke, safe to talk");
        contact.wantsSupport();
        return reference;
    }

    /** Something due today brings the case onto a list from which it can be given away. */
    private static String dueToday(String reference) {
        saved(
                submit(
                        Visitor.person(WORKER),
                        "/casework/plan?c=" + reference,
                        "newTask",
                        "setTask",
                        task("Close the door of today", TODAY)));
        assertThat(of(reference, "next_due_what")).isEqualTo("Close the door of today");
        return reference;
    }

    private void tick(Visitor visitor, String reference, String title) {
        String path = "/casework/plan?c=" + reference;
        String body = visitor.get(path).body();
        int at = body.indexOf("title=\"Done: " + title + "\"");
        assertThat(at).as(title).isPositive();
        int start = body.lastIndexOf("<form id=\"", at) + 10;
        String form = body.substring(start, body.indexOf('"', start));
        saved(submit(visitor, path, form, form + ":taskDone", Map.of()));
    }

    private static Map<String, String> task(String title, String due) {
        return Map.of("title", title, "taskDueOn", due);
    }

    private static Map<String, String> action(String what, String due) {
        return Map.of("action", what, "owner", "The worker", "category", "", "dueOn", due);
    }

    private static String day(int days) {
        return LocalDate.now().plusDays(days).toString();
    }

    private static long measurements(String reference, String condition) {
        return number(
                "SELECT COUNT(*) FROM measurement m JOIN support_case c ON c.id = m.case_id WHERE"
                        + " c.reference = ? AND "
                        + condition,
                reference);
    }

    @Test
    void supervision_is_read_by_the_manager_and_the_worker_and_by_nobody_else() {
        String crime = "Spoken" + System.nanoTime();
        String reference = CaseDesk.allocated(FeedLineText.of(crime), crime);
        String whose = "1000." + CaseDesk.account(CaseDesk.WORKER);
        String page = "/caseload/supervision";
        Map<String, String> form = new HashMap<>();
        form.put("supervised", whose);
        form.put("kind", "CLINICAL");
        form.put("heldOn", "2/11/2026");
        form.put("attended", "on");
        form.put("actions", crime);
        Visitor manager = CaseDesk.manager();
        refused(
                submit(manager, page, "supervising", "holdIt", form),
                "Of clinical supervision nothing that was said is kept.");
        form.put("kind", "LINE");
        form.put("cases", reference + ", 0000");
        refused(
                submit(manager, page, "supervising", "holdIt", form),
                "There is no case with one of these references here.");
        form.put("cases", reference);
        saved(submit(manager, page, "supervising", "holdIt", form));
        String colleagues = page + "?w=" + whose;
        assertThat(manager.get(colleagues).body()).contains(crime, reference);
        assertThat(Visitor.person(CaseDesk.WORKER).get(page).body()).contains(crime, reference);
        Visitor other = Visitor.person("amara.okafor");
        assertThat(other.get(page).body()).doesNotContain(crime);
        assertThat(other.get(colleagues).statusCode()).isEqualTo(403);
        assertThat(Visitor.person("leroy.samuels").get(colleagues).statusCode()).isEqualTo(404);
    }

    @Test
    void a_weight_of_a_service_and_leave_without_cover_stand_on_the_morning() {
        Visitor manager = CaseDesk.manager();
        String crime = "Away" + System.nanoTime();
        CaseDesk.allocated(FeedLineText.of(crime), crime);
        String page = "/caseload/capacity";
        Map<String, String> rule = new HashMap<>();
        rule.put("ruleService", "1000");
        rule.put("rule", "NRPF");
        rule.put("value", "-1");
        refused(submit(manager, page, "weighing", "keepRule", rule), "Enter a number from 0");
        rule.put("value", "0.5");
        saved(submit(manager, page, "weighing", "keepRule", rule));
        Map<String, String> leave = new HashMap<>();
        leave.put("leaveWorker", "1000." + CaseDesk.account(CaseDesk.WORKER));
        leave.put("leaveFrom", "1/11/2026");
        leave.put("leaveUntil", "2/11/2026");
        refused(
                submit(manager, page, "leaving", "keepLeave", leave),
                "Enter the last day, from today on.");
        leave.put("leaveUntil", "2/11/2027");
        saved(submit(manager, page, "leaving", "keepLeave", leave));
        try {
            assertThat(manager.get("/caseload/morning").body())
                    .contains("Away and not covered", ", away)");
        } finally {
            RightsMatrix.change(
                    "DELETE FROM worker_leave WHERE account_id = ?",
                    CaseDesk.account(CaseDesk.WORKER));
            RightsMatrix.change("DELETE FROM caseload_rule WHERE service_id = 1000");
        }
    }

    private static void aNeedIsMetOnceAndNotBeforeItWasSigned(String reference) {
        Visitor worker = Visitor.person(WORKER);
        refused(met(worker, reference, day(-2)), "not before the assessment");
        refused(met(worker, reference, day(1)), "not later than today");
        saved(met(worker, reference, TODAY));
        assertThat(
                        number(
                                "SELECT COUNT(*) FROM need n JOIN needs_assessment a ON a.id ="
                                        + " n.assessment_id JOIN support_case c ON c.id = a.case_id"
                                        + " WHERE c.reference = ? AND n.met_on IS NOT NULL AND"
                                        + " n.category = 'HEALTH'",
                                reference))
                .isEqualTo(1);
        assertThat(worker.get("/casework/needs?c=" + reference).body())
                .as("nothing is left to be met")
                .doesNotContain("id=\"meeting\"");
    }

    private static HttpResponse<String> met(Visitor worker, String reference, String on) {
        return submit(
                worker,
                "/casework/needs?c=" + reference,
                "meeting",
                "met",
                Map.of("need", "HEALTH", "metOn", on));
    }
}
