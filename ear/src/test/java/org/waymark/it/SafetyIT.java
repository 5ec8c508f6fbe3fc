package org.waymark.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.it.CaseDesk.WORKER;
import static org.waymark.it.CaseDesk.allocated;
import static org.waymark.it.CaseDesk.refused;
import static org.waymark.it.CaseDesk.saved;
import static org.waymark.it.CaseDesk.submit;
import static org.waymark.it.SafetyDesk.ago;
import static org.waymark.it.SafetyDesk.page;
import static org.waymark.it.SafetyDesk.tasks;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Safety plan, children, orders and Clare's Law of one case, and who learns of them. */
class SafetyIT extends Running {

    @Test
    void a_plan_has_versions_asks_for_its_review_and_nobody_overwrites_it_unseen() {
        String reference = allocated(FeedLineText.of("SAF/plan"), "SAF/plan");
        Visitor worker = Visitor.person(WORKER);
        String page = page("safety", reference);
        refused(SafetyDesk.plan(worker, reference, "", ago(-9), null), "Say what they do.");
        HttpResponse<String> late =
                SafetyDesk.plan(worker, reference, "The blue bag", ago(-120), null);
        refused(late, "Look at it again within three months.");
        assertThat(late.body()).as("what was typed stays").contains("The blue bag");

        saved(SafetyDesk.plan(worker, reference, "The blue bag", ago(-9), null));
        assertThat(worker.get(page).body()).contains("The blue bag", "Their sister", "Version 1");
        assertThat(tasks(reference, "SAFETY_REVIEW")).isEqualTo(1);
        HttpResponse<String> lost =
                SafetyDesk.plan(worker, reference, "The red bag", ago(-20), "0");
        refused(lost, "Somebody else changed this");
        assertThat(lost.body())
                .contains("The red bag", "The blue bag", "Bring both together")
                .contains("name=\"based\" value=\"1\"");

        saved(SafetyDesk.plan(worker, reference, "The red bag", ago(-20), "1"));
        assertThat(tasks(reference, "SAFETY_REVIEW")).as("it moves").isEqualTo(1);
        assertThat(worker.get(page + "&v=1").body()).contains("The blue bag");
        assertThat(worker.get(page + "&v=3").statusCode()).isEqualTo(404);
        assertThat(
                        number(
                                "SELECT COUNT(*) FROM safety_plan p JOIN support_case c ON c.id ="
                                        + " p.case_id WHERE c.reference = ? AND (p.words LIKE"
                                        + " '%blue bag%' OR p.words LIKE '%red bag%')",
                                reference))
                .as("sealed")
                .isZero();

        HttpResponse<byte[]> paper = worker.file("/casework/paper.pdf?c=" + reference);
        assertThat(new String(paper.body(), StandardCharsets.ISO_8859_1)).startsWith("%PDF-");
        assertThat(paper.headers().firstValue("Content-Disposition").orElse(""))
                .isEqualTo("attachment; filename=\"document.pdf\"");
        assertThat(
                        number(
                                "SELECT COUNT(*) FROM audit_entry a JOIN support_case c ON c.id ="
                                        + " a.case_id WHERE c.reference = ? AND a.action ="
                                        + " 'SafetyPapers.plan'",
                                reference))
                .isEqualTo(1);
        RightsMatrix.change(
                "UPDATE task t JOIN support_case c ON c.id = t.case_id SET t.due_at ="
                        + " '2026-01-05' WHERE c.reference = ? AND t.kind = 'SAFETY_REVIEW'",
                reference);
        assertThat(CaseDesk.isOnMorning("PLAN_TO_REVIEW", reference)).isTrue();
    }

    @Test
    void what_changes_the_danger_brings_the_review_of_the_plan_forward() {
        String reference = allocated(FeedLineText.of("SAF/forward"), "SAF/forward");
        Visitor worker = Visitor.person(WORKER);
        saved(SafetyDesk.plan(worker, reference, "The blue bag", ago(-60), null));
        assertThat(planDueWithRisk(reference)).isZero();
        saved(changed(worker, reference, "RELEASED", ""));
        assertThat(planDueWithRisk(reference)).isEqualTo(1);
        saved(SafetyDesk.plan(worker, reference, "The red bag", ago(-50), "1"));
        assertThat(planDueWithRisk(reference)).as("the new plan has its own day").isZero();
    }

