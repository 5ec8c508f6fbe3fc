package org.waymark.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.it.CaseDesk.WORKER;
import static org.waymark.it.CaseDesk.allocated;
import static org.waymark.it.CaseDesk.refused;
import static org.waymark.it.CaseDesk.saved;
import static org.waymark.it.CaseDesk.submit;
import static org.waymark.it.SafetyDesk.ago;
import static org.waymark.it.SafetyDesk.page;
import static org.waymark.it.SafetyDesk.stored;
import static org.waymark.it.SafetyDesk.tasks;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * Referrals to a MARAC: by the borough's rule, for those who work the case, and for nobody else.
 */
class MaracIT extends Running {

    private static final String[] SECRETS = {
        SafetyDesk.PERPETRATOR, "He choked her on Sunday", "9 Elsewhere Road", "12 Hidden Lane"
    };

    @Test
    void a_referral_without_consent_says_why_and_who_authorised_it_and_keeps_what_was_typed() {
        String reference = allocated(FeedLineText.of("MAR/refer"), "MAR/refer");
        Visitor worker = Visitor.person(WORKER);
        Map<String, String> form = SafetyDesk.marac();
        form.put("WHY_SHARED", "");
        form.put("AUTHORISER", "");
        HttpResponse<String> answer = SafetyDesk.refer(worker, reference, form);
        refused(answer, "Say why it is shared all the same.");
        assertThat(answer.body())
                .contains("Say who authorised it.", "He choked her on Sunday")
                .contains(SafetyDesk.PERPETRATOR);
        form.put("aware", "false");
        form.put("consent", "GIVEN");
        refused(SafetyDesk.refer(worker, reference, form), "cannot have agreed");

        saved(SafetyDesk.refer(worker, reference, SafetyDesk.marac()));
        assertThat(
                        number(
                                "SELECT COUNT(*) FROM audit_entry a JOIN support_case c ON c.id ="
                                        + " a.case_id WHERE c.reference = ? AND a.detail = 'referred to"
                                        + " MARAC without consent'",
                                reference))
                .isEqualTo(1);
        assertThat(stored(reference, "judgement")).isEqualTo("1");
        assertThat(stored(reference, "escalation")).as("three incidents").isEqualTo("1");
        assertThat(stored(reference, "repeated")).isEqualTo("0");
        String shown = worker.get(one(reference)).body();
        assertThat(shown).contains(SECRETS).contains("Danger to her life", "They do not agree");
        assertThat(worker.get(page("marac", reference)).body()).contains("Flagged until");

        refused(
                SafetyDesk.refer(worker, reference, SafetyDesk.marac()),
                "They are referred to this MARAC already");
        saved(submit(worker, one(reference), "hearing", "heard", Map.of("heardOn", ago(0))));
        saved(SafetyDesk.refer(worker, reference, SafetyDesk.marac()));
        assertThat(stored(reference, "repeated")).as("the same two again").isEqualTo("1");
        saved(submit(worker, one(reference), "hearing", "heard", Map.of("heardOn", ago(0))));
        Map<String, String> another = SafetyDesk.marac();
        another.put("perpetrators:0:name", "Somebody Else");
        saved(SafetyDesk.refer(worker, reference, another));
        assertThat(stored(reference, "repeated")).as("another man").isEqualTo("0");
        RightsMatrix.change(
                "UPDATE marac_referral m JOIN support_case c ON c.id = m.case_id SET m.referred_on ="
                        + " m.referred_on - INTERVAL 13 MONTH WHERE c.reference = ?",
                reference);
        assertThat(worker.get(page("marac", reference)).body())
                .as("the flag goes by itself")
                .doesNotContain("Flagged until");
        saved(SafetyDesk.refer(worker, reference, SafetyDesk.marac()));
        assertThat(stored(reference, "repeated")).isEqualTo("0");
    }

