package org.waymark.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What only named staff may know of: from the moment it arrives until a manager lifts it. */
class RestrictedIT extends Running {

    private static final String INTAKE = "gloria.mbeki";
    private static final String LEAD = "patricia.ferguson";

    private static final String FACTS =
            "SELECT COUNT(*) FROM referral_fact f JOIN referral r ON r.id = f.referral_id WHERE"
                    + " r.crime_ref = ? AND f.eligible";

    @Test
    void a_marked_referral_is_in_nobodys_inbox_but_the_leads_and_its_case_names_who_took_it_on() {
        Colleagues.prepare();
        String crime = "Restricted" + System.nanoTime();
        FeedClient.imported(FeedLineText.file(FeedLineText.of(crime).with("flags", "POLICE")));
        String referral = TriageDesk.reference(crime);
        Visitor lead = Visitor.person(LEAD);
        String triage = "/referral/triage?r=" + referral;

        assertThat(Visitor.person(INTAKE).get(triage).statusCode()).isEqualTo(404);
        assertThat(Visitor.person(Colleagues.MANAGER).get(triage).statusCode()).isEqualTo(404);
        assertThat(inbox(Visitor.person(INTAKE), referral)).isFalse();
        assertThat(inbox(lead, referral)).isTrue();
        assertThat(lead.get("/caseload/morning").body())
                .containsPattern("restricted referrals? wait");
        assertThat(Visitor.person(Colleagues.MANAGER).get("/caseload/morning").body())
                .doesNotContainPattern("restricted referrals? wait");
        assertThat(lead.get(triage).body()).contains("Works for the police");

        TriageDesk.accept(lead, referral);
        String reference = ofCrime(crime);
        String page = "/casework/case?c=" + reference;
        assertThat(lead.get(page).body()).contains("Restricted");
        assertThat(Visitor.person(Colleagues.MANAGER).get(page).statusCode()).isEqualTo(404);
        assertThat(Visitor.person(Colleagues.MANAGER).get(triage).statusCode()).isEqualTo(404);
        assertThat(lead.get("/casework/access?c=" + reference).body())
                .contains("Only named staff may open this case")
                .contains("Patricia Ferguson");
        assertThat(number(FACTS, crime)).as("published figures count it").isEqualTo(1);
    }

    @Test
    void what_is_marked_by_page_or_machine_arrives_restricted_too_and_its_sender_has_the_receipt() {
        String crime = "RestrictedRest" + System.nanoTime();
        HttpResponse<String> sent =
                FeedClient.post(
                        "/api/v1/referrals",
                        """
                        {"message_id": "m-%1$s", "crime_ref": "%1$s", "offence_code": "28E",
                         "offence_from": "2026-04-01", "surname": "Person %1$s", "phone":
                         "07700 900123", "phone_call_safe": "Y", "consent": "NOTIFIED",
                         "flags": ["STAFF"]}"""
                                .formatted(crime));
        assertThat(sent.statusCode()).as(sent.body()).isEqualTo(201);
        String referral = TriageDesk.reference(crime);
        assertThat(Visitor.person(INTAKE).get("/referral/triage?r=" + referral).statusCode())
                .isEqualTo(404);
        HttpResponse<String> receipt = FeedClient.get("/api/v1/referrals/" + referral);
        assertThat(receipt.statusCode()).isEqualTo(200);
        assertThat(receipt.body()).doesNotContain("STAFF").doesNotContain("estricted");
        assertThat(
                        RightsMatrix.text(
                                "SELECT restricted_reason FROM referral WHERE crime_ref = ?",
                                crime))
                .isEqualTo("STAFF");
    }

    @Test
    void a_mark_that_comes_later_restricts_the_open_case_to_its_worker_and_the_lead() {
        Colleagues.prepare();
        String crime = "RestrictedLater" + System.nanoTime();
        FeedLineText line = FeedLineText.of(crime).with("flags", "");
        String reference = CaseDesk.allocated(line, crime);
        FeedClient.imported(
                FeedLineText.file(line.as("UPDATE", "u-" + crime).with("flags", "PUBLIC_FIGURE")));
        String page = "/casework/case?c=" + reference;
        assertThat(Visitor.person(CaseDesk.WORKER).get(page).statusCode()).isEqualTo(200);
        assertThat(Visitor.person(LEAD).get(page).statusCode()).isEqualTo(200);
        assertThat(Visitor.person(Colleagues.MANAGER).get(page).statusCode()).isEqualTo(404);
        assertThat(Visitor.person(CaseDesk.WORKER).get("/casework/access?c=" + reference).body())
                .contains("The sender of the referral");
    }

