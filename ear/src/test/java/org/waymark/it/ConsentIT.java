package org.waymark.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * What somebody said about passing their details on: it decides what crosses to another
 * organisation, a refusal as well as an agreement, and nobody overwrites what they have not read.
 */
class ConsentIT extends Running {

    private static final String HATE_CRIME_ADVOCATES = "129";
    private static final String HATE_CRIME_SERVICE = "1060";

    private static Visitor worker;
    private static Visitor manager;

    @BeforeAll
    static void signIn() {
        worker = Visitor.person(CaseDesk.WORKER);
        manager = CaseDesk.manager();
    }

    @Test
    void an_answer_is_on_record_with_its_words_and_is_taken_back() {
        String crime = "Consent" + System.nanoTime();
        String reference = CaseDesk.allocated(FeedLineText.of(crime), crime);
        String page = page(reference);
        CaseDesk.refused(
                answer(worker, reference, Map.of("recipient", "", "answer", "AGREED")),
                "Choose the organisation that it is about.");
        CaseDesk.saved(
                answer(
                        worker,
                        reference,
                        Map.of(
                                "answer",
                                "AGREED",
                                "scope",
                                "Name and number",
                                "witness",
                                "Her mother",
                                "expires",
                                typed(today().plusDays(30)))));
        assertThat(worker.get(page).body())
                .contains("Name and number")
                .contains("Her mother")
                .contains("wording 1")
                .contains("Agreed");
        assertThat(
                        number(
                                "SELECT COUNT(*) FROM task t JOIN support_case c ON c.id = t.case_id WHERE"
                                        + " c.reference = ? AND t.kind = 'CONSENT' AND t.is_open = TRUE AND"
                                        + " DATEDIFF(t.due_at, UTC_TIMESTAMP()) BETWEEN 28 AND 31",
                                reference))
                .as("to be asked again on the last day")
                .isEqualTo(1);
        String id = consent(reference);
        CaseDesk.refused(withdraw(reference, id, ""), "Say how they told you");
        CaseDesk.saved(withdraw(reference, id, "By telephone this morning"));
        assertThat(worker.get(page).body())
                .contains("Withdrawn")
                .contains("By telephone this morning")
                .doesNotContain("id=\"withdrawing\"");
        assertThat(worker.get("/casework/case?c=" + reference).body())
                .as("on every page of the case")
                .contains("consent withdrawn");
        assertThat(Visitor.person("leroy.samuels").get(page).statusCode()).isEqualTo(404);
    }

    @Test
    void who_has_not_read_the_last_answer_does_not_replace_it() {
        String crime = "Both" + System.nanoTime();
        String reference = CaseDesk.allocated(FeedLineText.of(crime), crime);
        Map<String, String> late =
                new HashMap<>(Visitor.fields(manager.get(page(reference)), "recording"));
        CaseDesk.saved(
                answer(worker, reference, Map.of("answer", "REFUSED", "reason", "He would know")));
        late.putAll(form());
        late.put("answer", "AGREED");
        late.put("record", "Record the answer");
        HttpResponse<String> refused = manager.post(page(reference), late);
        CaseDesk.refused(refused, "Somebody has recorded an answer meanwhile");
        assertThat(refused.body()).as("both are shown").contains("He would know");
        assertThat(answers(reference, "AGREED")).isZero();
        late.put("seen", Visitor.fields(refused, "recording").get("seen"));
        CaseDesk.saved(manager.post(page(reference), late));
        assertThat(manager.get(page(reference)).body())
                .contains("Earlier answers")
                .contains("He would know");
        assertThat(
                        number(
                                "SELECT COUNT(*) FROM consent x JOIN support_case c ON c.id = x.case_id"
                                        + " WHERE c.reference = ? AND x.superseded_at IS NULL",
                                reference))
                .isEqualTo(1);
    }

    @Test
    void only_a_manager_records_that_it_is_shared_without_consent() {
        String crime = "Override" + System.nanoTime();
        String reference = CaseDesk.allocated(FeedLineText.of(crime), crime);
        assertThat(worker.get(page(reference)).body()).doesNotContain("OVERRIDDEN");
        Map<String, String> override = Map.of("answer", "OVERRIDDEN", "reason", "He has a knife");
        assertThat(answer(worker, reference, override).statusCode())
                .as("not among the worker's choices")
                .isEqualTo(200);
        assertThat(answers(reference, "OVERRIDDEN")).isZero();
        CaseDesk.saved(answer(manager, reference, override));
        assertThat(worker.get(page(reference)).body())
                .contains("Decided by Patricia Ferguson")
                .contains("He has a knife");
    }

