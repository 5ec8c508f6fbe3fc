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
 * Somebody is passed on to another organisation: what they agreed to crosses and nothing else,
 * whoever asks stays accountable until the other one accepts, and who takes their agreement back
 * closes every door at once.
 */
class TransferIT extends Running {

    private static final String THERE = "1060";
    private static final String ORGANISATION = "129";

    private static Visitor worker;
    private static Visitor manager;
    private static Visitor there;

    @BeforeAll
    static void signIn() {
        worker = Visitor.person(CaseDesk.WORKER);
        manager = CaseDesk.manager();
        there = Visitor.person("ravi.joshi");
    }

    @Test
    void what_was_agreed_crosses_and_a_refusal_comes_back_as_a_task() {
        String crime = "Pass" + System.nanoTime();
        String reference = hated(crime);
        assertThat(worker.get(page(reference)).body())
                .as("nothing on record yet")
                .contains("consent is not on record")
                .doesNotContain("id=\"sending\"");
        agree(reference, "IDENTITY;CONTACT;CRIME");
        String shown = worker.get(page(reference)).body();
        assertThat(shown)
                .contains("Person " + crime)
                .contains("07700 900123")
                .contains("Does not cross")
                .doesNotContain("Officer Marsh");
        CaseDesk.refused(
                send(worker, reference, Map.of("mark", "stale", "afterwards", "CLOSE")),
                "Something has changed since this was shown");
        CaseDesk.saved(send(worker, reference, Map.of("afterwards", "CLOSE")));
        String referral = referral(reference);
        assertThat(
                        RightsMatrix.text(
                                "SELECT CONCAT_WS(' ', COALESCE(p.sex, '-'), COALESCE(r.officer_name, '-'),"
                                        + " r.offence_code, r.consent, COALESCE(r.crime_ref, '-')) FROM"
                                        + " referral r JOIN person p ON p.id = r.person_id WHERE"
                                        + " r.reference = ?",
                                referral))
                .isEqualTo("- - 28E EXPLICIT -");
        assertThat(there.get("/casework/case?c=" + reference).statusCode()).isEqualTo(404);
        assertThat(TriageDesk.open(there, referral).body())
                .contains("Person " + crime)
                .contains("Another service waits for your answer");
        assertThat(CaseDesk.of(reference, "is_open")).isEqualTo("1");
        assertThat(worker.get("/casework/others?c=" + reference).body())
                .contains("Waiting for acceptance")
                .contains("You stay accountable");
        CaseDesk.refused(
                send(worker, reference, Map.of("afterwards", "CLOSE")),
                "This service has been asked already");
        CaseDesk.refused(
                CaseDesk.close(manager, reference, "INELIGIBLE", "Agreed"),
                "you stay accountable until");
        CaseDesk.saved(
                TriageDesk.decide(
                        there,
                        referral,
                        "declining",
                        "decline",
                        Map.of("declineReason", reason(), "declineNote", "")));
        assertThat(task(reference)).isEqualTo(1);
        assertThat(worker.get("/casework/others?c=" + reference).body()).contains("Not accepted");
        assertThat(CaseDesk.of(reference, "is_open")).isEqualTo("1");
    }

    @Test
    void who_accepts_is_accountable_and_our_part_ends_as_transferred() {
        String crime = "Over" + System.nanoTime();
        String reference = hated(crime);
        RightsMatrix.change(
                "UPDATE support_case SET danger_kept = TRUE WHERE reference = ?", reference);
        agree(reference, "IDENTITY;CONTACT");
        CaseDesk.saved(send(worker, reference, Map.of("afterwards", "CLOSE")));
        String referral = referral(reference);
        assertThat(
                        RightsMatrix.text(
                                "SELECT CONCAT(offence_code, ' ', crime_group) FROM referral WHERE"
                                        + " reference = ?",
                                referral))
                .as("the crime was not agreed to")
                .isEqualTo("NOT SHARED UNMAPPED");
        TriageDesk.accept(there, referral);
        assertThat(CaseDesk.of(reference, "closure_reason")).isEqualTo("TRANSFERRED");
        assertThat(CaseDesk.of(theirs(referral), "danger_kept"))
                .as("what the work has shown goes along")
                .isEqualTo("1");
        assertThat(
                        number(
                                "SELECT COUNT(*) FROM referral_fact f JOIN referral r ON r.id ="
                                        + " f.referral_id WHERE r.reference = ? AND f.accepted = 1",
                                referral))
                .isEqualTo(1);
    }