    @Test
    void a_case_that_is_restricted_leaves_lists_and_counts_and_comes_back_when_it_is_lifted() {
        Colleagues.prepare();
        String crime = "RestrictedCase" + System.nanoTime();
        String reference = CaseDesk.allocated(FeedLineText.of(crime), crime);
        Visitor other = Visitor.person(Colleagues.MANAGER);
        Visitor lead = Visitor.person(LEAD);
        int load = workload(other);
        int all = workload(lead);

        CaseDesk.saved(RestrictedDesk.restrict(lead, reference));
        assertThat(workload(other)).as("the workload others see").isEqualTo(load - 1);
        assertThat(workload(lead)).as("the lead is named").isEqualTo(all);
        assertThat(number(FACTS, crime)).isEqualTo(1);
        assertThat(reasons(reference, "restricted: Relative of a member of staff")).isEqualTo(1);

        CaseDesk.saved(RestrictedDesk.name(lead, reference, Colleagues.MANAGER));
        assertThat(other.get("/casework/case?c=" + reference).statusCode()).isEqualTo(200);
        assertThat(workload(other)).isEqualTo(load);

        String named = RestrictedDesk.named(reference, Colleagues.MANAGER);
        CaseDesk.saved(RestrictedDesk.remove(lead, reference, named));
        assertThat(other.get("/casework/case?c=" + reference).statusCode()).isEqualTo(404);
        CaseDesk.refused(
                RestrictedDesk.remove(lead, reference, RestrictedDesk.named(reference, LEAD)),
                "Name another manager first");
        CaseDesk.refused(
                RestrictedDesk.remove(
                        lead, reference, RestrictedDesk.named(reference, CaseDesk.WORKER)),
                "Give it to another worker first");

        CaseDesk.saved(RestrictedDesk.lift(lead, reference));
        assertThat(other.get("/casework/case?c=" + reference).statusCode()).isEqualTo(200);
        assertThat(other.get("/casework/access?c=" + reference).body())
                .contains("Who could open it before");
    }

    @Test
    void the_form_of_one_restricted_case_takes_nobody_off_another() {
        String crime = "RestrictedSwap" + System.nanoTime();
        String first = CaseDesk.allocated(FeedLineText.of(crime), crime);
        String second = CaseDesk.allocated(FeedLineText.of(crime + "b"), crime + "b");
        Visitor lead = Visitor.person(LEAD);
        CaseDesk.saved(RestrictedDesk.restrict(lead, first));
        CaseDesk.saved(RestrictedDesk.restrict(lead, second));
        String named = RestrictedDesk.named(second, CaseDesk.WORKER);
        RestrictedDesk.remove(lead, first, named);
        assertThat(RestrictedDesk.named(second, CaseDesk.WORKER)).isEqualTo(named);
    }

    @Test
    void a_restricted_case_that_changes_hands_names_the_new_worker_and_not_the_old_one() {
        String crime = "RestrictedHands" + System.nanoTime();
        String reference = CaseDesk.allocated(FeedLineText.of(crime), crime);
        CaseDesk.saved(RestrictedDesk.restrict(CaseDesk.manager(), reference));
        String page = "/casework/case?c=" + reference;
        assertThat(Visitor.person("amara.okafor").get(page).statusCode()).isEqualTo(404);
        RightsMatrix.change(
                "UPDATE support_case SET next_due_at = '2026-01-05' WHERE reference = ?",
                reference);
        CaseDesk.saved(CaseDesk.give("OVERDUE", reference, "amara.okafor", "Knows the court"));
        assertThat(Visitor.person("amara.okafor").get(page).statusCode()).isEqualTo(200);
        assertThat(Visitor.person(CaseDesk.WORKER).get(page).statusCode()).isEqualTo(404);
    }

    private static boolean inbox(Visitor visitor, String referral) {
        String path = "/referral/inbox?state=RECEIVED";
        Pattern next = Pattern.compile("(/referral/inbox\\?state=RECEIVED&amp;after=[^\"]+)\"");
        for (int i = 0; i < 400; i++) {
            String body = visitor.get(path).body();
            if (body.contains("/referral/triage?r=" + referral)) {
                return true;
            }
            Matcher further = next.matcher(body);
            if (!further.find()) {
                return false;
            }
            path = further.group(1).replace("&amp;", "&");
        }
        throw new AssertionError("the inbox does not end");
    }

    /** How many open cases the morning page says the worker of these tests has. */
    private static int workload(Visitor manager) {
        Matcher row =
                Pattern.compile(
                                "<th scope=\"row\">Yvonne Pinnock</th><td>[^<]*</td><td"
                                        + " class=\"wm-number\">(\\d+)</td>")
                        .matcher(manager.get("/caseload/morning").body());
        assertThat(row.find()).isTrue();
        return Integer.parseInt(row.group(1));
    }

    private static String ofCrime(String crime) {
        return RightsMatrix.text(
                "SELECT c.reference FROM support_case c JOIN referral r ON r.id = c.referral_id"
                        + " WHERE r.crime_ref = ?",
                crime);
    }

    private static long reasons(String reference, String detail) {
        return number(
                "SELECT COUNT(*) FROM audit_entry e JOIN support_case c ON c.id = e.case_id WHERE"
                        + " c.reference = ? AND e.detail = ? AND e.reason IS NOT NULL",
                reference,
                detail);
    }
}
