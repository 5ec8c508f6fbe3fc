package org.waymark.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.it.CaseDesk.of;
import static org.waymark.it.CaseDesk.refused;
import static org.waymark.it.CaseDesk.saved;
import static org.waymark.it.MeasureDesk.answers;
import static org.waymark.it.MeasureDesk.ask;
import static org.waymark.it.MeasureDesk.dash;
import static org.waymark.it.MeasureDesk.fill;
import static org.waymark.it.MeasureDesk.newest;
import static org.waymark.it.MeasureDesk.stored;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Measures in the case file: what they do to the risk, who is told, and who may see them. */
class MeasuresIT extends Running {

    @Test
    void a_checklist_raises_the_risk_as_soon_as_a_threat_to_kill_is_saved_and_is_never_low() {
        String reference = allocated("Dash");
        Visitor worker = Visitor.person(CaseDesk.WORKER);
        assertThat(of(reference, "risk")).isEqualTo("STANDARD");
        String draft = "/api/drafts/measure:" + reference + ":DASH_SL";
        worker.send("PUT", draft, "application/json", "{\"content\":{\"reason\":\"typed\"}}");

        saved(ask(worker, reference, "DASH_SL", "later", Map.of("items:13:yesno", "1")));
        assertThat(worker.get(draft).statusCode()).as("the draft is done with").isEqualTo(204);
        assertThat(of(reference, "risk")).isEqualTo("HIGH");
        assertThat(of(reference, "next_due_what")).startsWith("High risk: Threatened to kill");
        assertThat(CaseDesk.line(reference, "Risk raised from standard to high"))
                .contains("Raised by: Threatened to kill");
        assertThat(worker.get("/casework/notes?c=" + reference).body())
                .contains("<strong>Alert</strong> High risk: Threatened to kill");
        assertThat(worker.get("/casework/measures?c=" + reference).body())
                .contains("1 yes, incomplete, 1 of 24 answered; high risk");
        assertThat(alerted(reference)).as("the manager sees it in the morning").isTrue();

        String begun = "/casework/measuring?c=" + reference + "&m=" + newest(reference);
        Map<String, String> open = new HashMap<>(dash(14));
        open.remove("items:23:yesno");
        open.remove("judgement");
        var answer = fill(worker, begun, "sign", open);
        refused(answer, "Known to the police before: choose an answer");
        assertThat(answer.body())
                .contains("Say how you judge the risk yourself.")
                .contains("He has moved abroad")
                .contains("href=\"#items:23:yesno\"");

        saved(fill(worker, begun, "sign", dash(14)));
        assertThat(of(reference, "risk")).as("judged standard, and still high").isEqualTo("HIGH");
        assertThat(stored(reference, "judgement")).isEqualTo("STANDARD");
        assertThat(stored(reference, "effective_risk")).isEqualTo("HIGH");
        assertThat(
                        worker.get("/casework/measured?c=" + reference + "&m=" + newest(reference))
                                .body())
                .contains("High whatever the count")
                .contains("Standard risk: He has moved abroad");
        assertThat(alerts(reference)).as("one alert for one danger").isEqualTo(1);
        refused(done(worker, reference, ""), "Say what was done.");
        assertThat(alerted(reference)).isTrue();
        saved(done(worker, reference, "Safety plan made with her today"));
        assertThat(alerted(reference)).isFalse();
        assertThat(worker.get("/casework/case?c=" + reference).body())
                .contains("Safety plan made with her today");
        assertThat(worker.get(begun).statusCode())
                .as("signed, it is not gone on with")
                .isEqualTo(404);
    }

    @Test
    void a_young_persons_change_is_judged_by_the_row_of_their_age_and_sex() {
        String reference = allocated("Norms");
        RightsMatrix.change(
                "UPDATE person p JOIN support_case c ON c.person_id = p.id SET p.date_of_birth ="
                        + " '2013-02-01', p.sex = 'F' WHERE c.reference = ?",
                reference);
        Visitor worker = Visitor.person(CaseDesk.WORKER);
        String page = "/casework/measures?c=" + reference;
        measure(reference, "2026-11-02", 25);
        measure(reference, "2026-11-20", 12);
        assertThat(worker.get(page).body()).contains("Difference, not judged");
        RightsMatrix.change(
                "INSERT INTO change_rule (id, instrument, version_no, age_from, age_to, sex,"
                        + " reliable_tenths, cut_tenths, valid_from) VALUES (1, 'YP_CORE', 1, 11, 13,"
                        + " 'MALE', 10, 10, '2000-01-01'), (2, 'YP_CORE', 1, 11, 13, 'FEMALE', 80,"
                        + " 200, '2000-01-01'), (3, 'YP_CORE', 1, 11, 16, 'ANY', 390, NULL,"
                        + " '2000-01-01')");
        try {
            assertThat(worker.get(page).body())
                    .as("thirteen points are more than eight, and twelve is below twenty")
                    .contains("Reliably better and recovered");
            RightsMatrix.change("DELETE FROM change_rule WHERE id = 2");
            assertThat(worker.get(page).body())
                    .as("any sex, and never the other one's")
                    .contains("No reliable change")
                    .doesNotContain("Reliably better");
        } finally {
            RightsMatrix.change("DELETE FROM change_rule WHERE id IN (1, 2, 3)");
        }
    }

