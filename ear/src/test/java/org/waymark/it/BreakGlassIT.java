package org.waymark.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A locked case is opened in an emergency, for a time, and somebody else looks into it. */
class BreakGlassIT extends Running {

    private static final String PAGE = "/casework/emergency";
    private static final String NO_SUCH = "You cannot open a case by this reference";
    private static final String OTHER = "amara.okafor";

    @Test
    void a_colleague_opens_a_restricted_case_with_reason_and_password_and_a_manager_reviews_it() {
        String reference = restricted("Glass");
        Visitor other = Visitor.person(OTHER);
        String page = "/casework/case?c=" + reference;
        assertThat(other.get(page).statusCode()).isEqualTo(404);
        String mails =
                "SELECT COUNT(*) FROM outbox_message WHERE kind = 'NOTICE' AND case_id IS NULL";
        long before = number(mails);

        CaseDesk.refused(
                open(other, reference, "She called, he is at the door", "wrong"),
                "This is not your password");
        CaseDesk.refused(open(other, reference, "", Visitor.PASSWORD), "Say what the emergency is");
        CaseDesk.saved(open(other, reference, "She called, he is at the door", Visitor.PASSWORD));

        for (String tab : new String[] {"case", "contact", "notes", "access"}) {
            assertThat(other.get("/casework/" + tab + "?c=" + reference).body())
                    .contains("Opened in an emergency.");
        }
        assertThat(other.get("/casework/work").body()).doesNotContain(reference);
        assertThat(number(mails)).as("managers told by neutral mail").isEqualTo(before + 1);
        assertThat(CaseDesk.manager().get("/caseload/morning").body())
                .contains("Opened in an emergency")
                .contains("She called, he is at the door");

        String id =
                RightsMatrix.text(
                        "SELECT b.id FROM break_glass b JOIN support_case c ON c.id = b.case_id WHERE"
                                + " c.reference = ?",
                        reference);
        String review = "/caseload/review?id=" + id;
        Colleagues.prepare();
        assertThat(Visitor.person(Colleagues.MANAGER).get(review).statusCode())
                .as("a manager who is not named does not learn of it")
                .isEqualTo(404);
        CaseDesk.saved(
                CaseDesk.submit(
                        CaseDesk.manager(),
                        review,
                        "reviewing",
                        "review",
                        Map.of("finding", "JUSTIFIED", "reviewNote", "Spoke with her")));
        assertThat(other.get(page).statusCode()).as("the review ends it").isEqualTo(404);
        assertThat(CaseDesk.manager().get(review).statusCode()).isEqualTo(404);
    }

