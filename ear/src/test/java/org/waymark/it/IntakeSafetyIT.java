package org.waymark.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.it.FeedClient.imported;
import static org.waymark.it.FeedLineText.file;
import static org.waymark.it.TriageDesk.accept;
import static org.waymark.it.TriageDesk.act;
import static org.waymark.it.TriageDesk.open;
import static org.waymark.it.TriageDesk.reference;
import static org.waymark.it.TriageDesk.saved;
import static org.waymark.it.TriageDesk.state;

import com.google.gson.JsonObject;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What must not be lost between the sender's message and the worker who answers for the person. */
class IntakeSafetyIT extends Running {

    private static final String CLOCK =
            " FROM clock c JOIN referral r ON r.id = c.referral_id WHERE c.kind = 'TRIAGE' AND"
                    + " r.crime_ref = ?";
    private static Visitor intake;
    private static Visitor manager;

    @BeforeAll
    static void signIn() {
        intake = Visitor.person("gloria.mbeki");
        manager = Visitor.person("patricia.ferguson");
    }

    @Test
    void a_referral_that_no_rule_sends_anywhere_is_seen_opened_and_routed_by_intake() {
        String reference = childReferral("EXPLICIT");
        assertThat(
                        RightsMatrix.text(
                                "SELECT COALESCE(proposed_service_id, 'nobody') FROM referral WHERE"
                                        + " reference = ?",
                                reference))
                .isEqualTo("nobody");
        assertThat(isInInbox(intake, reference)).isTrue();
        assertThat(open(Visitor.person("hodan.warsame"), reference).statusCode()).isEqualTo(404);
        decide(reference, "releasing", "release", Map.of("how", "Social care agrees"));
        assertThat(open(intake, reference).body()).contains("Route it to the right one");
        assertThat(routed(reference, "1020").body())
                .as("a school asks, and only the police and social care may")
                .contains("A child under 13 is seen only when the police");
        saved(routed(reference, "1000"));
        assertThat(
                        RightsMatrix.text(
                                "SELECT proposed_service_id FROM referral WHERE reference = ?",
                                reference))
                .isEqualTo("1000");
    }

    @Test
    void what_is_settled_leads_to_the_next_reason_and_not_to_the_worker() {
        String reference = childReferral("NOT_ASKED");
        assertThat(state(reference)).isEqualTo("HELD CONSENT_MISSING");
        decide(
                reference,
                "releasing",
                "release",
                Map.of("consentGiven", "on", "how", "Asked with the parent"));
        assertThat(state(reference)).isEqualTo("HELD UNDER_13_SEXUAL");
        decide(reference, "releasing", "release", Map.of("how", "Social care agrees"));
        assertThat(state(reference)).isEqualTo("RECEIVED -");
    }

    @Test
    void without_a_safe_way_a_release_goes_back_to_the_sender() {
        String crime = crime("Silent");
        imported(
                file(
                        FeedLineText.of(crime)
                                .with("domestic_abuse", "Y")
                                .with("phone_call_safe", "")));
        String reference = reference(crime);
        decide(
                reference,
                "releasing",
                "release",
                Map.of("consentGiven", "on", "how", "Said so at the desk"));
        assertThat(state(reference)).isEqualTo("RETURNED NO_SAFE_CONTACT");
        assertThat(number("SELECT COUNT(*)" + CLOCK + " AND c.stopped_at IS NULL", crime)).isZero();
        assertThat(
                        number(
                                "SELECT COUNT(*) FROM referral_event e JOIN referral r ON r.id ="
                                        + " e.referral_id WHERE r.crime_ref = ? AND e.move ="
                                        + " 'RETURN'",
                                crime))
                .isEqualTo(1);
    }

    @Test
    void the_clock_of_a_held_referral_rests_from_the_start_and_the_inbox_follows_it() {
        String crime = crime("Rest");
        FeedLineText line = FeedLineText.of(crime).with("domestic_abuse", "Y");
        imported(file(line));
        assertThat(RightsMatrix.text("SELECT c.outcome" + CLOCK, crime)).isEqualTo("PAUSED");
        assertThat(openPauses(crime)).isEqualTo(1);
        aWeekPasses(crime);

        imported(file(line.as("UPDATE", "m2-" + crime).with("consent", "EXPLICIT")));
        assertThat(RightsMatrix.text("SELECT c.outcome" + CLOCK, crime)).isEqualTo("RUNNING");
        assertThat(openPauses(crime)).isZero();
        assertThat(isExtended(crime)).isEqualTo(1);
    }

    @Test
    void a_release_by_hand_gives_the_inbox_the_new_day() {
        String crime = crime("Hand");
        imported(file(FeedLineText.of(crime)));
        String reference = reference(crime);
        decide(reference, "holding", "hold", Map.of("holdReason", "AWAITING_POLICE"));
        aWeekPasses(crime);
        decide(reference, "releasing", "release", Map.of("how", "The officer rang"));
        assertThat(state(reference)).isEqualTo("RECEIVED -");
        assertThat(isExtended(crime)).isEqualTo(1);
    }