    private static long planDueWithRisk(String reference) {
        return number(
                "SELECT COUNT(*) FROM task t JOIN support_case c ON c.id = t.case_id WHERE c.reference"
                        + " = ? AND t.kind = 'SAFETY_REVIEW' AND t.is_open = TRUE AND t.due_at ="
                        + " (SELECT MIN(k.due_at) FROM task k WHERE k.case_id = c.id AND k.kind ="
                        + " 'RISK_REVIEW' AND k.is_open = TRUE)",
                reference);
    }

    @Test
    void each_event_that_changes_the_danger_asks_for_a_review_of_the_risk() {
        String reference = allocated(FeedLineText.of("SAF/change"), "SAF/change");
        Visitor worker = Visitor.person(WORKER);
        String[] triggers = {
            "RELEASED",
            "CHARGED",
            "TRIAL",
            "SENTENCE",
            "PRISON_RELEASE",
            "ORDER_MADE",
            "ORDER_ENDED",
            "FAMILY",
            "NEW_RELATIONSHIP"
        };
        refused(changed(worker, reference, "", ""), "Choose what has changed.");
        refused(changed(worker, reference, "OTHER", ""), "Say what has changed.");
        for (String trigger : triggers) {
            saved(changed(worker, reference, trigger, ""));
        }
        assertThat(tasks(reference, "RISK_REVIEW")).isEqualTo(triggers.length);
        assertThat(CaseDesk.line(reference, "A trial comes near")).isNull();
    }

    @Test
    void what_is_to_come_is_asked_for_before_its_day_too() {
        String reference = allocated(FeedLineText.of("SAF/ahead"), "SAF/ahead");
        Visitor worker = Visitor.person(WORKER);
        Map<String, String> release = new HashMap<>();
        release.put("trigger", "PRISON_RELEASE");
        release.put("changedOn", ago(-40));
        release.put("changedWhat", "");
        saved(submit(worker, page("safety", reference), "changing", "changed", release));
        assertThat(tasks(reference, "RISK_REVIEW")).isEqualTo(1);
        assertThat(
                        RightsMatrix.text(
                                "SELECT t.due_at BETWEEN UTC_TIMESTAMP() + INTERVAL 30 DAY AND"
                                        + " UTC_DATE() + INTERVAL 40 DAY FROM task t JOIN support_case c"
                                        + " ON c.id = t.case_id WHERE c.reference = ? AND t.kind ="
                                        + " 'RISK_AHEAD'",
                                reference))
                .isEqualTo("1");
    }

