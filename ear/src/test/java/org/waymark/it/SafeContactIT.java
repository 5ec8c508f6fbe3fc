package org.waymark.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.it.FeedClient.imported;
import static org.waymark.it.FeedLineText.file;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Nobody is reached in a way that is not safe, whoever tries and whatever a message says later. */
class SafeContactIT extends Running {

    private static final String FORBIDDEN = "Marked \u201cdo not contact\u201d.";
    private static final String OF_CASE =
            " FROM support_case c JOIN referral r ON r.id = c.referral_id WHERE r.crime_ref = ?";

    private static Visitor intake;
    private static Visitor manager;
    private static Visitor worker;

    @BeforeAll
    static void signIn() {
        intake = Visitor.person("gloria.mbeki");
        manager = Visitor.person("patricia.ferguson");
        worker = Visitor.person("amara.okafor");
    }

    @Test
    void do_not_contact_blocks_every_channel_until_a_manager_lifts_it() {
        String crime = open(line("Forbid"));
        assertThat(forbid(crime, "no").body()).contains("Say why nobody may make contact.");
        saved(forbid(crime, "She asked us not to"));
        assertThat(attempt(worker, crime, "IN_PERSON", "SPOKE_SAFE_TO_TALK", "").body())
                .contains(FORBIDDEN);
        assertThat(attempt(worker, crime, call(crime), "NO_ANSWER", "").body()).contains(FORBIDDEN);
        assertThat(attempts(crime)).isZero();
        saved(attempt(worker, crime, "IN_PERSON", "SPOKE_SAFE_TO_TALK", "She came to the office"));
        assertThat(audited(crime, "She came to the office")).isEqualTo(1);

        String page = page(worker, crime).body();
        assertThat(page).contains("She asked us not to").contains("Noted by Amara Okafor");
        assertThat(page).doesNotContain("id=\"lifting\"");
        assertThat(lift(crime, "").body()).contains("Say how you know that contact is safe.");
        saved(lift(crime, "She rang and wants to be called"));
        assertThat(audited(crime, "She rang and wants to be called")).isEqualTo(1);
        saved(attempt(worker, crime, call(crime), "NO_ANSWER", ""));
        assertThat(attempts(crime)).isEqualTo(2);
    }

    @Test
    void an_objection_that_comes_by_the_feed_blocks_the_open_case_and_is_due_today() {
        FeedLineText line = line("Object");
        String crime = open(line);
        imported(file(line.as("UPDATE", "m2-" + crime).with("consent", "OBJECTED")));
        assertThat(today(crime, "FORBIDDEN")).isEqualTo(1);
        assertThat(of("c.next_due_what", crime)).contains("Do not contact");
        assertThat(lines(crime, "Do not contact: the sender says so")).isEqualTo(1);
        assertThat(attempt(worker, crime, call(crime), "NO_ANSWER", "").body()).contains(FORBIDDEN);
        assertThat(page(worker, crime).body()).contains("Noted by the sender of the referral");

        imported(
                file(
                        line.as("UPDATE", "m3-" + crime)
                                .with("consent", "OBJECTED")
                                .with("note", "More is known")));
        assertThat(today(crime, "FORBIDDEN")).as("told once").isEqualTo(1);
    }

    @Test
    void do_not_contact_in_an_update_reaches_the_open_case_too() {
        FeedLineText line = line("Update");
        String crime = open(line);
        imported(file(line.as("UPDATE", "m2-" + crime).with("do_not_contact", "Y")));
        assertThat(today(crime, "FORBIDDEN")).isEqualTo(1);
        assertThat(attempt(worker, crime, call(crime), "NO_ANSWER", "").body()).contains(FORBIDDEN);
    }

    @Test
    void a_risk_that_an_update_makes_high_is_due_today() {
        FeedLineText line = line("High").with("dash_grade", "");
        String crime = open(line);
        imported(file(line.as("UPDATE", "m2-" + crime).with("dash_grade", "HIGH")));
        assertThat(today(crime, "RISK_HIGH")).isEqualTo(1);
        assertThat(of("c.next_due_what", crime)).contains("Risk raised from");
    }