    @Test
    void a_refusal_keeps_a_referral_from_another_organisation_until_a_manager_decides() {
        String crime = "Cross" + System.nanoTime();
        FeedLineText line =
                FeedLineText.of(crime).with("hate_strands", "RACE").with("consent", "EXPLICIT");
        FeedClient.imported(FeedLineText.file(line));
        String referral = TriageDesk.reference(crime);
        String person =
                RightsMatrix.text("SELECT person_id FROM referral WHERE reference = ?", referral);
        RightsMatrix.change(
                "INSERT INTO consent (id, person_id, organisation_id, purpose, recipient_id, answer,"
                        + " given_on, recorded_by, recorded_at) VALUES (?, ?, 120, 'SHARE', ?,"
                        + " 'REFUSED', '2026-01-05', ?, NOW(6))",
                System.nanoTime(),
                person,
                HATE_CRIME_ADVOCATES,
                CaseDesk.account(CaseDesk.WORKER));
        Map<String, String> route =
                Map.of(
                        "service",
                        HATE_CRIME_SERVICE,
                        "why",
                        "Asked",
                        "sharing",
                        "His brother threatens her");
        Visitor intake = Visitor.person("gloria.mbeki");
        CaseDesk.refused(
                TriageDesk.decide(intake, referral, "routing", "route", route),
                "has said no to this organisation");
        assertThat(shares(referral)).isZero();
        CaseDesk.saved(TriageDesk.decide(manager, referral, "routing", "route", route));
        assertThat(
                        RightsMatrix.text(
                                "SELECT CONCAT(s.ground, ' ', x.answer, ' ', x.reason) FROM consent_share"
                                        + " s JOIN consent x ON x.id = s.consent_id JOIN referral r ON r.id"
                                        + " = s.referral_id WHERE r.reference = ?",
                                referral))
                .isEqualTo("OVERRIDE OVERRIDDEN His brother threatens her");

        RightsMatrix.change(
                "UPDATE consent SET given_on = given_on - INTERVAL 1 DAY, expires_on = expires_on -"
                        + " INTERVAL 1 DAY WHERE answer = 'OVERRIDDEN' AND person_id = ?",
                person);
        RightsMatrix.change(
                "UPDATE referral SET proposed_service_id = 1000, version = version + 1 WHERE"
                        + " reference = ?",
                referral);
        CaseDesk.refused(
                TriageDesk.decide(intake, referral, "routing", "route", route),
                "has said no to this organisation");
        assertThat(shares(referral)).as("the decision was for that day").isEqualTo(1);
    }

    @Test
    void consent_to_this_organisation_lets_a_referral_cross_without_a_reason() {
        String crime = "Agreed" + System.nanoTime();
        FeedClient.imported(FeedLineText.file(FeedLineText.of(crime).with("hate_strands", "RACE")));
        String referral = TriageDesk.reference(crime);
        String person =
                RightsMatrix.text("SELECT person_id FROM referral WHERE reference = ?", referral);
        RightsMatrix.change(
                "INSERT INTO consent (id, person_id, organisation_id, purpose, recipient_id, answer,"
                        + " scope, given_on, expires_on, recorded_by, recorded_at) VALUES (?, ?, 120,"
                        + " 'SHARE', ?, 'AGREED', 'All', '2026-01-05', '2026-02-05', ?, NOW(6))",
                System.nanoTime(),
                person,
                HATE_CRIME_ADVOCATES,
                CaseDesk.account(CaseDesk.WORKER));
        Map<String, String> route =
                Map.of("service", HATE_CRIME_SERVICE, "why", "Asked", "sharing", "");
        Visitor intake = Visitor.person("gloria.mbeki");
        CaseDesk.refused(
                TriageDesk.decide(intake, referral, "routing", "route", route),
                "consent is not on record");
        RightsMatrix.change("UPDATE consent SET expires_on = NULL WHERE person_id = ?", person);
        CaseDesk.saved(TriageDesk.decide(intake, referral, "routing", "route", route));
        assertThat(shares(referral)).isEqualTo(1);
        assertThat(number("SELECT COUNT(*) FROM consent WHERE person_id = ?", person))
                .as("no decision without them")
                .isEqualTo(1);
    }

