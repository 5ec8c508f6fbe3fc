package org.waymark.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.SelectOption;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Referring somebody by page: an officer, a doctor, and what they learn of it afterwards. */
class ReferIT extends Browser {

    private static final String OFFICER = "pc.sandhu";
    private static final String DOCTOR = "dr.nguyen";
    private static final String INTAKE = "gloria.mbeki";

    /** What another test left half-written is none of this one's business. */
    @BeforeEach
    void noDraft() {
        RightsMatrix.change("DELETE FROM draft WHERE form_key = 'refer:new'");
    }

    @Test
    void an_officer_refers_in_plain_words_and_learns_the_answer_and_nothing_else() {
        String surname = "Officer" + System.nanoTime();
        Screens.signIn(page, OFFICER);
        fill(surname);
        choose("mugg", "Mugged or robbed (34B)");
        keptAfter(() -> page.fill("#note", "Prefers to be called in the evening"));

        page.reload();
        isBack(surname);
        Screens.signIn(page, OFFICER);
        page.navigate("/referral/refer");
        isBack(surname);

        sendTwiceAtOnce();
        page.click("#send");
        page.waitForURL(Pattern.compile(".*/referral/receipt\\?r=.*"));
        assertThat(page.locator(".wm-notice-good")).containsText("You have sent this already");
        assertThat(page.locator("main")).containsText("Received, not decided yet");
        assertThat(number(REFERRALS, surname)).as("sent three times").isEqualTo(1);
        assertThat(text("r.offence_code", surname)).isEqualTo("34B");
        assertThat(text("r.source", surname)).isEqualTo("POL_OFF");
        String receipt = page.url();

        Screens.signIn(page, INTAKE);
        new Screens.Inbox(page).open(surname).accept();

        Screens.signIn(page, OFFICER);
        page.navigate("/referral/mine");
        Locator row = page.locator("table tbody tr").first();
        assertThat(row).containsText("Accepted");
        assertThat(row).containsText("Not yet");
        for (String path : new String[] {"/referral/mine", receipt}) {
            page.navigate(path);
            assertThat(page.locator("main")).containsText("Accepted");
            assertThat(page.content())
                    .doesNotContain(surname)
                    .doesNotContain("Victim Support")
                    .doesNotContain("07700");
        }
    }

    @Test
    void after_sending_the_form_is_empty_and_a_second_victim_is_a_referral_of_its_own() {
        String surname = "Second" + System.nanoTime();
        Screens.signIn(page, OFFICER);
        fill(surname);
        page.fill("#offence_code_input", "105A");
        page.click("#send");
        page.waitForURL(Pattern.compile(".*/referral/receipt\\?r=.*"));
        page.navigate("/referral/refer");
        assertThat(page.locator("#surname")).hasValue("");
        fill(surname);
        page.fill("#given_names", "Somebody else");
        page.fill("#offence_code_input", "105A");
        page.click("#send");
        page.waitForURL(Pattern.compile(".*/referral/receipt\\?r=.*"));
        assertThat(number(REFERRALS, surname)).isEqualTo(2);
    }

    @Test
    void the_list_of_crimes_is_readable_by_everybody_while_it_is_open() {
        Screens.signIn(page, OFFICER);
        page.navigate("/referral/refer");
        page.locator("#offence_code_input").pressSequentially("stalk");
        assertThat(offered("Stalked, followed or watched again and again (8Q)")).isVisible();
        assertThat(offered("Something else, or not sure")).isVisible();
        axe();
        page.keyboard().press("ArrowDown");
        page.keyboard().press("Enter");
        assertThat(page.locator("#offence_code_input"))
                .hasValue("Stalked, followed or watched again and again (8Q)");
        axe();
    }