    @Test
    void an_outcome_fits_its_channel_and_a_voicemail_left_by_a_call_needs_a_safe_voicemail() {
        String crime = open(line("Fit").with("phone_voicemail_safe", "N"));
        assertThat(attempt(worker, crime, call(crime), "TEXT_SENT", "").body())
                .contains("cannot come of");
        assertThat(attempt(worker, crime, "IN_PERSON", "TEXT_SENT", "").body())
                .contains("cannot come of");
        assertThat(attempt(worker, crime, call(crime), "VOICEMAIL_LEFT", "").body())
                .contains("Voicemail is marked not safe.");
        assertThat(attempts(crime)).isZero();
        saved(attempt(worker, crime, call(crime), "VOICEMAIL_LEFT", "She begged me to leave one"));
        assertThat(audited(crime, "She begged me to leave one")).isEqualTo(1);
        saved(attempt(worker, crime, call(crime), "NO_ANSWER", "There was no need to say this"));
        assertThat(
                        number(
                                "SELECT COUNT(*) FROM contact_attempt t JOIN support_case c ON c.id ="
                                        + " t.case_id JOIN referral r ON r.id = c.referral_id WHERE"
                                        + " r.crime_ref = ? AND t.override_reason IS NOT NULL",
                                crime))
                .as("a reason is kept only where a block was overridden")
                .isEqualTo(1);
    }

    @Test
    void who_answers_and_cannot_talk_is_not_reached_and_is_tried_again_at_a_safer_time() {
        String crime = open(line("Unsafe"));
        saved(attempt(worker, crime, call(crime), "SPOKE_NOT_SAFE", ""));
        assertThat(of("COALESCE(CAST(c.contacted_at AS CHAR), '-')", crime)).isEqualTo("-");
        assertThat(of("c.state", crime)).isEqualTo("CONTACTING");
        assertThat(
                        number(
                                "SELECT COUNT(*) FROM task t JOIN support_case c ON c.id = t.case_id"
                                        + " JOIN referral r ON r.id = c.referral_id WHERE r.crime_ref ="
                                        + " ? AND t.title LIKE 'Try again at a safer time%' AND"
                                        + " t.is_open",
                                crime))
                .isEqualTo(1);
    }

    @Test
    void a_form_sent_twice_is_one_attempt_and_its_draft_is_gone() {
        String crime = open(line("Twice"));
        String draft = "/api/drafts/attempt:" + of("c.reference", crime);
        worker.send("PUT", draft, "application/json", "{\"content\":{\"note\":\"x\"}}");
        assertThat(worker.get(draft).statusCode()).isEqualTo(200);
        Map<String, String> form = Visitor.fields(page(worker, crime), "attempt");
        form.putAll(Map.of("way", call(crime), "outcome", "NO_ANSWER", "overrideReason", ""));
        form.putAll(Map.of("note", "", "attempt", "attempt", "record", "Record"));
        saved(worker.post(path(crime), form));
        saved(worker.post(path(crime), form));
        assertThat(attempts(crime)).isEqualTo(1);
        assertThat(worker.get(draft).statusCode()).isEqualTo(204);
    }

    @Test
    void one_press_records_one_attempt_on_the_first_way_that_may_be_used() {
        String crime = open(line("Press"));
        HttpResponse<String> page = page(worker, crime);
        Map<String, String> form = Visitor.fields(page, "quick");
        form.putAll(Map.of("quick", "quick", "presses:0:press", "No answer"));
        saved(worker.post(path(crime), form));
        assertThat(
                        RightsMatrix.text(
                                "SELECT CONCAT(t.channel, ' ', t.outcome) FROM contact_attempt t JOIN"
                                        + " support_case c ON c.id = t.case_id JOIN referral r ON r.id"
                                        + " = c.referral_id WHERE r.crime_ref = ?",
                                crime))
                .isEqualTo("CALL NO_ANSWER");
    }

    @Test
    void making_something_safe_again_needs_a_reason_and_keeps_what_was_typed() {
        String crime =
                open(
                        line("Loosen")
                                .with("phone_text_safe", "N")
                                .with("email", "someone@example.org")
                                .with("address", "1 High Street"));
        Map<String, String> looser =
                Map.of("call", "Y", "text", "Y", "voicemail", "N", "who", "Her sister");
        HttpResponse<String> refused = answers(crime, looser, "");
        assertThat(refused.body())
                .contains("Say how you know that it is safe")
                .contains("value=\"Her sister\"")
                .containsPattern("id=\"points:0:answers:safeReason-error\"")
                .containsPattern("<details[^>]*open");
        assertThat(of(safe(), crime)).isEqualTo("YN-");
        saved(answers(crime, looser, "She said so on the phone"));
        assertThat(of(safe(), crime)).isEqualTo("YYN");
        assertThat(audited(crime, "She said so on the phone")).isEqualTo(1);
        assertThat(
                        number(
                                "SELECT COUNT(*) FROM case_event e JOIN support_case c ON c.id ="
                                        + " e.case_id JOIN referral r ON r.id = c.referral_id WHERE"
                                        + " r.crime_ref = ? AND e.detail LIKE 'Text: not safe \u2192"
                                        + " safe. Voicemail: not asked \u2192 not safe.%'",
                                crime))
                .isEqualTo(1);
        saved(answers(crime, Map.of("call", "N", "text", "N", "voicemail", "N", "who", ""), ""));
        assertThat(of(safe(), crime)).as("stricter needs no reason").isEqualTo("NNN");
    }