    /** A signed YP-CORE of a day on which they are 13. */
    private static void measure(String reference, String day, int score) {
        RightsMatrix.change(
                "INSERT INTO measure (id, case_id, instrument, version_no, point, begun_at, begun_by,"
                        + " saved_at, saved_by, signed_at, score, answered, asked) SELECT ?, c.id,"
                        + " 'YP_CORE', 1, 'REVIEW', ?, c.worker_id, ?, c.worker_id, ?, ?, 10, 10 FROM"
                        + " support_case c WHERE c.reference = ?",
                System.nanoTime(),
                day,
                day,
                day,
                score,
                reference);
    }

    @Test
    void two_who_go_on_with_the_same_measure_do_not_overwrite_each_other() {
        String reference = allocated("Twice");
        Visitor worker = Visitor.person(CaseDesk.WORKER);
        saved(ask(worker, reference, "DASH_SL", "later", Map.of("items:0:yesno", "0")));
        String begun = "/casework/measuring?c=" + reference + "&m=" + newest(reference);
        Map<String, String> slow = new HashMap<>(Visitor.fields(worker.get(begun), "measuring"));
        saved(fill(worker, begun, "later", Map.of("items:16:yesno", "1")));
        slow.putAll(Map.of("measuring", "measuring", "point", "ENTRY", "later", "later"));
        slow.put("items:16:yesno", "0");
        HttpResponse<String> lost = worker.post(begun, slow);
        refused(lost, "changed");
        assertThat(lost.body()).contains("Saved meanwhile by somebody else: Yes.");
        assertThat(answered(reference, "Q17")).isEqualTo(1);
        slow.putAll(Visitor.fields(lost, "measuring"));
        saved(worker.post(begun, slow));
        assertThat(answered(reference, "Q17")).as("saved by who has seen both").isZero();
        assertThat(of(reference, "risk")).as("and never lowered").isEqualTo("HIGH");
    }

    @Test
    void core_10_alerts_at_once_says_what_is_reliable_and_gives_no_score_with_two_missing() {
        String reference = allocated("Core");
        Visitor worker = Visitor.person(CaseDesk.WORKER);
        saved(
                ask(
                        worker,
                        reference,
                        "CORE10",
                        "sign",
                        answers("often", 4, 0, 0, 2, 2, 1, 2, 1, 1, 1)));
        assertThat(stored(reference, "score")).isEqualTo("22.00");
        assertThat(of(reference, "next_due_what")).startsWith("CORE-10: plans to end their life");
        assertThat(of(reference, "risk")).as("an alert is no risk checklist").isEqualTo("STANDARD");

        Map<String, String> later = answers("often", 1, 0, 0, 2, 1, 0, 1, 1, 1, 0);
        later.put("point", "REVIEW");
        saved(ask(worker, reference, "CORE10", "sign", later));
        assertThat(stored(reference, "score")).isEqualTo("15.00");
        assertThat(worker.get("/casework/measures?c=" + reference).body())
                .contains("22, moderate to severe")
                .contains("\u22127: reliably better<")
                .contains("CORE-10: from 22 to 15")
                .doesNotContain("recovered");

        Map<String, String> missing = answers("often", 2, 2, 2, 2, 2, 0, 2, 2, 2, 2);
        missing.put("items:0:often", "NA");
        missing.put("items:8:often", "NA");
        saved(ask(worker, reference, "CORE10", "sign", missing));
        assertThat(stored(reference, "score")).isEqualTo("-");
        assertThat(worker.get("/casework/measures?c=" + reference).body())
                .contains("No score, 8 of 10 answered");
    }

    @Test
    void goals_and_abuse_at_intake_and_exit_are_compared_one_by_one_and_a_correction_keeps_both() {
        String reference = allocated("Goals");
        Visitor worker = Visitor.person(CaseDesk.WORKER);
        refused(
                ask(worker, reference, "GOALS", "sign", Map.of("items:0:goal", "Sleep")),
                "Say how far they are with this goal.");
        saved(
                ask(
                        worker,
                        reference,
                        "GOALS",
                        "sign",
                        Map.of("items:0:goal", "Sleep", "items:0:far", "2")));
        String form = "/casework/measuring?c=" + reference + "&i=GOALS";
        assertThat(worker.get(form).body()).as("asked again in their words").contains("Sleep");
        saved(fill(worker, form, "sign", Map.of("items:0:goal", "Sleep", "items:0:far", "5")));
        assertThat(worker.get("/casework/measures?c=" + reference).body())
                .contains("+3: reliably better");

        String wrong = newest(reference);
        String fix = "/casework/measuring?c=" + reference + "&fix=" + wrong;
        refused(
                fill(worker, fix, "correct", Map.of("items:0:goal", "Sleep", "items:0:far", "3")),
                "Say why it is corrected.");
        saved(
                fill(
                        worker,
                        fix,
                        "correct",
                        Map.of("items:0:goal", "Sleep", "items:0:far", "3", "why", "Meant three")));
        assertThat(worker.get("/casework/measures?c=" + reference).body())
                .contains("Correction: Meant three")
                .contains("corrected later")
                .contains("+1: no reliable change");
        assertThat(worker.get("/casework/measured?c=" + reference + "&m=" + wrong).body())
                .contains("These answers do not count any more.");
        assertThat(worker.get(fix).statusCode()).isEqualTo(404);
        assertThat(worker.get("/casework/measuring?c=" + reference + "&i=INTAKE_EXIT").statusCode())
                .as("not offered by this pathway")
                .isEqualTo(404);
    }