    @Test
    void both_see_a_card_until_the_person_takes_it_back_and_everybody_knows_what_was_seen() {
        String crime = "Joint" + System.nanoTime();
        String reference = hated(crime);
        agree(reference, "IDENTITY;CONTACT;CRIME");
        CaseDesk.saved(
                CaseDesk.submit(
                        worker,
                        "/casework/others?c=" + reference,
                        "phoning",
                        "givePhone",
                        Map.of("phone", "020 7946 0199")));
        CaseDesk.saved(send(worker, reference, Map.of("afterwards", "JOINT")));
        String referral = referral(reference);
        TriageDesk.accept(there, referral);
        assertThat(CaseDesk.of(reference, "is_open")).isEqualTo("1");
        String theirs = theirs(referral);
        String id = transfer(reference);
        String card = "/casework/card?c=" + theirs + "&t=" + id;
        assertThat(there.get(card).body())
                .contains("Yvonne Pinnock")
                .contains("020 7946 0199")
                .contains("call safe")
                .contains("What happened")
                .doesNotContain("Officer Marsh");
        assertThat(worker.get("/casework/card?c=" + reference + "&t=" + id).body())
                .as("the other way only the minimum")
                .contains("Nobody yet")
                .doesNotContain("What happened, when and where");
        assertThat(worker.get("/casework/consent?c=" + reference).body())
                .contains("What other services have seen of this case")
                .contains("Ravi Joshi");
        assertThat(
                        number(
                                "SELECT COUNT(*) FROM audit_entry e JOIN support_case c ON c.id ="
                                        + " e.case_id WHERE c.reference = ? AND e.action ="
                                        + " 'JointWork.card' AND e.actor = 'ravi.joshi'",
                                reference))
                .as("a read of the person")
                .isEqualTo(1);
        assertThat(Visitor.person("rosa.valencia").get(card).statusCode()).isEqualTo(404);

        CaseDesk.saved(RestrictedDesk.restrict(manager, reference));
        assertThat(there.get(card).statusCode()).as("restricted").isEqualTo(404);
        Visitor stranger = Visitor.person("amara.okafor");
        CaseDesk.saved(
                CaseDesk.submit(
                        stranger,
                        "/casework/emergency",
                        "breaking",
                        "break",
                        Map.of(
                                "reference",
                                reference,
                                "reason",
                                "She called",
                                "password",
                                Visitor.PASSWORD)));
        assertThat(stranger.get("/casework/others?c=" + reference).statusCode()).isEqualTo(200);
        CaseDesk.refused(
                CaseDesk.submit(
                        stranger,
                        "/casework/others?c=" + reference,
                        "releasing",
                        "doRelease",
                        Map.of("release", id)),
                "for those whose case it is");
        assertThat(there.get(card).statusCode()).as("an emergency releases nothing").isEqualTo(404);
        RightsMatrix.change(
                "DELETE b FROM break_glass b JOIN support_case c ON c.id = b.case_id WHERE"
                        + " c.reference = ?",
                reference);
        CaseDesk.saved(
                CaseDesk.submit(
                        worker,
                        "/casework/others?c=" + reference,
                        "releasing",
                        "doRelease",
                        Map.of("release", id)));
        assertThat(there.get(card).statusCode()).as("released").isEqualTo(200);

        withdraw(reference);
        assertThat(there.get(card).statusCode()).isEqualTo(404);
        assertThat(worker.get("/casework/card?c=" + reference + "&t=" + id).statusCode())
                .isEqualTo(404);
        assertThat(there.get("/casework/others?c=" + theirs).body())
                .contains("no longer agrees")
                .contains("What was seen of other services from this case")
                .doesNotContain("Open their safety card");
    }