    @Test
    void a_released_number_leaves_its_reason() {
        String crime = open(line("Release"));
        saved(attempt(worker, crime, call(crime), "OTHER_PERSON_ANSWERED", ""));
        assertThat(send(crime, "points:0:review", "release", Map.of("why", "ok")).body())
                .contains("Say how you know that it is safe again.");
        saved(send(crime, "points:0:review", "release", Map.of("why", "It was her daughter")));
        assertThat(audited(crime, "It was her daughter")).isEqualTo(1);
    }

    @Test
    void what_another_record_of_the_same_person_forbids_is_blocked_and_not_told() {
        String first = open(line("First").with("phone", "07700 900777"));
        String second = open(line("Second").with("phone", "+44 7700 900777"));
        samePerson(first, second);
        saved(attempt(worker, first, call(first), "NO_ANSWER", ""));
        change(
                "UPDATE contact_point p JOIN referral r ON r.person_id = p.person_id SET p.call_safe ="
                        + " 'N', p.who_may_answer = 'Her secret friend' WHERE r.crime_ref = ?",
                second);
        assertThat(attempt(worker, first, call(first), "NO_ANSWER", "").body())
                .contains("Another record of this person says it is not safe.")
                .doesNotContain("Her secret friend")
                .doesNotContain(of("c.reference", second));
        saved(forbid(second, "She asked us not to"));
        assertThat(attempt(worker, first, "IN_PERSON", "NO_ANSWER", "").body())
                .contains("Another record of this person says \u201cdo not contact\u201d.")
                .doesNotContain("She asked us not to");
    }

    @Test
    void what_was_ended_on_another_record_is_blocked_until_it_is_back_there_with_a_reason() {
        String first = open(line("Here").with("phone", "07700 900778"));
        String second =
                open(line("There").with("phone", "+44 7700 900778").with("phone_call_safe", "N"));
        samePerson(first, second);
        saved(send(second, "points:0:ending", "end", Map.of("endWhy", "He answers it now")));
        assertThat(attempt(worker, first, call(first), "NO_ANSWER", "").body())
                .contains("Another record of this person says it is not safe.")
                .doesNotContain("He answers it now");
        Map<String, String> back =
                Map.of(
                        "addKind",
                        "PHONE",
                        "addValue",
                        "07700 900778",
                        "addCall",
                        "Y",
                        "addWhy",
                        "She has it back and he is away");
        saved(send(worker, path(second), "adding", "add", back));
        assertThat(audited(second, "She has it back and he is away"))
                .as("it is looser than it was when it ended")
                .isEqualTo(1);
        saved(attempt(worker, first, call(first), "NO_ANSWER", ""));
    }

    @Test
    void an_update_that_no_longer_says_abuse_loosens_nothing_while_the_case_is_open() {
        FeedLineText line =
                line("Danger")
                        .with("domestic_abuse", "Y")
                        .with("consent", "EXPLICIT")
                        .with("phone_text_safe", "");
        String crime = open(line);
        String text = call(crime).replace("CALL", "TEXT");
        String blocked = "Nobody has asked whether text message is safe. Not asked is not safe.";
        assertThat(attempt(worker, crime, text, "TEXT_SENT", "").body()).contains(blocked);
        imported(file(line.as("UPDATE", "m2-" + crime).with("domestic_abuse", "N")));
        assertThat(attempt(worker, crime, text, "TEXT_SENT", "").body()).contains(blocked);
        assertThat(today(crime, "DANGER")).isEqualTo(1);
        assertThat(of("c.danger_kept", crime)).isEqualTo("1");
    }

    private static void samePerson(String first, String second) {
        change(
                "UPDATE person p SET p.identity_id = (SELECT r.person_id FROM referral r WHERE"
                        + " r.crime_ref = ?) WHERE p.id = (SELECT r.person_id FROM referral r WHERE"
                        + " r.crime_ref = ?)",
                second,
                first);
    }

    private static FeedLineText line(String name) {
        return FeedLineText.of(name + System.nanoTime());
    }