    @Test
    void what_the_sender_says_later_reaches_the_open_case() {
        String crime = crime("Later");
        FeedLineText line = FeedLineText.of(crime).with("dash_grade", "");
        imported(file(line));
        accept(intake, reference(crime));

        imported(file(line.as("UPDATE", "m2-" + crime).with("dash_grade", "HIGH")));
        imported(file(line.as("UPDATE", "m3-" + crime).with("dash_grade", "STANDARD")));
        assertThat(ofCase("risk", crime)).isEqualTo("HIGH");
        assertThat(lines(crime, "RISK")).isEqualTo(1);

        imported(file(line.as("WITHDRAW", "m4-" + crime)));
        assertThat(ofCase("is_open", crime)).isEqualTo("1");
        assertThat(ofCase("next_due_what", crime)).contains("withdrawn");
        assertThat(lines(crime, "SAFETY")).isEqualTo(1);
        assertThat(
                        number(
                                "SELECT COUNT(*) FROM task t JOIN support_case c ON c.id = t.case_id"
                                        + " JOIN referral r ON r.id = c.referral_id WHERE r.crime_ref ="
                                        + " ? AND t.kind = 'WITHDRAWN' AND t.is_open AND t.due_at <"
                                        + " UTC_TIMESTAMP() + INTERVAL 1 DAY AND c.next_due_at <="
                                        + " t.due_at",
                                crime))
                .isEqualTo(1);
    }

    @Test
    void a_worker_raises_the_risk_with_a_reason_and_never_lowers_it() {
        String crime = crime("Judge");
        imported(file(FeedLineText.of(crime)));
        accept(intake, reference(crime));
        String path = "/casework/case?c=" + ofCase("reference", crime);
        Map<String, String> high = Map.of("risk", "HIGH", "riskReason", "");
        assertThat(act(manager, path, "raising", "raise", high).body())
                .contains("Say what makes the risk higher.");
        saved(
                act(
                        manager,
                        path,
                        "raising",
                        "raise",
                        Map.of("risk", "HIGH", "riskReason", "He has found the address")));
        assertThat(ofCase("risk", crime)).isEqualTo("HIGH");
        assertThat(lines(crime, "RISK")).isEqualTo(1);
        assertThat(
                        number(
                                "SELECT COUNT(*) FROM audit_entry a JOIN support_case c ON c.id ="
                                        + " a.case_id JOIN referral r ON r.id = c.referral_id WHERE"
                                        + " r.crime_ref = ? AND (SELECT w.words FROM audit_reason w WHERE w.entry_id = a.id) = 'He has found the address'",
                                crime))
                .isEqualTo(1);
        assertThat(manager.get(path).body()).doesNotContain("id=\"raising\"");
    }

    @Test
    void another_organisation_gets_it_by_consent_or_by_a_manager_and_only_under_a_contract() {
        String crime = crime("Share");
        imported(file(FeedLineText.of(crime).with("hate_strands", "RACE")));
        String reference = reference(crime);
        assertThat(open(intake, reference).body())
                .contains("<option value=\"1060\">")
                .as("no contract for this crime")
                .doesNotContain("<option value=\"1020\">");
        assertThat(
                        decide(
                                        reference,
                                        "routing",
                                        "route",
                                        Map.of("service", "1060", "why", "Asked", "sharing", ""))
                                .body())
                .contains("consent is not on record");
        assertThat(
                        decide(
                                        reference,
                                        "routing",
                                        "route",
                                        Map.of(
                                                "service", "1060", "why", "Asked", "sharing",
                                                "Fear"))
                                .body())
                .as("a reason alone is not enough for intake")
                .contains("Only a manager of the service can decide");
        assertThat(
                        decide(
                                        reference,
                                        "routing",
                                        "route",
                                        Map.of(
                                                "service", "1060", "why", "Asked", "agreed", "on",
                                                "sharing", ""))
                                .body())
                .contains("Say how and when they said so");
        saved(
                decide(
                        reference,
                        "routing",
                        "route",
                        Map.of(
                                "service",
                                "1060",
                                "why",
                                "Asked",
                                "agreed",
                                "on",
                                "sharing",
                                "Said yes by phone")));
        assertThat(
                        RightsMatrix.text(
                                "SELECT CONCAT(s.ground, ' ', x.answer, ' ', x.reason) FROM"
                                        + " consent_share s JOIN consent x ON x.id = s.consent_id JOIN"
                                        + " referral r ON r.id = s.referral_id WHERE r.crime_ref = ?",
                                crime))
                .isEqualTo("CONSENT AGREED Said yes by phone");
    }