    @Test
    void a_doctor_who_is_not_sure_refers_too_and_is_told_at_once_what_is_missing() {
        String surname = "Doctor" + System.nanoTime();
        Screens.signIn(page, DOCTOR);
        page.navigate("/referral/refer");
        assertThat(page.locator("#flags input[value=DOMESTIC_ABUSE]")).hasCount(0);
        assertThat(page.locator("#flags input[value=STALKING]")).hasCount(1);
        page.fill("#surname", surname);
        page.fill("#offence_code_input", "hurt by somebody");
        page.click("#send");
        assertThat(page.locator(".wm-error-summary")).containsText("Choose what happened");
        assertThat(page.locator(".wm-error-summary")).containsText("Give a telephone number");
        assertThat(page.locator("#surname")).hasValue(surname);
        assertThat(page.locator("#offence_code_input")).hasValue("hurt by somebody");
        axe();

        page.selectOption("#consent", "EXPLICIT");
        page.fill("#address", "1 Test Street");
        page.fill("#postcode", "SE1 1AA");
        page.selectOption("#letter_safe", "Y");
        page.fill("#offence_code_input", "Something else, or not sure");
        page.fill("#offence_from", "1/4/2026");
        page.check("input[name=domestic_abuse][value=Y]");
        page.check("input[name=hate_strands][value=DISABILITY]");
        page.check("input[name=flags][value=STALKING]");
        page.selectOption("#dash_grade", "HIGH");
        page.selectOption("#source", new SelectOption().setLabel("GP practice"));
        page.click("#send");
        page.waitForURL(Pattern.compile(".*/referral/receipt\\?r=.*"));
        assertThat(
                        text(
                                "CONCAT_WS(' ', r.source, r.offence_code, r.risk, r.hate_strands, r.flags,"
                                        + " r.domestic_abuse)",
                                surname))
                .isEqualTo("NHS_GP NOT_SURE HIGH DISABILITY STALKING 1");
        assertThat(
                        number(
                                "SELECT COUNT(*) FROM clock c JOIN referral r ON r.id = c.referral_id"
                                        + " JOIN person p ON p.id = r.person_id WHERE c.kind = 'POLICE' AND"
                                        + " p.surname = ?",
                                surname))
                .as("only the police have promised to refer within days")
                .isZero();
    }

    @Test
    void nobody_refers_as_somebody_else() {
        for (String claimed : new String[] {"POL_OFF", "LA_CSC", "NHS_ED", "NONSENSE"}) {
            HttpResponse<String> answer = FeedClient.postAsSchool(json(claimed));
            assertThat(answer.statusCode()).as(claimed).isEqualTo(400);
            assertThat(answer.body()).contains("source");
        }
        assertThat(FeedClient.postAsSchool(json("EDU")).statusCode()).isEqualTo(201);
    }

    @Test
    void a_form_that_was_sent_and_comes_back_with_other_answers_corrects_what_it_said() {
        String surname = "Corrected" + System.nanoTime();
        Visitor officer = Visitor.person(OFFICER);
        Map<String, String> answers = new HashMap<>();
        answers.put("sending", "corr" + System.nanoTime() % 1_000_000_000);
        answers.putAll(
                Map.of(
                        "consent", "NOTIFIED",
                        "phone", "07700 900321",
                        "phone_call_safe", "Y",
                        "victim_type", "PERSON",
                        "surname", surname,
                        "offence_code_input", "105A",
                        "offence_from", "1 April 2026",
                        "domestic_abuse", "N"));
        sent(officer, answers, "Sent. Thank you.");
        answers.put("phone_call_safe", "N");
        answers.put("phone_text_safe", "Y");
        sent(officer, answers, "Corrected: what you have written now counts.");
        sent(officer, answers, "You have sent this already.");
        assertThat(number(REFERRALS, surname)).isEqualTo(1);
        assertThat(
                        number(
                                "SELECT COUNT(*) FROM contact_point c JOIN person p ON p.id ="
                                        + " c.person_id WHERE p.surname = ? AND c.ended_at IS NULL AND"
                                        + " c.call_safe = 'N' AND c.text_safe = 'Y'",
                                surname))
                .isEqualTo(1);
    }

    @Test
    void whoever_knows_the_person_corrects_what_they_sent_and_is_told_in_words() {
        String surname = "Known" + System.nanoTime();
        String sender = Colleague.exemptLike(OFFICER).username();
        Visitor officer = Visitor.person(sender);
        Map<String, String> answers = answers(surname);
        answers.put("surname", surname);
        sent(officer, answers, "Sent. Thank you.");
        RightsMatrix.change(
                "INSERT INTO conflict (account_id, person_id, kind, found_at) SELECT a.id, p.id,"
                        + " 'BLOCK', UTC_TIMESTAMP(6) FROM account a JOIN person p ON p.surname = ?"
                        + " WHERE a.username = ?",
                surname,
                sender);
        answers.put("phone_call_safe", "N");
        sent(officer, answers, "Sent. Thank you.");
        assertThat(
                        number(
                                "SELECT COUNT(*) FROM contact_point c JOIN person p ON p.id ="
                                        + " c.person_id WHERE p.surname = ? AND c.ended_at IS NULL AND"
                                        + " c.call_safe = 'N'",
                                surname))
                .as("the correction is taken")
                .isEqualTo(1);
        String receipt = text("r.reference", surname);
        assertThat(officer.get("/referral/receipt?r=" + receipt).statusCode()).isEqualTo(404);
    }