    /** Imports it, accepts it and gives it to the worker. */
    private static String open(FeedLineText line) {
        String crime = line.get("crime_ref");
        imported(file(line));
        String reference =
                RightsMatrix.text("SELECT reference FROM referral WHERE crime_ref = ?", crime);
        saved(
                send(
                        intake,
                        "/referral/triage?r=" + reference,
                        "accepting",
                        "accept",
                        Map.of("teamId", "")));
        change(
                "UPDATE support_case c JOIN referral r ON r.id = c.referral_id SET c.state ="
                        + " 'ALLOCATED', c.worker_id = (SELECT id FROM account WHERE username ="
                        + " 'amara.okafor') WHERE r.crime_ref = ?",
                crime);
        return crime;
    }

    private static String path(String crime) {
        return "/casework/contact?c=" + of("c.reference", crime);
    }

    private static HttpResponse<String> page(Visitor visitor, String crime) {
        return visitor.get(path(crime));
    }

    private static String call(String crime) {
        return "CALL:"
                + RightsMatrix.text(
                        "SELECT p.id FROM contact_point p JOIN referral r ON r.person_id ="
                                + " p.person_id WHERE r.crime_ref = ? AND p.kind = 'PHONE' ORDER BY"
                                + " p.id LIMIT 1",
                        crime);
    }

    private static HttpResponse<String> attempt(
            Visitor visitor, String crime, String way, String outcome, String reason) {
        return send(
                visitor,
                path(crime),
                "attempt",
                "record",
                Map.of("way", way, "outcome", outcome, "overrideReason", reason, "note", ""));
    }

    private static HttpResponse<String> forbid(String crime, String why) {
        return send(worker, path(crime), "forbidding", "forbid", Map.of("forbidWhy", why));
    }

    private static HttpResponse<String> lift(String crime, String why) {
        return send(manager, path(crime), "lifting", "lift", Map.of("liftWhy", why));
    }

    private static HttpResponse<String> answers(
            String crime, Map<String, String> values, String reason) {
        Map<String, String> all = new HashMap<>(values);
        all.put("safeReason", reason);
        return send(crime, "points:0:answers", "saveAnswers", all);
    }

    /** Sends a form of a contact point; its fields have its name before theirs. */
    private static HttpResponse<String> send(
            String crime, String form, String button, Map<String, String> values) {
        Map<String, String> fields = new HashMap<>();
        values.forEach((name, value) -> fields.put(form + ":" + name, value));
        return send(worker, path(crime), form, form + ":" + button, fields);
    }

    private static HttpResponse<String> send(
            Visitor visitor, String path, String form, String button, Map<String, String> values) {
        Map<String, String> fields = Visitor.fields(visitor.get(path), form);
        fields.put(form, form);
        fields.putAll(values);
        fields.put(button, button);
        return visitor.post(path, fields);
    }

    private static void saved(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(302);
    }

    private static String of(String what, String crime) {
        return RightsMatrix.text("SELECT " + what + OF_CASE, crime);
    }

    private static String safe() {
        return "(SELECT CONCAT(COALESCE(p.call_safe, '-'), COALESCE(p.text_safe, '-'),"
                + " COALESCE(p.voicemail_safe, '-')) FROM contact_point p WHERE p.person_id ="
                + " c.person_id AND p.kind = 'PHONE')";
    }

    private static long attempts(String crime) {
        return number(
                "SELECT COUNT(*) FROM contact_attempt t JOIN support_case c ON c.id = t.case_id JOIN"
                        + " referral r ON r.id = c.referral_id WHERE r.crime_ref = ?",
                crime);
    }

    private static long audited(String crime, String reason) {
        return number(
                "SELECT COUNT(*) FROM audit_entry a JOIN audit_reason w ON w.entry_id = a.id JOIN"
                        + " support_case c ON c.id = a.case_id JOIN referral r ON r.id ="
                        + " c.referral_id WHERE r.crime_ref = ? AND w.words = ?"
                        + " AND a.outcome = 'DONE'",
                crime,
                reason);
    }

    private static long lines(String crime, String title) {
        return number(
                "SELECT COUNT(*) FROM case_event e JOIN support_case c ON c.id = e.case_id JOIN"
                        + " referral r ON r.id = c.referral_id WHERE r.crime_ref = ? AND e.title = ?",
                crime,
                title);
    }

    /** Open tasks of a kind that are due today, as the case is. */
    private static long today(String crime, String kind) {
        return number(
                "SELECT COUNT(*) FROM task t JOIN support_case c ON c.id = t.case_id JOIN referral r"
                        + " ON r.id = c.referral_id WHERE r.crime_ref = ? AND t.kind = ? AND t.is_open"
                        + " AND t.due_at < UTC_TIMESTAMP() + INTERVAL 1 DAY AND c.next_due_at <="
                        + " t.due_at",
                crime,
                kind);
    }

    private static void change(String sql, Object... values) {
        RightsMatrix.change(sql, values);
    }
}