    @Test
    void the_risk_goes_down_by_a_review_on_a_fresh_checklist_that_a_manager_confirms() {
        String reference =
                allocated(
                        FeedLineText.of("SAF/lower")
                                .with("domestic_abuse", "Y")
                                .with("consent", "EXPLICIT"),
                        "SAF/lower");
        Visitor worker = Visitor.person(WORKER);
        String page = page("risk", reference);
        saved(MeasureDesk.ask(worker, reference, "DASH_SL", "sign", MeasureDesk.dash(14)));
        assertThat(risk(reference)).isEqualTo("HIGH");
        assertThat(worker.get(page("case", reference)).body()).contains("Review the risk");
        refused(review(worker, page, "MEDIUM", ""), "Say why");
        saved(review(worker, page, "STANDARD", "He has moved abroad"));
        assertThat(risk(reference)).as("the checklist says high").isEqualTo("HIGH");
        assertThat(tasks(reference, "RISK_CONFIRM")).isZero();

        saved(changed(worker, reference, "RELEASED", ""));
        assertThat(tasks(reference, "RISK_REVIEW")).isEqualTo(1);
        saved(MeasureDesk.ask(worker, reference, "DASH_SL", "sign", MeasureDesk.dash(1)));
        assertThat(risk(reference)).as("nothing goes down by itself").isEqualTo("HIGH");
        saved(review(worker, page, "MEDIUM", "He is in prison"));
        assertThat(risk(reference)).as("a manager has to confirm").isEqualTo("HIGH");
        assertThat(tasks(reference, "RISK_REVIEW")).as("ended by the review").isZero();
        assertThat(tasks(reference, "RISK_CONFIRM")).isEqualTo(1);
        assertThat(CaseDesk.isOnMorning("RISK_TO_CONFIRM", reference)).isTrue();
        assertThat(worker.get(page).body())
                .contains("A manager has to confirm")
                .doesNotContain("id=\"confirming\"");

        Visitor manager = CaseDesk.manager();
        refused(confirm(manager, page, "true", ""), "Say why");
        saved(confirm(manager, page, "false", "Wait for the hearing"));
        assertThat(risk(reference)).isEqualTo("HIGH");
        assertThat(tasks(reference, "RISK_REVIEW")).as("to be read").isEqualTo(1);
        saved(review(worker, page, "MEDIUM", "The hearing is over"));
        saved(confirm(manager, page, "true", "Agreed with her"));
        assertThat(risk(reference)).isEqualTo("MEDIUM");
        assertThat(tasks(reference, "RISK_CONFIRM")).isZero();
        assertThat(worker.get(page("case", reference)).body())
                .contains("Risk reviewed: from high to medium");
        refused(
                review(worker, page, "STANDARD", "Better still"),
                "complete and signed, and was asked after");
    }

    private static String risk(String reference) {
        return RightsMatrix.text("SELECT risk FROM support_case WHERE reference = ?", reference);
    }

    private static HttpResponse<String> review(
            Visitor worker, String page, String judgement, String why) {
        return submit(
                worker,
                page,
                "reviewing",
                "saveReview",
                Map.of("judgement", judgement, "reviewWhy", why));
    }

    private static HttpResponse<String> confirm(
            Visitor manager, String page, String confirmed, String why) {
        return submit(
                manager,
                page,
                "confirming",
                "decide",
                Map.of("confirmed", confirmed, "decisionWhy", why));
    }

    @Test
    void
            a_child_has_its_own_record_and_the_decision_about_social_care_is_kept_also_when_it_is_no() {
        String reference = allocated(FeedLineText.of("SAF/child"), "SAF/child");
        Visitor worker = Visitor.person(WORKER);
        String page = page("children", reference);
        refused(child(worker, page, ""), "Enter the child");
        saved(child(worker, page, "Maya Secretname"));
        assertThat(worker.get(page).body())
                .contains("Maya Secretname", "Oakfield", "Nothing has been decided yet");
        assertThat(worker.get(page("case", reference)).body())
                .as("the timeline names no child")
                .contains("Child written down")
                .doesNotContain("Maya");
        String one = page + "&child=1";
        assertThat(worker.get(one).body()).contains("value=\"Maya Secretname\"");
        refused(decide(worker, one, "true", ""), "Say which authority.");
        saved(decide(worker, one, "false", ""));
        assertThat(worker.get(page).body()).contains("Decided not to refer", "Grandmother has her");
        saved(decide(worker, one, "true", "Zone Council"));
        String made =
                RightsMatrix.text(
                        "SELECT MAX(s.id) FROM child_safeguarding s JOIN support_case c ON c.id ="
                                + " s.case_id WHERE c.reference = ?",
                        reference);
        saved(
                submit(
                        worker,
                        page + "&s=" + made,
                        "answering",
                        "answered",
                        Map.of("outcomeOn", ago(0), "outcome", "A plan was made")));
        assertThat(worker.get(page).body()).contains("A plan was made");
        assertThat(worker.get(page + "&s=" + made).statusCode()).as("once").isEqualTo(404);

        saved(child(worker, one, "Maya Othername"));
        assertThat(
                        number(
                                "SELECT COUNT(*) FROM child x JOIN support_case c ON c.id = x.case_id"
                                        + " WHERE c.reference = ?",
                                reference))
                .as("what was known before stays")
                .isEqualTo(2);
        saved(submit(worker, one, "removing", "remove", Map.of("removeWhy", "Her niece")));
        assertThat(worker.get(page).body()).doesNotContain("Othername");
        assertThat(worker.get(one).statusCode()).isEqualTo(404);
    }