    @Test
    void what_the_only_manager_opens_is_told_to_and_reviewed_by_who_looks_after_data_protection() {
        String reference = restricted("GlassSole");
        Colleague sole = Colleague.exemptLike("patricia.ferguson");
        String others =
                "UPDATE account SET active = %s WHERE active = %s AND id <> ? AND id IN (SELECT"
                        + " r.account_id FROM account_role r WHERE r.role = 'SERVICE_MANAGER' AND"
                        + " r.service_id = (SELECT c.service_id FROM support_case c WHERE c.reference ="
                        + " ?))";
        Visitor manager = Visitor.person(sole.username());
        Visitor officer = Visitor.person("auditor.marsh");
        CaseDesk.saved(open(manager, reference, "With other managers there", Visitor.PASSWORD));
        assertThat(officer.get("/privacy/requests").body())
                .doesNotContain("With other managers there");
        RightsMatrix.change(others.formatted("FALSE", "TRUE"), sole.id(), reference);
        try {
            String mails =
                    "SELECT COUNT(*) FROM outbox_message WHERE kind = 'NOTICE' AND recipient =";
            String mail =
                    RightsMatrix.text("SELECT email FROM account WHERE username = 'auditor.marsh'");
            long before = number(mails + " ?", mail);
            CaseDesk.saved(open(manager, reference, "Nobody else is there", Visitor.PASSWORD));
            assertThat(number(mails + " ?", mail)).isEqualTo(before + 1);
            assertThat(officer.get("/privacy/requests").body())
                    .contains("no manager can review it", "Nobody else is there");
            String id =
                    RightsMatrix.text(
                            "SELECT MAX(b.id) FROM break_glass b JOIN support_case c ON c.id = b.case_id"
                                    + " WHERE c.reference = ?",
                            reference);
            CaseDesk.refused(
                    CaseDesk.submit(
                            officer,
                            "/privacy/requests",
                            "sole-reviewing",
                            "soleReview",
                            Map.of("opening", id, "soleFinding", "MISUSE", "soleNote", "")),
                    "Say whom you asked");
            CaseDesk.saved(
                    CaseDesk.submit(
                            officer,
                            "/privacy/requests",
                            "sole-reviewing",
                            "soleReview",
                            Map.of(
                                    "opening",
                                    id,
                                    "soleFinding",
                                    "MISUSE",
                                    "soleNote",
                                    "Spoke with the director")));
            assertThat(officer.get("/privacy/requests").body())
                    .doesNotContain("Nobody else is there");
        } finally {
            RightsMatrix.change(others.formatted("TRUE", "FALSE"), sole.id(), reference);
            RightsMatrix.change("UPDATE account SET active = FALSE WHERE id = ?", sole.id());
            RightsMatrix.change(
                    "UPDATE break_glass b SET b.reviewed_at = UTC_TIMESTAMP(6) WHERE b.account_id = ?",
                    sole.id());
        }
    }

    @Test
    void a_wrong_reference_and_one_of_another_provider_get_the_same_answer() {
        Visitor other = Visitor.person("leroy.samuels");
        String reference = restricted("GlassOther");
        HttpResponse<String> theirs =
                open(other, reference, "Somebody is in danger", Visitor.PASSWORD);
        HttpResponse<String> nobodys =
                open(other, "7777-7777-7777", "Somebody is in danger", Visitor.PASSWORD);
        CaseDesk.refused(theirs, NO_SUCH);
        CaseDesk.refused(nobodys, NO_SUCH);
        assertThat(
                        number(
                                "SELECT COUNT(*) FROM break_glass b JOIN support_case c ON c.id = b.case_id"
                                        + " WHERE c.reference = ?",
                                reference))
                .isZero();
    }

    @Test
    void it_ends_by_itself_and_an_overdue_review_says_so() {
        String reference = restricted("GlassEnds");
        Visitor other = Visitor.person(OTHER);
        CaseDesk.saved(open(other, reference, "She called for help", Visitor.PASSWORD));
        RightsMatrix.change(
                "UPDATE break_glass b JOIN support_case c ON c.id = b.case_id SET b.ends_at ="
                        + " UTC_TIMESTAMP(6), b.review_due_at = b.opened_at WHERE c.reference = ?",
                reference);
        assertThat(other.get("/casework/case?c=" + reference).statusCode()).isEqualTo(404);
        assertThat(CaseDesk.manager().get("/caseload/morning").body()).contains("Review overdue");
        RightsMatrix.change(
                "DELETE b FROM break_glass b JOIN support_case c ON c.id = b.case_id WHERE"
                        + " c.reference = ?",
                reference);
    }

    private static String restricted(String name) {
        String crime = name + System.nanoTime();
        String reference = CaseDesk.allocated(FeedLineText.of(crime), crime);
        CaseDesk.saved(RestrictedDesk.restrict(CaseDesk.manager(), reference));
        return reference;
    }

    private static HttpResponse<String> open(
            Visitor visitor, String reference, String reason, String password) {
        return CaseDesk.submit(
                visitor,
                PAGE,
                "breaking",
                "break",
                Map.of("reference", reference, "reason", reason, "password", password));
    }
}