    @Test
    void
            what_a_colleague_of_the_same_force_sends_touches_nobody_elses_referral_and_tells_nothing() {
        String crime = "Theirs" + System.nanoTime();
        Map<String, String> hers = answers(crime);
        sent(Visitor.person(OFFICER), hers, "Sent. Thank you.");
        String first = id(crime, OFFICER);
        String before = said(first);

        Visitor colleague = Visitor.person(colleague());
        Map<String, String> no = answers(crime);
        no.put("consent", "OBJECTED");
        sent(colleague, no, "Sent. The person objected to being referred.");
        assertThat(said(first)).as("her referral is not forgotten").isEqualTo(before);
        assertThat(
                        number(
                                "SELECT COUNT(*) FROM referral_event WHERE referral_id = ? AND move ="
                                        + " 'OBJECTION_HEARD'",
                                first))
                .as("intake hears of it")
                .isEqualTo(1);

        RightsMatrix.change(
                "UPDATE person p JOIN referral r ON r.person_id = p.id SET p.restricted = TRUE WHERE"
                        + " r.id = ?",
                first);
        Map<String, String> other = answers(crime);
        other.put("sending", hers.get("sending"));
        other.put("phone", "07700 900999");
        sent(colleague, other, "Sent. Thank you.");
        other.put("phone", "07700 900998");
        sent(colleague, other, "Corrected: what you have written now counts.");
        assertThat(
                        number(
                                "SELECT COUNT(*) FROM contact_point c JOIN referral r ON r.person_id ="
                                        + " c.person_id WHERE r.id = ?",
                                first))
                .as("nor has it his number")
                .isEqualTo(1);
        String second = id(crime, colleague());
        assertThat(
                        number(
                                "SELECT COUNT(*) FROM referral r JOIN person p ON p.id = r.person_id WHERE"
                                        + " r.id = ? AND r.beside_id = ? AND p.restricted",
                                second,
                                first))
                .as("it lies beside hers, for those alone who may know of hers")
                .isEqualTo(1);
        String receipt = RightsMatrix.text("SELECT reference FROM referral WHERE id = ?", second);
        assertThat(colleague.get("/referral/receipt?r=" + receipt).body())
                .contains("Received, not decided yet");
        String force =
                RightsMatrix.text(
                        "SELECT organisation_id FROM account WHERE username = ?", colleague());
        String to = "UPDATE account SET organisation_id = ? WHERE username = ?";
        RightsMatrix.change(
                to,
                RightsMatrix.text("SELECT MIN(id) FROM organisation WHERE id <> ?", force),
                colleague());
        try {
            assertThat(colleague.get("/referral/receipt?r=" + receipt).statusCode())
                    .as("who works elsewhere sees nothing of what they sent for the force")
                    .isEqualTo(404);
        } finally {
            RightsMatrix.change(to, force, colleague());
        }
        assertThat(
                        colleague
                                .get(
                                        "/referral/receipt?r="
                                                + RightsMatrix.text(
                                                        "SELECT reference FROM referral WHERE id = ?",
                                                        first))
                                .statusCode())
                .isEqualTo(404);

        FeedClient.imported(
                FeedLineText.file(
                        FeedLineText.of(crime)
                                .with("victim_ref", "")
                                .with("given_names", "")
                                .with("date_of_birth", "")
                                .with("surname", "Person " + crime)
                                .with("phone", "07700 900321")
                                .as("UPDATE", "m2-" + crime)));
        assertThat(state(first)).as("her hashes are not suppressed").isEqualTo("RECEIVED");
    }

    private static Map<String, String> answers(String crime) {
        Map<String, String> answers = new HashMap<>();
        answers.put("sending", "own" + System.nanoTime() % 1_000_000_000);
        answers.putAll(
                Map.of(
                        "consent", "NOTIFIED",
                        "phone", "07700 900321",
                        "phone_call_safe", "Y",
                        "victim_type", "PERSON",
                        "surname", "Person " + crime,
                        "offence_code_input", "105A",
                        "offence_from", "1 April 2026",
                        "domestic_abuse", "N"));
        answers.put("crime_ref", crime);
        return answers;
    }

    private static String id(String crime, String sender) {
        return RightsMatrix.text(
                "SELECT r.id FROM referral r JOIN account a ON a.id = r.sent_by WHERE r.crime_ref = ?"
                        + " AND a.username = ?",
                crime,
                sender);
    }