    @Test
    void without_consent_a_manager_of_the_service_that_has_it_decides() {
        String crime = crime("Danger");
        imported(file(FeedLineText.of(crime).with("hate_strands", "RACE")));
        saved(
                TriageDesk.decide(
                        CaseDesk.manager(),
                        reference(crime),
                        "routing",
                        "route",
                        Map.of("service", "1060", "why", "Asked", "sharing", "He is on his way")));
        assertThat(
                        number(
                                "SELECT COUNT(*) FROM audit_entry a JOIN referral r ON r.id ="
                                        + " a.referral_id WHERE r.crime_ref = ? AND (SELECT w.words FROM"
                                        + " audit_reason w WHERE w.entry_id = a.id) = 'He is on his way'"
                                        + " AND a.outcome = 'DONE'",
                                crime))
                .isEqualTo(1);
    }

    @Test
    void the_same_victim_is_found_with_and_without_the_id_of_the_force() {
        for (String[] ids : new String[][] {{"", "v7"}, {"v7", ""}}) {
            String crime = crime("Id" + ids[0]);
            FeedLineText line = FeedLineText.of(crime).with("victim_ref", ids[0]);
            imported(file(line));
            JsonObject batch =
                    imported(
                            file(
                                    line.as("UPDATE", "m2-" + crime)
                                            .with("victim_ref", ids[1])
                                            .with("note", "More is known")));
            assertThat(FeedClient.rows(batch, "UPDATED")).isEqualTo(1);
        }
    }

    /** Sent by a school: no rule sends it to a service. */
    private HttpResponse<String> routed(String reference, String service) {
        return decide(
                reference,
                "routing",
                "route",
                Map.of("service", service, "why", "Care for children", "sharing", ""));
    }

    private static String childReferral(String consent) {
        String json =
                ("{\"message_id\":\"%1$s\",\"crime_ref\":\"%1$s\",\"source\":\"EDU\",\"offence_code\":\"19C\","
                                + "\"offence_from\":\"2026-04-01\",\"surname\":\"Child\",\"date_of_birth\":\"2015-01-02\","
                                + "\"phone\":\"07700 900321\",\"phone_call_safe\":\"Y\",\"consent\":\"%2$s\"}")
                        .formatted(crime("Child"), consent);
        HttpResponse<String> made = FeedClient.postAsSchool(json);
        assertThat(made.statusCode()).as(made.body()).isEqualTo(201);
        return FeedClient.json(made).get("reference").getAsString().replace("-", "");
    }

    private static boolean isInInbox(Visitor visitor, String reference) {
        String path = "/referral/inbox?state=HELD";
        Pattern next = Pattern.compile("(/referral/inbox\\?state=HELD&amp;after=[^\"]+)\"");
        while (path != null) {
            String body = visitor.get(path).body();
            if (body.contains("triage?r=" + reference)) {
                return true;
            }
            Matcher further = next.matcher(body);
            path = further.find() ? further.group(1).replace("&amp;", "&") : null;
        }
        return false;
    }

    private static HttpResponse<String> decide(
            String reference, String form, String button, Map<String, String> values) {
        return TriageDesk.decide(intake, reference, form, button, values);
    }

    private static String crime(String name) {
        return name + System.nanoTime();
    }

    private static String ofCase(String column, String crime) {
        return RightsMatrix.text(
                "SELECT c."
                        + column
                        + " FROM support_case c JOIN referral r ON r.id = c.referral_id WHERE"
                        + " r.crime_ref = ?",
                crime);
    }

    private static long lines(String crime, String kind) {
        return number(
                "SELECT COUNT(*) FROM case_event e JOIN support_case c ON c.id = e.case_id JOIN"
                        + " referral r ON r.id = c.referral_id WHERE r.crime_ref = ? AND e.kind = ?",
                crime,
                kind);
    }

    private static long openPauses(String crime) {
        return number(
                "SELECT COUNT(*) FROM clock_pause x JOIN clock c ON c.id = x.clock_id JOIN referral r"
                        + " ON r.id = c.referral_id WHERE r.crime_ref = ? AND x.resumed_at IS NULL",
                crime);
    }

    /** As if all of it had happened a week ago. */
    private static void aWeekPasses(String crime) {
        RightsMatrix.change(
                "UPDATE clock c JOIN referral r ON r.id = c.referral_id SET c.paused_at = c.paused_at"
                        + " - INTERVAL 7 DAY, c.due_at = c.due_at - INTERVAL 7 DAY, r.due_at ="
                        + " r.due_at - INTERVAL 7 DAY WHERE c.kind = 'TRIAGE' AND r.crime_ref = ?",
                crime);
    }

    /** The inbox shows the day of the clock, and it has not passed. */
    private static long isExtended(String crime) {
        return number(
                "SELECT COUNT(*)"
                        + CLOCK
                        + " AND r.due_at = c.due_at AND c.due_at > UTC_TIMESTAMP()",
                crime);
    }
}