    @Test
    void what_is_escalation_is_set_by_a_manager_for_a_borough_and_one_criterion_has_to_be_met() {
        String reference = allocated(FeedLineText.of("MAR/rule"), "MAR/rule");
        Visitor worker = Visitor.person(WORKER);
        Map<String, String> form = SafetyDesk.marac();
        form.put("areaCode", "E09000021");
        form.remove("judged");
        refused(
                SafetyDesk.refer(worker, reference, form),
                "None of the criteria of this MARAC is met");
        form.put("lastListed", ago(-2));
        refused(SafetyDesk.refer(worker, reference, form), "This day has not come yet.");
        form.put("lastListed", ago(300));
        form.put("crimes", "3");
        saved(SafetyDesk.refer(worker, reference, form));
        assertThat(stored(reference, "repeated")).as("listed by another agency").isEqualTo("1");
        form.put("lastListed", "");
        assertThat(worker.get(page("close", reference)).body())
                .as("who closes the case says who will speak for them")
                .contains("The MARAC referral that is not heard yet");
        assertThat(stored(reference, "escalation")).as("three crimes in Kingston").isEqualTo("1");

        Map<String, String> rule = new HashMap<>();
        rule.put("areaCode", "E09000021");
        rule.put("highScore", "14");
        rule.put("incidents", "");
        rule.put("crimes", "0");
        rule.put("withinMonths", "12");
        rule.put("validFrom", ago(0));
        Visitor manager = CaseDesk.manager();
        String rules = "/safety/thresholds";
        refused(submit(manager, rules, "setting", "set", rule), "Enter a number from 1 to 99.");
        rule.put("crimes", "7");
        rule.put("automatic", "STALKING");
        try {
            saved(submit(manager, rules, "setting", "set", rule));
            assertThat(manager.get(rules).body()).contains("7 or more crimes in 12 months");
            assertThat(Visitor.person("leroy.samuels").get(rules).body())
                    .as("another provider keeps its own")
                    .doesNotContain("7 or more crimes in 12 months");
            refused(
                    SafetyDesk.refer(worker, reference, withOther(form)),
                    "None of the criteria of this MARAC is met");
            Map<String, String> stalked = withOther(form);
            stalked.put("present", "STALKING");
            saved(SafetyDesk.refer(worker, reference, stalked));
            assertThat(stored(reference, "automatic")).isEqualTo("1");
        } finally {
            RightsMatrix.change("DELETE FROM marac_rule WHERE organisation_id IS NOT NULL");
        }
    }

    @Test
    void under_sixteen_a_marac_takes_nobody_and_an_age_that_is_not_known_is_asked() {
        Visitor worker = Visitor.person(WORKER);
        String born = LocalDate.now(ZoneId.of("Europe/London")).minusYears(15).toString();
        String young =
                allocated(FeedLineText.of("MAR/young").with("date_of_birth", born), "MAR/young");
        assertThat(worker.get(page("marac", young)).body())
                .contains("Too young for a MARAC", "children’s social care")
                .doesNotContain("id=\"referring\"");
        assertThat(worker.get(page("young", young)).statusCode())
                .as("whoever is under 18 has the page, in whatever service")
                .isEqualTo(200);

        String unknown =
                allocated(FeedLineText.of("MAR/unknown").with("date_of_birth", ""), "MAR/unknown");
        assertThat(worker.get(page("young", unknown)).statusCode()).isEqualTo(404);
        Map<String, String> form = SafetyDesk.marac();
        refused(SafetyDesk.refer(worker, unknown, form), "Their age is not known");
        form.put("VICTIM_BORN", "about 14");
        refused(SafetyDesk.refer(worker, unknown, form), "This MARAC takes people from 16 on");
        form.put("VICTIM_BORN", "about 30");
        saved(SafetyDesk.refer(worker, unknown, form));
        assertThat(worker.get(one(unknown)).body()).contains("about 30");
    }