    @Test
    void who_refused_to_be_asked_for_feedback_is_not_asked() {
        String crime = "Feedback" + System.nanoTime();
        FeedLineText line =
                FeedLineText.of(crime)
                        .with("email", crime + "@example.org")
                        .with("email_safe", "Y");
        String asked = closedAndAsked(line, crime, null);
        assertThat(invitations(asked)).as("somebody who said nothing").isEqualTo(1);
        String other = crime + "No";
        String refused =
                closedAndAsked(
                        FeedLineText.of(other)
                                .with("email", other + "@example.org")
                                .with("email_safe", "Y"),
                        other,
                        Map.of("purpose", "FEEDBACK", "recipient", "", "answer", "REFUSED"));
        assertThat(invitations(refused)).isZero();
    }

    private static String closedAndAsked(
            FeedLineText line, String crime, Map<String, String> answer) {
        String reference = CaseDesk.allocated(line, crime);
        if (answer != null) {
            CaseDesk.saved(answer(worker, reference, answer));
        }
        RightsMatrix.change(
                "UPDATE support_case SET first_attempt_at = UTC_TIMESTAMP(6), contacted_at ="
                        + " UTC_TIMESTAMP(6) WHERE reference = ?",
                reference);
        CaseDesk.saved(
                CaseDesk.submit(
                        manager,
                        "/casework/close?c=" + reference,
                        "ending",
                        "close",
                        Map.of(
                                "reason", "DECLINED_INITIAL",
                                "summary", "She does not want support",
                                "exitMissing", "",
                                "feedbackSafe", "YES",
                                "feedbackRoute", "EMAIL",
                                "decision", "Agreed with her")));
        return reference;
    }

    private static long invitations(String reference) {
        return number(
                "SELECT COUNT(*) FROM survey_invitation i JOIN support_case c ON c.id = i.case_id"
                        + " WHERE c.reference = ?",
                reference);
    }

    private static long shares(String referral) {
        return number(
                "SELECT COUNT(*) FROM consent_share s JOIN referral r ON r.id = s.referral_id WHERE"
                        + " r.reference = ?",
                referral);
    }

    private static long answers(String reference, String answer) {
        return number(
                "SELECT COUNT(*) FROM consent x JOIN support_case c ON c.id = x.case_id WHERE"
                        + " c.reference = ? AND x.answer = ?",
                reference,
                answer);
    }

    private static String consent(String reference) {
        return RightsMatrix.text(
                "SELECT x.id FROM consent x JOIN support_case c ON c.id = x.case_id WHERE c.reference ="
                        + " ? ORDER BY x.id DESC",
                reference);
    }

    private static HttpResponse<String> answer(
            Visitor visitor, String reference, Map<String, String> said) {
        Map<String, String> form = new HashMap<>(form());
        form.putAll(said);
        return CaseDesk.submit(visitor, page(reference), "recording", "record", form);
    }

    private static Map<String, String> form() {
        return Map.of(
                "purpose",
                "SHARE",
                "recipient",
                HATE_CRIME_ADVOCATES,
                "scope",
                "Name",
                "how",
                "SPOKEN",
                "given",
                typed(today()));
    }

    private static HttpResponse<String> withdraw(String reference, String id, String how) {
        return CaseDesk.submit(
                worker,
                page(reference),
                "withdrawing",
                "withdraw",
                Map.of(
                        "withdrawn",
                        id,
                        "withdrawnOn",
                        typed(today()),
                        "withdrawnHow",
                        how,
                        "withdrawnReason",
                        ""));
    }

    private static String page(String reference) {
        return "/casework/consent?c=" + reference;
    }

    private static LocalDate today() {
        return LocalDate.now(ZoneId.of("Europe/London"));
    }

    private static String typed(LocalDate day) {
        return day.getDayOfMonth() + "/" + day.getMonthValue() + "/" + day.getYear();
    }
}