    @Test
    void the_other_service_hears_that_the_police_know_more_and_goes_on_in_the_case_it_has() {
        String crime = "News" + System.nanoTime();
        FeedLineText line = hate(crime);
        String reference = CaseDesk.allocated(line, crime);
        agree(reference, "IDENTITY;CONTACT");
        CaseDesk.saved(send(worker, reference, Map.of("afterwards", "JOINT")));
        String referral = referral(reference);
        TriageDesk.accept(there, referral);
        String theirs = theirs(referral);

        FeedClient.imported(
                FeedLineText.file(
                        line.as("UPDATE", "m2-" + crime)
                                .with("note", "He was seen at her school")));
        assertThat(news(theirs)).as("they know that, and not what").isEqualTo(1);
        assertThat(there.get("/casework/case?c=" + theirs).body())
                .contains("The police have new information")
                .doesNotContain("seen at her school");
        assertThat(news(reference)).as("we have it ourselves").isZero();
        FeedClient.imported(
                FeedLineText.file(
                        line.as("UPDATE", "m3-" + crime).with("note", "He was arrested")));
        assertThat(news(theirs)).as("one task is enough").isEqualTo(1);

        String earlier = theirEarlierCase("Had" + crime, theirs);
        String page = "/casework/others?c=" + theirs;
        assertThat(goOn(there, page, transfer(reference), reference).statusCode())
                .as("a case of somebody else's is no choice")
                .isEqualTo(200);
        assertThat(CaseDesk.of(theirs, "is_open")).isEqualTo("1");
        RightsMatrix.change(
                "INSERT INTO task (id, case_id, service_id, title, kind, due_at, is_open, created_at)"
                        + " SELECT ?, c.id, c.service_id, 'MARAC action is due: Housing',"
                        + " 'MARAC_ACTION', UTC_TIMESTAMP(6), TRUE, UTC_TIMESTAMP(6) FROM support_case"
                        + " c WHERE c.reference = ?",
                System.nanoTime(),
                theirs);
        for (String restricted : new String[] {earlier, theirs}) {
            restrictedFor("ravi.joshi", restricted);
            CaseDesk.refused(
                    goOn(there, page, transfer(reference), earlier),
                    "Others may read that case than this one");
            assertThat(CaseDesk.of(theirs, "is_open")).isEqualTo("1");
            assertThat(SafetyDesk.tasks(earlier, "MARAC_BROUGHT"))
                    .as("of a case that others may read")
                    .isZero();
            unrestricted(restricted);
        }
        CaseDesk.saved(goOn(there, page, transfer(reference), earlier));
        assertThat(SafetyDesk.tasks(earlier, "MARAC_BROUGHT"))
                .as("ends with words, not on the page of a case that has ended")
                .isEqualTo(1);
        assertThat(CaseDesk.of(theirs, "closure_reason")).isEqualTo("DUPLICATE");
        assertThat(CaseDesk.of(earlier, "risk")).as("the higher of the two").isEqualTo("HIGH");
        assertThat(there.get("/casework/card?c=" + earlier + "&t=" + transfer(reference)).body())
                .contains("Yvonne Pinnock");
        assertThat(worker.get("/casework/others?c=" + reference).body())
                .contains("Working together")
                .doesNotContain("supported already")
                .doesNotContain("opened twice");

        withdraw(reference);
        FeedClient.imported(
                FeedLineText.file(
                        line.as("UPDATE", "m4-" + crime).with("note", "He was released")));
        assertThat(news(earlier)).as("nothing once they agree no longer").isZero();
    }