    @Test
    void it_is_listed_in_order_acted_on_and_the_victim_is_told_within_two_working_days() {
        String first = referred("MAR/first");
        String second = referred("MAR/second");
        Visitor manager = CaseDesk.manager();
        saved(
                submit(
                        manager,
                        "/safety/meetings",
                        "planning",
                        "plan",
                        Map.of("meetingArea", "E09000023", "heldOn", ago(-77))));
        String id =
                RightsMatrix.text(
                        "SELECT id FROM marac_meeting WHERE area_code = 'E09000023' AND"
                                + " organisation_id = 120 ORDER BY id DESC LIMIT 1");
        String meeting = "/safety/meeting?id=" + id;
        assertThat(manager.get("/safety/meetings").body())
                .contains("Waiting to be listed", "referrals, the oldest of");
        assertThat(CaseDesk.isOnMorning("MARAC_NOT_LISTED", second)).as("today").isFalse();
        RightsMatrix.change(
                "UPDATE marac_referral SET referred_on = referred_on - INTERVAL 8 DAY WHERE id = ?",
                SafetyDesk.referral(second));
        assertThat(CaseDesk.isOnMorning("MARAC_NOT_LISTED", second)).isTrue();
        assertThat(Visitor.person("leroy.samuels").get(meeting).statusCode()).isEqualTo(404);
        press(manager, meeting, "List it: Test Person MAR/first");
        press(manager, meeting, "List it: Test Person MAR/second");
        assertThat(stored(second, "place")).isEqualTo("2");
        assertThat(tasks(second, "MARAC_CONTACT")).as("spoken with before").isEqualTo(1);
        assertThat(CaseDesk.isOnMorning("MARAC_NOT_LISTED", second)).as("listed").isFalse();
        RightsMatrix.change(
                "UPDATE marac_meeting SET held_on = CURRENT_DATE - INTERVAL 2 DAY WHERE id = ?",
                id);
        assertThat(CaseDesk.isOnMorning("MARAC_NOT_WRITTEN_DOWN", second)).isTrue();
        RightsMatrix.change(
                "UPDATE marac_meeting SET held_on = CURRENT_DATE + INTERVAL 77 DAY WHERE id = ?",
                id);
        press(manager, meeting, "Move up: Test Person MAR/second");
        assertThat(stored(second, "place")).isEqualTo("1");
        assertThat(stored(first, "place")).isEqualTo("2");
        Colleagues.prepare();
        assertThat(Visitor.person(WORKER).get(meeting).statusCode()).isEqualTo(403);

        Visitor worker = Visitor.person(WORKER);
        refused(
                submit(worker, one(second), "amending", "amend", Map.of("WISHES", "")),
                "Nothing has changed");
        Map<String, String> wanted = new HashMap<>();
        wanted.put("WISHES", "A lock, and no letter home");
        wanted.put("spoken", "on");
        saved(submit(worker, one(second), "amending", "amend", wanted));
        assertThat(tasks(second, "MARAC_CONTACT")).as("spoken with").isZero();
        refused(
                submit(worker, one(second), "amending", "amend", Map.of("REASON", "")),
                "This has to be said.");
        Map<String, String> since = Map.of("REASON", "He choked her again on Friday");
        saved(submit(worker, one(second), "amending", "amend", since));
        assertThat(worker.get(one(second)).body())
                .contains("A lock, and no letter home", "He choked her again on Friday");
        assertThat(worker.get(page("case", second)).body())
                .contains("MARAC referral put right")
                .doesNotContain("A lock, and no letter home");
        String one = one(first);
        saved(
                submit(
                        worker,
                        one,
                        "bringing",
                        "bring",
                        Map.of("broughtBy", "POLICE", "information", "Known for violence")));
        refused(action(worker, one, "", ago(-5)), "Choose the agency.");
        saved(action(worker, one, "HOUSING", ago(0)));
        assertThat(tasks(first, "MARAC_ACTION")).isEqualTo(1);
        assertThat(worker.get(page("plan", first)).body())
                .as("done on its own page, never by a tick")
                .contains("Open it<span class=\"wm-hidden\">: MARAC action is due")
                .doesNotContain("Done: MARAC action is due");
        assertThat(CaseDesk.isOnMorning("MARAC_DUE", first)).isTrue();
        String action =
                RightsMatrix.text(
                        "SELECT id FROM marac_action WHERE referral_id = ?",
                        SafetyDesk.referral(first));
        saved(
                submit(
                        worker,
                        one + "&action=" + action,
                        "doing",
                        "done",
                        Map.of("doneOn", ago(0), "doneWhat", "Locks were changed")));
        assertThat(tasks(first, "MARAC_ACTION")).isZero();
        assertThat(worker.get(one + "&action=" + action).statusCode()).isEqualTo(404);

        saved(submit(worker, one, "hearing", "heard", Map.of("heardOn", ago(0))));
        assertThat(tasks(first, "MARAC_FEEDBACK")).isEqualTo(1);
        assertThat(stored(first, "state")).isEqualTo("HEARD");
        saved(submit(worker, one, "telling", "told", Map.of("toldWhat", "New locks")));
        assertThat(tasks(first, "MARAC_FEEDBACK")).isZero();
        saved(
                submit(
                        worker,
                        one,
                        "transferring",
                        "transfer",
                        Map.of("transferTo", "OUTSIDE", "transferWhy", "Moved to Leeds")));
        assertThat(worker.get(one).body()).contains("Moved to Leeds", "Locks were changed");

        saved(
                submit(
                        worker,
                        one(second),
                        "withdrawing",
                        "withdraw",
                        Map.of("withdrawWhy", "Wrong person")));
        assertThat(worker.get(page("marac", second)).body()).doesNotContain("Flagged until");
        assertThat(manager.get(meeting).body())
                .as("off the list, by name too")
                .contains("MAR/first")
                .doesNotContain("MAR/second");
        assertThat(stored(second, "meeting_id")).isEqualTo("-");
        assertThat(tasks(second, "MARAC_CONTACT")).isZero();
    }