    @Test
    void an_order_asks_for_a_review_when_it_is_made_breached_and_before_it_ends() {
        String reference = allocated(FeedLineText.of("SAF/order"), "SAF/order");
        Visitor worker = Visitor.person(WORKER);
        String page = page("orders", reference);
        refused(SafetyDesk.order(worker, reference, "", ago(2), ""), "Choose which kind of order.");
        refused(SafetyDesk.order(worker, reference, "NMO", ago(2), ago(3)), "It ends after");
        saved(SafetyDesk.order(worker, reference, "NMO", ago(2), ago(-98)));
        assertThat(worker.get(page).body())
                .contains("Non-molestation order", "Family Court at Zone", "In force");
        assertThat(tasks(reference, "ORDER_ENDING")).isEqualTo(1);
        assertThat(tasks(reference, "RISK_REVIEW")).isEqualTo(1);
        String order =
                RightsMatrix.text(
                        "SELECT o.id FROM protective_order o JOIN support_case c ON c.id = o.case_id"
                                + " WHERE c.reference = ?",
                        reference);
        String one = page + "&order=" + order;
        refused(breach(worker, one, ago(5)), "The order was not made yet");
        saved(breach(worker, one, ago(1)));
        assertThat(worker.get(page).body()).contains("Stood at the gate", "CR/99/26");
        assertThat(tasks(reference, "RISK_REVIEW")).isEqualTo(2);
        assertThat(worker.get(page("case", reference)).body())
                .contains("A protective order was breached")
                .doesNotContain("Stood at the gate", SafetyDesk.PERPETRATOR);
        saved(submit(worker, one, "ending", "ended", Map.of("endedOn", ago(0))));
        assertThat(tasks(reference, "ORDER_ENDING")).isZero();
        assertThat(tasks(reference, "RISK_REVIEW")).isEqualTo(3);
    }

    @Test
    void an_order_goes_from_the_application_to_its_end_and_its_prompt_follows_the_last_day() {
        String reference = allocated(FeedLineText.of("SAF/course"), "SAF/course");
        Visitor worker = Visitor.person(WORKER);
        String page = page("orders", reference);
        String file = page("case", reference);
        refused(SafetyDesk.order(worker, reference, "NMO", "", ""), "Enter the day it was made");
        Map<String, String> asked =
                Map.of(
                        "orderKind", "NMO",
                        "orderCourt", "Family Court at Zone",
                        "orderApplied", ago(9),
                        "madeOn", "",
                        "endsOn", "",
                        "terms", "Not within a mile");
        saved(submit(worker, page, "ordering", "ordered", asked));
        assertThat(worker.get(page).body()).contains("wm-tag\">Applied for<");
        assertThat(worker.get(file).body()).doesNotContain("Order in force");
        String one =
                page
                        + "&order="
                        + RightsMatrix.text(
                                "SELECT o.id FROM protective_order o JOIN support_case c ON c.id ="
                                        + " o.case_id WHERE c.reference = ?",
                                reference);
        assertThat(worker.get(one).body()).doesNotContain("Write down the breach");
        Map<String, String> made =
                Map.of("granted", "true", "decidedOn", ago(5), "grantedUntil", ago(-98));
        saved(submit(worker, one, "deciding", "decided", made));
        assertThat(tasks(reference, "ORDER_ENDING")).isEqualTo(1);
        assertThat(worker.get(file).body()).contains("Order in force", "Non-molestation order");
        saved(submit(worker, one, "serving", "served", Map.of("servedOn", ago(4))));
        saved(
                submit(
                        worker,
                        one,
                        "varying",
                        "varied",
                        Map.of("variedOn", ago(1), "variedUntil", "", "variedTerms", "Two miles")));
        assertThat(tasks(reference, "ORDER_ENDING")).as("until further order").isZero();
        assertThat(worker.get(page).body()).contains("Two miles", "At first: Not within a mile");
        saved(submit(worker, one, "ending", "ended", Map.of("endedOn", ago(0))));
        assertThat(worker.get(file).body()).doesNotContain("Order in force");
    }