    /** A case of the same person that the other service had before; somebody decided it is them. */
    private static String theirEarlierCase(String crime, String theirs) {
        FeedClient.imported(FeedLineText.file(hate(crime).with("enhanced", "PERSISTENT")));
        String referral = TriageDesk.reference(crime);
        RightsMatrix.change(
                "UPDATE referral SET proposed_service_id = " + THERE + " WHERE reference = ?",
                referral);
        TriageDesk.accept(there, referral);
        String earlier = theirs(referral);
        RightsMatrix.change(
                "UPDATE person p JOIN support_case c ON c.person_id = p.id JOIN support_case d ON"
                        + " d.reference = ? JOIN person q ON q.id = d.person_id SET p.identity_id ="
                        + " q.identity_id, c.opened_at = d.opened_at - INTERVAL 1 DAY, d.risk = 'HIGH'"
                        + " WHERE c.reference = ?",
                theirs,
                earlier);
        return earlier;
    }

    private static void restrictedFor(String account, String reference) {
        RightsMatrix.change(
                "INSERT INTO named_staff (id, case_id, account_id, reason, named_at) SELECT 9831, c.id,"
                        + " a.id, 'Works the case', c.opened_at FROM support_case c JOIN account a ON"
                        + " a.username = ? WHERE c.reference = ?",
                account,
                reference);
        RightsMatrix.change(
                "UPDATE support_case SET restricted = TRUE WHERE reference = ?", reference);
    }

    private static void unrestricted(String reference) {
        RightsMatrix.change(
                "UPDATE support_case SET restricted = FALSE WHERE reference = ?", reference);
        RightsMatrix.change("DELETE FROM named_staff WHERE id = 9831");
    }

    private static HttpResponse<String> goOn(
            Visitor visitor, String page, String transfer, String earlier) {
        return CaseDesk.submit(
                visitor, page, "goingOn", "doGoOn", Map.of("goOnOf", transfer, "goOnIn", earlier));
    }

    private static long news(String reference) {
        return number(
                "SELECT COUNT(*) FROM task t JOIN support_case c ON c.id = t.case_id WHERE c.reference"
                        + " = ? AND t.kind = 'JOINT_NEWS' AND t.is_open = TRUE",
                reference);
    }

    @Test
    void who_takes_it_back_before_the_answer_leaves_nothing_to_see() {
        String crime = "Back" + System.nanoTime();
        String reference = hated(crime);
        agree(reference, "IDENTITY;CONTACT");
        CaseDesk.saved(send(worker, reference, Map.of("afterwards", "JOINT")));
        String referral = referral(reference);
        withdraw(reference);
        assertThat(TriageDesk.state(referral)).startsWith("WITHDRAWN");
        assertThat(TriageDesk.open(there, referral).body()).doesNotContain("Person " + crime);
        assertThat(task(reference)).as("nothing to chase").isZero();
    }

    @Test
    void only_a_manager_shares_without_consent_and_never_works_jointly_by_it() {
        String crime = "Danger" + System.nanoTime();
        String reference = hated(crime);
        CaseDesk.refused(
                send(manager, reference, Map.of("afterwards", "CLOSE", "override", "")),
                "Say which serious harm");
        assertThat(
                        send(
                                        manager,
                                        reference,
                                        Map.of("afterwards", "JOINT", "override", "He will kill"))
                                .statusCode())
                .as("no choice without consent")
                .isEqualTo(200);
        CaseDesk.saved(
                send(
                        manager,
                        reference,
                        Map.of("afterwards", "APART", "override", "He has said he will kill her")));
        assertThat(
                        RightsMatrix.text(
                                "SELECT CONCAT(s.ground, ' ', x.answer, ' ', a.username) FROM"
                                        + " consent_share s JOIN consent x ON x.id = s.consent_id JOIN"
                                        + " account a ON a.id = x.authorised_by JOIN referral r ON r.id ="
                                        + " s.referral_id WHERE r.reference = ?",
                                referral(reference)))
                .isEqualTo("OVERRIDE OVERRIDDEN patricia.ferguson");
        assertThat(
                        number(
                                "SELECT COUNT(*) FROM consent x JOIN support_case c ON c.id = x.case_id"
                                        + " WHERE c.reference = ? AND x.authorised_by IS NOT NULL",
                                reference))
                .isEqualTo(1);
        TriageDesk.accept(there, referral(reference));
        assertThat(CaseDesk.of(reference, "is_open")).as("our own support goes on").isEqualTo("1");
        assertThat(manager.get("/casework/others?c=" + reference).body())
                .contains("each for itself")
                .doesNotContain("Open their safety card");
    }