    private static String state(String referral) {
        return RightsMatrix.text("SELECT state FROM referral WHERE id = ?", referral);
    }

    /** All that a message could change of it. */
    private static String said(String referral) {
        return RightsMatrix.text(
                "SELECT CONCAT_WS('|', r.state, r.crime_ref, r.consent, p.surname, p.do_not_contact,"
                        + " (SELECT GROUP_CONCAT(c.normalised) FROM contact_point c WHERE c.person_id ="
                        + " p.id AND c.ended_at IS NULL)) FROM referral r JOIN person p ON p.id ="
                        + " r.person_id WHERE r.id = ?",
                referral);
    }

    /** Another officer of the same force. */
    private static String colleague() {
        RightsMatrix.change(
                "INSERT IGNORE INTO account (id, username, display_name, password_hash,"
                        + " organisation_id, active, created_at, second_factor_exempt) SELECT 9861,"
                        + " 'pc.colleague', 'Some Constable', password_hash, organisation_id, TRUE,"
                        + " created_at, TRUE FROM account WHERE username = ?",
                OFFICER);
        RightsMatrix.change(
                "INSERT IGNORE INTO account_role (id, account_id, role) VALUES (9861, 9861,"
                        + " 'REFERRER')");
        return "pc.colleague";
    }

    private static void sent(Visitor officer, Map<String, String> answers, String told) {
        HttpResponse<String> answer =
                CaseDesk.submit(officer, "/referral/refer", "referring", "send", answers);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(302);
        String to = answer.headers().firstValue("Location").orElseThrow();
        assertThat(officer.get(to.substring(to.indexOf("/referral/"))).body()).contains(told);
    }

    private static final String REFERRALS =
            "SELECT COUNT(*) FROM referral r JOIN person p ON p.id = r.person_id WHERE p.surname ="
                    + " ?";

    private static String json(String source) {
        return ("{\"source\":\"%s\",\"offence_code\":\"105A\",\"offence_from\":\"2026-04-01\","
                        + "\"surname\":\"Pupil%s\",\"phone\":\"07700 900321\",\"phone_call_safe\":\"Y\","
                        + "\"consent\":\"EXPLICIT\"}")
                .formatted(source, System.nanoTime());
    }

    private static String text(String column, String surname) {
        return RightsMatrix.text(
                "SELECT "
                        + column
                        + " FROM referral r JOIN person p ON p.id = r.person_id WHERE p.surname = ?",
                surname);
    }

    private void fill(String surname) {
        page.navigate("/referral/refer");
        page.selectOption("#consent", "NOTIFIED");
        page.fill("#phone", "07700 900321");
        page.selectOption("#phone_call_safe", "Y");
        page.fill("#surname", surname);
        page.fill("#offence_from", "1 April 2026");
        page.check("input[name=domestic_abuse][value=N]");
    }

    private Locator offered(String line) {
        return page.locator(".ui-autocomplete-panel li").filter(having(line));
    }

    private void choose(String typed, String line) {
        page.locator("#offence_code_input").pressSequentially(typed);
        offered(line).click();
        assertThat(page.locator("#offence_code_input")).hasValue(line);
    }

    private static Locator.FilterOptions having(String text) {
        return new Locator.FilterOptions().setHasText(text);
    }

    private void keptAfter(Runnable typing) {
        page.waitForResponse(
                answer ->
                        answer.url().contains("/api/drafts/")
                                && answer.request().method().equals("PUT")
                                && answer.request().postData().contains("evening"),
                typing);
    }

    private void isBack(String surname) {
        assertThat(page.locator("#referring [data-saved]")).containsText("is back");
        assertThat(page.locator("#surname")).hasValue(surname);
        assertThat(page.locator("#offence_code_input")).hasValue("Mugged or robbed (34B)");
        assertThat(page.locator("input[name=domestic_abuse][value=N]")).isChecked();
    }

    /** As a double click does: the same form, twice, before the first has answered. */
    private void sendTwiceAtOnce() {
        Object answers =
                page.evaluate(
                        "async () => { const form = new URLSearchParams(new FormData("
                                + "document.querySelector('#referring'))); form.append('send', 'x');"
                                + " const send = () => fetch('/referral/refer', {method: 'POST', body:"
                                + " form}).then(a => a.url); return (await Promise.all([send(),"
                                + " send()])).join(' '); }");
        assertThat(answers.toString()).contains("/referral/receipt");
    }
}