    @Test
    void who_moves_to_another_borough_waits_for_its_meeting_and_is_no_repeat() {
        String reference = referred("MAR/moved");
        Visitor worker = Visitor.person(WORKER);
        String before = SafetyDesk.referral(reference);
        saved(
                submit(
                        worker,
                        one(reference),
                        "transferring",
                        "transfer",
                        Map.of("transferTo", "E09000007", "transferWhy", "Moved to her mother")));
        assertThat(SafetyDesk.referral(reference)).isNotEqualTo(before);
        assertThat(stored(reference, "state")).isEqualTo("REFERRED");
        assertThat(stored(reference, "area_code")).isEqualTo("E09000007");
        assertThat(stored(reference, "repeated")).isEqualTo("0");
        assertThat(worker.get(one(reference)).body())
                .contains("He choked her on Sunday", "passed on because they moved");
        assertThat(worker.get(page("close", reference)).body())
                .as("still to be heard")
                .contains("The MARAC referral that is not heard yet");
        Map<String, String> again = SafetyDesk.marac();
        again.put("areaCode", "E09000007");
        refused(
                SafetyDesk.refer(worker, reference, again),
                "They are referred to this MARAC already");
    }

    @Test
    void who_comes_again_while_flagged_is_known_at_triage_and_goes_back_to_marac_today() {
        String before = referred("MAR/flag");
        FeedClient.imported(FeedLineText.file(FeedLineText.of("MAR/again")));
        RightsMatrix.change(
                "UPDATE person p JOIN referral r ON r.person_id = p.id JOIN (SELECT q.identity_id"
                        + " FROM person q JOIN support_case c ON c.person_id = q.id WHERE c.reference ="
                        + " ?) k SET p.identity_id = k.identity_id WHERE r.crime_ref = 'MAR/again'",
                before);
        String referral =
                RightsMatrix.text("SELECT reference FROM referral WHERE crime_ref = 'MAR/again'");
        Visitor intake = Visitor.person("gloria.mbeki");
        assertThat(intake.get("/referral/triage?r=" + referral).body())
                .contains("MARAC flag until");
        saved(
                submit(
                        intake,
                        "/referral/triage?r=" + referral,
                        "accepting",
                        "accept",
                        Map.of("teamId", "")));
        String again =
                RightsMatrix.text(
                        "SELECT c.reference FROM support_case c JOIN referral r ON r.id ="
                                + " c.referral_id WHERE r.crime_ref = 'MAR/again'");
        assertThat(tasks(again, "MARAC_REPEAT")).isEqualTo(1);
        saved(CaseDesk.give("UNALLOCATED", again, WORKER, ""));
        Visitor worker = Visitor.person(WORKER);
        assertThat(worker.get(page("case", again)).body()).contains("MARAC flag until");
        assertThat(worker.get(page("marac", again)).body())
                .contains("Flagged until", "in an earlier case")
                .doesNotContain("He choked her on Sunday");
        saved(SafetyDesk.refer(worker, again, SafetyDesk.marac()));
        assertThat(stored(again, "repeated")).isEqualTo("1");
        assertThat(tasks(again, "MARAC_REPEAT")).isZero();
    }