    @Test
    void whom_the_referral_names_is_taken_over_for_who_works_the_case_and_nobody_else() {
        String line = "SAF/named";
        String reference =
                allocated(
                        FeedLineText.of(line)
                                .with("suspect_given_names", "Quillon")
                                .with("suspect_surname", "Takeover")
                                .with("suspect_dob", "1980-05-03"),
                        line);
        Visitor worker = Visitor.person(WORKER);
        for (String tab : new String[] {"orders", "marac"}) {
            String page = page(tab, reference);
            assertThat(worker.get(page).body()).doesNotContain("Takeover");
            assertThat(worker.get(page + "&named=on").body())
                    .contains("Quillon Takeover", "3 May 1980");
            for (String stranger : new String[] {"harjit.bains", "leroy.samuels"}) {
                assertThat(Visitor.person(stranger).get(page + "&named=on").statusCode())
                        .isEqualTo(404);
            }
        }
        assertThat(
                        number(
                                "SELECT COUNT(*) FROM audit_entry a JOIN support_case c ON c.id ="
                                        + " a.case_id WHERE c.reference = ? AND a.action ="
                                        + " 'SuspectNamed.of' AND a.outcome = 'DONE'",
                                reference))
                .isEqualTo(2);
    }

    @Test
    void clares_law_has_its_28_days_and_no_place_for_what_was_disclosed() {
        String reference = allocated(FeedLineText.of("SAF/clare"), "SAF/clare");
        Visitor worker = Visitor.person(WORKER);
        String page = page("orders", reference);
        saved(
                submit(
                        worker,
                        page,
                        "applying",
                        "apply",
                        Map.of("toAsk", "true", "appliedOn", ago(10))));
        assertThat(tasks(reference, "DISCLOSURE")).as("first check, meeting, answer").isEqualTo(3);
        assertThat(worker.get(page).body())
                .contains("First check by", ", late", "Police meet them by");
        assertThat(
                        number(
                                "SELECT COUNT(*) FROM justice_step s JOIN support_case c ON c.id ="
                                        + " s.case_id WHERE c.reference = ? AND s.event ="
                                        + " 'DISCLOSURE_ASKED'",
                                reference))
                .as("so that its last day stands among the others")
                .isEqualTo(1);
        String id =
                RightsMatrix.text(
                        "SELECT d.id FROM disclosure_application d JOIN support_case c ON c.id ="
                                + " d.case_id WHERE c.reference = ?",
                        reference);
        String one = page + "&disclosure=" + id;
        saved(
                submit(
                        worker,
                        one,
                        "going",
                        "went",
                        Map.of("checkedOn", ago(9), "metOn", "", "answeredOn", "")));
        assertThat(tasks(reference, "DISCLOSURE")).as("the check is done").isEqualTo(2);
        Map<String, String> halfway =
                Map.of("checkedOn", ago(9), "metOn", "", "answeredOn", ago(1));
        refused(submit(worker, one, "going", "went", halfway), "Choose how it ended.");
        saved(
                submit(
                        worker,
                        one,
                        "going",
                        "went",
                        Map.of(
                                "checkedOn",
                                ago(9),
                                "metOn",
                                ago(3),
                                "answeredOn",
                                ago(1),
                                "disclosureOutcome",
                                "MADE")));
        assertThat(tasks(reference, "DISCLOSURE")).isZero();
        assertThat(tasks(reference, "RISK_REVIEW")).as("what they know now changes much").isOne();
        assertThat(worker.get(page).body()).contains("A disclosure was made");
    }