    @Test
    void a_service_is_offered_by_what_is_known_and_where_they_live_now_and_any_other_too() {
        String crime = "Fled" + System.nanoTime();
        String reference = hated(crime);
        String shown = worker.get("/casework/others?c=" + reference).body();
        assertThat(shown)
                .contains("Rape Crisis")
                .contains("no contract for this")
                .contains(">" + name(THERE) + "<");
        RightsMatrix.change(
                "UPDATE support_case SET danger_kept = TRUE WHERE reference = ?", reference);
        String idva = name("1010");
        assertThat(shown).doesNotContain(">" + idva + "<").contains(idva);
        assertThat(worker.get("/casework/others?c=" + reference).body())
                .as("the danger that the work has shown")
                .contains(">" + idva + "<");
    }

    @Test
    void who_the_service_may_not_see_is_not_sent_and_a_child_that_the_police_sent_may_be_seen() {
        String crime = "Child" + System.nanoTime();
        LocalDate born = LocalDate.now(ZoneId.of("Europe/London")).minusYears(9);
        String reference =
                CaseDesk.allocated(hate(crime).with("date_of_birth", born.toString()), crime);
        String havens = "/casework/transfer?c=" + reference + "&s=1020";
        String refused = "They cannot see this person";
        RightsMatrix.change(
                "UPDATE referral r JOIN support_case c ON c.referral_id = r.id SET r.offence_from ="
                        + " NULL, r.offence_to = NULL WHERE c.reference = ?",
                reference);
        assertThat(worker.get(havens).body()).doesNotContain(refused);
        RightsMatrix.change(
                "UPDATE referral r JOIN support_case c ON c.referral_id = r.id SET r.source = 'SELF'"
                        + " WHERE c.reference = ?",
                reference);
        assertThat(worker.get(havens).body())
                .contains(refused)
                .contains("A child under 13")
                .doesNotContain("id=\"sending\"");
    }

    private static String name(String service) {
        return RightsMatrix.text("SELECT name FROM service WHERE id = ?", service);
    }

    @Test
    void what_is_still_open_keeps_the_case_open_when_they_accept() {
        String crime = "Duty" + System.nanoTime();
        String reference = hated(crime);
        agree(reference, "IDENTITY;CONTACT");
        RightsMatrix.change(
                "INSERT INTO task (id, case_id, service_id, title, kind, due_at, is_open, created_at)"
                        + " SELECT ?, c.id, c.service_id, 'Tell the police today', 'DUTY',"
                        + " UTC_TIMESTAMP(6), TRUE, UTC_TIMESTAMP(6) FROM support_case c WHERE"
                        + " c.reference = ?",
                System.nanoTime(),
                reference);
        assertThat(worker.get(page(reference)).body()).contains("Tell the police today");
        CaseDesk.saved(send(worker, reference, Map.of("afterwards", "CLOSE")));
        TriageDesk.accept(there, referral(reference));
        assertThat(CaseDesk.of(reference, "is_open")).isEqualTo("1");
        assertThat(SafetyDesk.tasks(reference, "DUTY")).isEqualTo(1);
        assertThat(task(reference)).as("say what becomes of it").isEqualTo(1);
        CaseDesk.saved(CaseDesk.close(manager, reference, "TRANSFERRED", "Agreed"));
        assertThat(
                        RightsMatrix.text(
                                "SELECT w.words FROM closing_answer w JOIN support_case c ON c.id ="
                                        + " w.case_id WHERE c.reference = ?",
                                reference))
                .as("what the worker said, and nothing else")
                .isEqualTo("A colleague takes it on");
    }