    @Test
    void the_paper_is_a_neutral_file_and_saving_it_is_recorded() {
        String reference = referred("MAR/paper");
        Visitor worker = Visitor.person(WORKER);
        String path = "/casework/paper.pdf?c=" + reference + "&m=" + SafetyDesk.referral(reference);
        HttpResponse<byte[]> paper = worker.file(path);
        assertThat(new String(paper.body(), StandardCharsets.ISO_8859_1)).startsWith("%PDF-");
        assertThat(paper.headers().firstValue("Content-Disposition").orElse(""))
                .isEqualTo("attachment; filename=\"document.pdf\"");
        assertThat(
                        number(
                                "SELECT COUNT(*) FROM audit_entry a JOIN support_case c ON c.id ="
                                        + " a.case_id WHERE c.reference = ? AND a.action ="
                                        + " 'SafetyPapers.marac' AND a.outcome = 'DONE'",
                                reference))
                .isEqualTo(1);
        assertThat(Visitor.person("amara.okafor").file(path).statusCode()).isEqualTo(404);
        assertThat(Visitor.person("leroy.samuels").file(path).statusCode()).isEqualTo(404);
        assertThat(Visitor.person("oliver.pemberton").file(path).statusCode()).isEqualTo(403);
        assertThat(Visitor.person("auditor.marsh").file(path).statusCode()).isEqualTo(403);
    }

