package org.waymark.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Somebody tells us that they want no contact, and perhaps that they do after all; and what an
 * inbox shows to whom.
 */
class ObjectionIT extends Running {

    private static final String REASON = "Rang on Monday and said no to Gloria";

    private static Visitor intake;
    private static Visitor manager;

    @BeforeAll
    static void signIn() {
        intake = Visitor.person("gloria.mbeki");
        manager = Visitor.person("patricia.ferguson");
    }

    @Test
    void who_says_no_is_left_alone_also_by_the_next_file_until_they_ask_for_help() {
        String crime = "No" + System.nanoTime();
        FeedLineText line = FeedLineText.of(crime);
        FeedClient.imported(FeedLineText.file(line));
        String reference = reference(crime);
        HttpResponse<String> nothingSaid =
                decide(intake, reference, "objecting", "object", Map.of("objection", ""));
        assertThat(nothingSaid.body())
                .contains("Say how you know")
                .contains("aria-describedby=\"objection-hint objection-error\"");
        assertThat(state(reference)).isEqualTo("RECEIVED");

        saved(decide(intake, reference, "objecting", "object", Map.of("objection", REASON)));
        assertThat(state(reference)).isEqualTo("SUPPRESSED");
        assertThat(
                        number(
                                "SELECT COUNT(*) FROM person p JOIN referral r ON r.person_id = p.id"
                                        + " WHERE r.reference = ? AND p.do_not_contact",
                                reference))
                .isEqualTo(1);
        assertThat(audited(reference, REASON)).isEqualTo(1);
        assertThat(
                        number(
                                "SELECT COUNT(*) FROM clock c JOIN referral r ON r.id ="
                                        + " c.referral_id WHERE r.reference = ? AND c.stopped_at IS"
                                        + " NULL",
                                reference))
                .isZero();

        JsonObject next = FeedClient.imported(FeedLineText.file(another(line, crime, "b")));
        assertThat(FeedClient.rows(next, "SUPPRESSED")).isEqualTo(1);

        assertThat(intake.get("/referral/triage?r=" + reference).body())
                .as("who does not manage the service sees how it stands and nothing else")
                .contains("no longer in an inbox")
                .doesNotContain(crime)
                .doesNotContain("id=\"lifting\"");
        saved(
                decide(
                        manager,
                        reference,
                        "lifting",
                        "liftIt",
                        Map.of("lift", "Came to the desk on Friday")));
        assertThat(state(reference)).isEqualTo("RECEIVED");
        assertThat(audited(reference, "Came to the desk on Friday")).isEqualTo(1);
        assertThat(
                        number(
                                "SELECT COUNT(*) FROM clock c JOIN referral r ON r.id ="
                                        + " c.referral_id JOIN clock_pause p ON p.clock_id = c.id WHERE"
                                        + " r.reference = ? AND c.kind = 'TRIAGE' AND c.outcome ="
                                        + " 'RUNNING' AND c.due_at = r.due_at AND p.resumed_at IS NOT"
                                        + " NULL",
                                reference))
                .as("the promise runs again, and the time between was a rest")
                .isEqualTo(1);
        assertThat(intake.get("/referral/triage?r=" + reference).body())
                .contains("Objection lifted")
                .doesNotContain("Do not contact.");
        JsonObject again = FeedClient.imported(FeedLineText.file(another(line, crime, "c")));
        assertThat(FeedClient.rows(again, "ACCEPTED")).isEqualTo(1);
    }

    @Test
    void what_is_held_stands_apart_and_everybody_a_list_shows_is_in_the_audit() {
        String crime = "Held" + System.nanoTime();
        FeedClient.imported(FeedLineText.file(FeedLineText.of(crime)));
        String reference = reference(crime);
        RightsMatrix.change(
                "UPDATE referral SET due_at = '2001-01-01' WHERE reference = ?", reference);
        assertThat(intake.get("/referral/inbox").body()).contains("triage?r=" + reference);
        assertThat(
                        number(
                                "SELECT COUNT(*) FROM audit_entry a JOIN referral r ON r.id ="
                                        + " a.referral_id AND r.person_id = a.person_id WHERE"
                                        + " r.reference = ? AND a.action = 'InboxQuery.page' AND"
                                        + " a.actor = 'gloria.mbeki'",
                                reference))
                .isPositive();
        saved(
                decide(
                        intake,
                        reference,
                        "holding",
                        "hold",
                        Map.of("holdReason", "AWAITING_POLICE")));
        assertThat(intake.get("/referral/inbox").body()).doesNotContain("triage?r=" + reference);
        assertThat(intake.get("/referral/inbox?state=HELD").body())
                .contains("triage?r=" + reference);
    }

    @Test
    void who_has_seen_a_record_has_an_answer_for_lists_of_cases_too() {
        String reference = RightsMatrix.text(RightsMatrix.CASE_OF, "amara.okafor");
        Visitor.person("amara.okafor").get("/casework/work");
        manager.get("/caseload/morning?show=OVERDUE");
        assertThat(
                        number(
                                "SELECT COUNT(*) FROM audit_entry WHERE action = 'WorkQuery.mine' AND"
                                        + " person_id IS NOT NULL AND case_id IS NOT NULL AND actor ="
                                        + " 'amara.okafor'"))
                .as(reference)
                .isPositive();
        assertThat(
                        number(
                                "SELECT COUNT(*) FROM audit_entry a JOIN support_case c ON c.id ="
                                        + " a.case_id AND c.person_id = a.person_id WHERE a.action ="
                                        + " 'MorningQuery.list' AND a.actor = 'patricia.ferguson'"))
                .isPositive();
    }

    @Test
    void what_is_wrong_with_a_decision_stands_beside_its_field() {
        String crime = "Wrong" + System.nanoTime();
        FeedClient.imported(FeedLineText.file(FeedLineText.of(crime)));
        String reference = reference(crime);
        String body =
                decide(intake, reference, "declining", "decline", Map.of("declineReason", ""))
                        .body();
        assertThat(body)
                .contains("id=\"declineReason-error\"")
                .contains("aria-describedby=\"declineReason-error\"")
                .contains("href=\"#declineReason\"");
    }

    /** The same person, another crime. */
    private static FeedLineText another(FeedLineText line, String crime, String which) {
        return line.as("NEW", "m-" + which + crime).with("crime_ref", crime + which);
    }

    private static long audited(String reference, String reason) {
        return number(
                "SELECT COUNT(*) FROM audit_entry a JOIN audit_reason w ON w.entry_id = a.id JOIN"
                        + " referral r ON r.id = a.referral_id WHERE r.reference = ? AND w.words = ?"
                        + " AND a.outcome = 'DONE'",
                reference,
                reason);
    }

    private static HttpResponse<String> decide(
            Visitor visitor,
            String reference,
            String form,
            String button,
            Map<String, String> values) {
        String path = "/referral/triage?r=" + reference;
        Map<String, String> fields = Visitor.fields(visitor.get(path), form);
        fields.put(form, form);
        fields.putAll(values);
        fields.put(button, button);
        return visitor.post(path, fields);
    }

    private static void saved(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(302);
    }

    private static String reference(String crime) {
        return RightsMatrix.text("SELECT reference FROM referral WHERE crime_ref = ?", crime);
    }

    private static String state(String reference) {
        return RightsMatrix.text("SELECT state FROM referral WHERE reference = ?", reference);
    }
}