    @Test
    void what_was_passed_on_goes_no_further() {
        String crime = "Further" + System.nanoTime();
        String reference = hated(crime);
        agree(reference, "IDENTITY;CONTACT;CRIME");
        CaseDesk.saved(send(worker, reference, Map.of("afterwards", "CLOSE")));
        String referral = referral(reference);
        CaseDesk.refused(
                TriageDesk.decide(
                        there,
                        referral,
                        "routing",
                        "route",
                        Map.of("service", "1000", "why", "Asked", "sharing", "Because")),
                "error");
        assertThat(
                        RightsMatrix.text(
                                "SELECT proposed_service_id FROM referral WHERE reference = ?",
                                referral))
                .isEqualTo(THERE);
    }

    private static String hated(String crime) {
        return CaseDesk.allocated(hate(crime), crime);
    }

    private static FeedLineText hate(String crime) {
        return FeedLineText.of(crime)
                .with("hate_strands", "RACE")
                .with("sex", "F")
                .with("officer_name", "Officer Marsh");
    }

    private static void agree(String reference, String fields) {
        RightsMatrix.change(
                "INSERT INTO consent (id, person_id, case_id, organisation_id, purpose, recipient_id,"
                        + " answer, scope, given_on, recorded_by, recorded_at, fields) SELECT ?,"
                        + " person_id, id, 120, 'SHARE', ?, 'AGREED', 'What helps', '2026-01-05',"
                        + " worker_id, NOW(6), ? FROM support_case WHERE reference = ?",
                System.nanoTime(),
                ORGANISATION,
                fields,
                reference);
    }

    private static void withdraw(String reference) {
        String path = "/casework/consent?c=" + reference;
        String id =
                RightsMatrix.text(
                        "SELECT x.id FROM consent x JOIN support_case c ON c.id = x.case_id WHERE"
                                + " c.reference = ? AND x.superseded_at IS NULL",
                        reference);
        LocalDate day = LocalDate.now(ZoneId.of("Europe/London"));
        String today = day.getDayOfMonth() + "/" + day.getMonthValue() + "/" + day.getYear();
        CaseDesk.saved(
                CaseDesk.submit(
                        worker,
                        path,
                        "withdrawing",
                        "withdraw",
                        Map.of(
                                "withdrawn",
                                id,
                                "withdrawnOn",
                                today,
                                "withdrawnHow",
                                "On the telephone",
                                "withdrawnReason",
                                "")));
    }

    private static HttpResponse<String> send(
            Visitor visitor, String reference, Map<String, String> values) {
        Map<String, String> form = new HashMap<>();
        form.put("why", "They know how to help");
        form.putAll(values);
        return CaseDesk.submit(visitor, page(reference), "sending", "send", form);
    }

    private static String page(String reference) {
        return "/casework/transfer?c=" + reference + "&s=" + THERE;
    }

    private static String referral(String reference) {
        return RightsMatrix.text(
                "SELECT r.reference FROM case_transfer t JOIN support_case c ON c.id = t.case_id JOIN"
                        + " referral r ON r.id = t.referral_id WHERE c.reference = ? ORDER BY t.id DESC"
                        + " LIMIT 1",
                reference);
    }

    private static String transfer(String reference) {
        return RightsMatrix.text(
                "SELECT t.id FROM case_transfer t JOIN support_case c ON c.id = t.case_id WHERE"
                        + " c.reference = ?",
                reference);
    }

    private static String theirs(String referral) {
        return RightsMatrix.text(
                "SELECT c.reference FROM support_case c JOIN referral r ON r.id = c.referral_id WHERE"
                        + " r.reference = ?",
                referral);
    }

    private static long task(String reference) {
        return number(
                "SELECT COUNT(*) FROM task t JOIN support_case c ON c.id = t.case_id WHERE c.reference"
                        + " = ? AND t.kind = 'TRANSFER' AND t.is_open = TRUE",
                reference);
    }

    private static String reason() {
        return RightsMatrix.text(
                "SELECT code FROM code_list_entry WHERE list_code = 'decline_reason' ORDER BY sort"
                        + " LIMIT 1");
    }
}