    @Test
    void no_other_door_knows_the_alleged_perpetrator_or_a_word_of_the_papers() {
        String reference = referred("MAR/doors");
        String referral = SafetyDesk.referral(reference);
        Visitor worker = Visitor.person(WORKER);
        for (String tab :
                new String[] {
                    "case", "contact", "notes", "plan", "justice", "documents", "rights", "orders"
                }) {
            assertThat(worker.get(page(tab, reference)).body()).as(tab).doesNotContain(SECRETS);
        }
        for (String list :
                new String[] {
                    "/casework/work", "/safety/focus", "/safety/meetings", "/caseload/morning"
                }) {
            Visitor visitor = list.equals("/casework/work") ? worker : CaseDesk.manager();
            assertThat(visitor.get(list).body()).as(list).doesNotContain(SECRETS);
        }
        assertThat(worker.get("/casework/marac-referral?c=" + reference + "&m=x").body())
                .doesNotContain(SECRETS);
        String other = allocated(FeedLineText.of("MAR/other"), "MAR/other");
        assertThat(worker.get(page("marac-referral", other) + "&m=" + referral).statusCode())
                .as("through another case")
                .isEqualTo(404);
        assertThat(
                        number(
                                "SELECT COUNT(*) FROM case_event e JOIN support_case c ON c.id ="
                                        + " e.case_id WHERE c.reference = ? AND (e.detail LIKE"
                                        + " '%Quentin%' OR e.title LIKE '%Quentin%')",
                                reference))
                .isZero();
        assertThat(
                        number(
                                "SELECT (SELECT COUNT(*) FROM person WHERE surname LIKE '%Perpetrator%')"
                                        + " + (SELECT COUNT(*) FROM audit_entry WHERE detail LIKE"
                                        + " '%Quentin%') + (SELECT"
                                        + " COUNT(*) FROM outbox_message WHERE body LIKE '%Quentin%') +"
                                        + " (SELECT COUNT(*) FROM marac_referral WHERE words LIKE"
                                        + " '%Quentin%')"))
                .isZero();
    }

    @Test
    void an_emergency_opens_the_case_and_not_its_marac_papers() {
        String reference = referred("MAR/glass");
        RightsMatrix.change(
                "INSERT INTO break_glass (id, account_id, case_id, reason, opened_at, ends_at,"
                        + " review_due_at) SELECT 9831, a.id, c.id, 'Danger', UTC_TIMESTAMP(6),"
                        + " UTC_TIMESTAMP(6) + INTERVAL 30 MINUTE, UTC_TIMESTAMP(6) FROM account a JOIN"
                        + " support_case c ON c.reference = ? WHERE a.username = 'amara.okafor'",
                reference);
        try {
            Visitor other = Visitor.person("amara.okafor");
            assertThat(other.get(page("case", reference)).statusCode()).isEqualTo(200);
            assertThat(other.get(page("marac", reference)).statusCode()).isEqualTo(404);
            assertThat(other.get(one(reference)).statusCode()).isEqualTo(404);
            assertThat(
                            other.file(
                                            "/casework/paper.pdf?c="
                                                    + reference
                                                    + "&m="
                                                    + SafetyDesk.referral(reference))
                                    .statusCode())
                    .isEqualTo(404);
        } finally {
            RightsMatrix.change("DELETE FROM break_glass WHERE id = 9831");
        }
    }

    private static Map<String, String> withOther(Map<String, String> form) {
        Map<String, String> other = new HashMap<>(form);
        other.put("perpetrators:0:name", "Nobody Known");
        return other;
    }

    private static String referred(String crime) {
        String reference = allocated(FeedLineText.of(crime), crime);
        saved(SafetyDesk.refer(Visitor.person(WORKER), reference, SafetyDesk.marac()));
        return reference;
    }

    private static String one(String reference) {
        return page("marac-referral", reference) + "&m=" + SafetyDesk.referral(reference);
    }

    private static HttpResponse<String> action(
            Visitor worker, String page, String agency, String due) {
        return submit(
                worker,
                page,
                "acting",
                "act",
                Map.of("actionAgency", agency, "actionWhat", "Change the locks", "actionDue", due));
    }

    /** Presses the button of a row that has this title. */
    private static void press(Visitor visitor, String path, String title) {
        HttpResponse<String> shown = visitor.get(path);
        int at = shown.body().indexOf("title=\"" + title + "\"");
        assertThat(at).as(title).isPositive();
        String tag = shown.body().substring(shown.body().lastIndexOf("<input", at), at);
        String name = tag.replaceFirst("(?s).*name=\"([^\"]+)\".*", "$1");
        String form = name.substring(0, name.lastIndexOf(':'));
        Map<String, String> fields = new HashMap<>(Visitor.fields(shown, form));
        fields.put(form, form);
        fields.put(name, title);
        saved(visitor.post(path, fields));
    }
}