    @Test
    void the_needs_scale_says_what_became_of_each_part_of_life() {
        String reference = allocated("Scale");
        Visitor worker = Visitor.person(CaseDesk.WORKER);
        saved(
                ask(
                        worker,
                        reference,
                        "NEEDS_SCALE",
                        "sign",
                        answers("number", 8, 2, 0, 5, 0, 9, 4, 3)));
        saved(
                ask(
                        worker,
                        reference,
                        "NEEDS_SCALE",
                        "sign",
                        answers("number", 5, 2, 0, 4, 0, 0, 7, 3)));
        assertThat(
                        worker.get("/casework/measured?c=" + reference + "&m=" + newest(reference))
                                .body())
                .containsSubsequence("Better", "The same", "Ended", "Worse");
    }

    @Test
    void
            measures_of_another_worker_and_of_a_restricted_case_do_not_exist_and_a_closed_one_is_read_only() {
        String reference = allocated("Scope");
        Visitor worker = Visitor.person(CaseDesk.WORKER);
        String form = "/casework/measuring?c=" + reference + "&i=CORE10";
        Map<String, String> late = new HashMap<>(Visitor.fields(worker.get(form), "measuring"));
        saved(
                ask(
                        worker,
                        reference,
                        "CORE10",
                        "sign",
                        answers("often", 1, 1, 1, 1, 1, 0, 1, 1, 1, 1)));
        String[] pages = {
            "/casework/measures?c=" + reference,
            "/casework/measured?c=" + reference + "&m=" + newest(reference),
            form
        };
        Visitor other = Visitor.person("amara.okafor");
        for (String page : pages) {
            assertThat(other.get(page).statusCode()).as(page).isEqualTo(404);
        }
        Colleagues.prepare();
        Visitor manager = Visitor.person(Colleagues.MANAGER);
        assertThat(manager.get(pages[0]).statusCode()).isEqualTo(200);
        saved(RestrictedDesk.restrict(CaseDesk.manager(), reference));
        for (String page : pages) {
            assertThat(manager.get(page).statusCode()).as(page).isEqualTo(404);
            assertThat(worker.get(page).statusCode()).as(page).isEqualTo(200);
        }

        saved(CaseDesk.close(worker, reference, "DUPLICATE", ""));
        assertThat(worker.get(form).body()).doesNotContain("<form id=\"measuring\"");
        assertThat(worker.get(pages[1]).body()).doesNotContain("Correct these answers");
        late.putAll(answers("often", 1, 1, 1, 1, 1, 0, 1, 1, 1, 1));
        late.putAll(Map.of("measuring", "measuring", "point", "EXIT", "sign", "sign"));
        assertThat(worker.post(form, late).body()).contains("This case is closed");
        assertThat(stored(reference, "point")).isEqualTo("ENTRY");
    }

    private static String allocated(String name) {
        String crime = "Measure" + name + System.nanoTime();
        return CaseDesk.allocated(FeedLineText.of(crime), crime);
    }

    /** The alert among the tasks is said to be dealt with. */
    private static HttpResponse<String> done(Visitor worker, String reference, String what) {
        String page = "/casework/plan?c=" + reference;
        String body = worker.get(page).body();
        int start = body.lastIndexOf("<form id=\"", body.indexOf("title=\"Done: High risk")) + 10;
        String form = body.substring(start, body.indexOf('"', start));
        return CaseDesk.submit(
                worker, page, form, form + ":taskDone", Map.of(form + ":what", what));
    }

    private static long alerts(String reference) {
        return number(
                "SELECT COUNT(*) FROM task t JOIN support_case c ON c.id = t.case_id WHERE"
                        + " c.reference = ? AND t.kind = 'ALERT'",
                reference);
    }

    private static long answered(String reference, String item) {
        return number(
                "SELECT v.value FROM measure_answer v JOIN measure m ON m.id = v.measure_id JOIN"
                        + " support_case c ON c.id = m.case_id WHERE c.reference = ? AND v.item = ?",
                reference,
                item);
    }

    private static boolean alerted(String reference) {
        return CaseDesk.manager()
                .get("/caseload/morning?show=ALERT")
                .body()
                .contains("/casework/case?c=" + reference);
    }
}