    @Test
    void who_is_likely_to_withdraw_stands_on_the_managers_list_and_nobody_elses() {
        String reference = allocated(FeedLineText.of("SAF/focus"), "SAF/focus");
        RightsMatrix.change(
                "UPDATE referral r JOIN support_case c ON c.referral_id = r.id SET r.domestic_abuse ="
                        + " TRUE WHERE c.reference = ?",
                reference);
        Visitor worker = Visitor.person(WORKER);
        saved(
                submit(
                        worker,
                        page("safety", reference),
                        "marking",
                        "mark",
                        Map.of("likely", "true", "likelyWhy", "His mother presses her")));
        assertThat(worker.get(page("safety", reference)).body()).contains("His mother presses her");
        RightsMatrix.change(
                "UPDATE support_case SET next_due_at = '2026-01-02' WHERE reference = ?",
                reference);
        String list = "/safety/focus?withdrawing=on";
        assertThat(CaseDesk.manager().get(list).body()).contains(reference);
        assertThat(CaseDesk.manager().get(list + "&disabled=on").body()).doesNotContain(reference);
        assertThat(Visitor.person("leroy.samuels").get(list).body()).doesNotContain(reference);
        assertThat(worker.get(list).statusCode()).isEqualTo(403);
    }

    @Test
    void nobody_reaches_any_of_it_but_through_a_case_of_theirs() {
        String reference = allocated(FeedLineText.of("SAF/door"), "SAF/door");
        String mine = allocated(FeedLineText.of("SAF/mine"), "SAF/mine");
        Visitor worker = Visitor.person(WORKER);
        saved(SafetyDesk.plan(worker, reference, "The blue bag", ago(-9), null));
        saved(child(worker, page("children", reference), "Maya Secretname"));
        saved(SafetyDesk.order(worker, reference, "NMO", ago(2), ""));
        String order =
                RightsMatrix.text(
                        "SELECT o.id FROM protective_order o JOIN support_case c ON c.id = o.case_id"
                                + " WHERE c.reference = ?",
                        reference);
        assertThat(worker.get(page("orders", mine) + "&order=" + order).statusCode())
                .isEqualTo(404);
        assertThat(worker.get(page("children", mine) + "&child=1").statusCode()).isEqualTo(404);
        assertThat(worker.file("/casework/paper.pdf?c=" + mine).statusCode()).isEqualTo(404);
        for (String stranger : new String[] {"amara.okafor", "leroy.samuels"}) {
            Visitor visitor = Visitor.person(stranger);
            for (String tab : new String[] {"safety", "children", "orders", "marac"}) {
                assertThat(visitor.get(page(tab, reference)).statusCode()).isEqualTo(404);
            }
            assertThat(visitor.file("/casework/paper.pdf?c=" + reference).statusCode())
                    .isEqualTo(404);
        }
    }

    private static HttpResponse<String> changed(
            Visitor worker, String reference, String trigger, String what) {
        return submit(
                worker,
                page("safety", reference),
                "changing",
                "changed",
                Map.of("trigger", trigger, "changedOn", ago(0), "changedWhat", what));
    }

    private static HttpResponse<String> child(Visitor worker, String page, String name) {
        return submit(
                worker,
                page,
                "keeping",
                "keep",
                Map.of(
                        "NAME",
                        name,
                        "BORN",
                        "2014",
                        "SCHOOL",
                        "Oakfield",
                        "RESPONSIBILITY",
                        "",
                        "COURT",
                        "",
                        "LIVES_WITH",
                        "",
                        "TO_VICTIM",
                        "Daughter",
                        "TO_OTHER",
                        "",
                        "NOTE",
                        ""));
    }

    private static HttpResponse<String> decide(
            Visitor worker, String page, String referred, String authority) {
        return submit(
                worker,
                page,
                "deciding",
                "decide",
                Map.of(
                        "referred",
                        referred,
                        "decidedOn",
                        ago(1),
                        "authority",
                        authority,
                        "decidedWhy",
                        "Grandmother has her"));
    }

    private static HttpResponse<String> breach(Visitor worker, String page, String on) {
        return submit(
                worker,
                page,
                "breaching",
                "breached",
                Map.of(
                        "breachOn",
                        on,
                        "breachWhat",
                        "Stood at the gate",
                        "reported",
                        "true",
                        "crimeRef",
                        "CR/99/26"));
    }
}
