package org.waymark.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Restricted referrals that no case was opened for: who restricts, reviews and lifts that. */
class RestrictedReferralIT extends Running {

    private static final String INTAKE = "gloria.mbeki";
    private static final String LEAD = "patricia.ferguson";
    private static final String LIST = "/referral/restricted";

    @Test
    void who_triages_restricts_one_loses_sight_of_it_and_its_lead_lifts_it_again() {
        Colleagues.prepare();
        String crime = "Closing" + System.nanoTime();
        FeedClient.imported(FeedLineText.file(FeedLineText.of(crime).with("flags", "")));
        String referral = TriageDesk.reference(crime);
        Visitor intake = Visitor.person(INTAKE);
        String triage = "/referral/triage?r=" + referral;
        HttpResponse<String> nothing = restrict(intake, referral, "", "");
        assertThat(nothing.body()).contains("Choose why only a few may know of it");
        HttpResponse<String> why = restrict(intake, referral, "RELATIVE", "");
        assertThat(why.body()).contains("Say why only a few may know of it");
        TriageDesk.saved(restrict(intake, referral, "RELATIVE", "Her sister works here " + crime));
        assertThat(intake.get(triage).statusCode()).isEqualTo(404);
        assertThat(Visitor.person(Colleagues.MANAGER).get(page(referral)).statusCode())
                .as("no lead")
                .isEqualTo(404);
        assertThat(Visitor.person("leroy.samuels").get(page(referral)).statusCode())
                .as("another provider")
                .isEqualTo(404);
        assertThat(
                        number(
                                "SELECT COUNT(*) FROM contact_point c JOIN referral r ON r.person_id ="
                                        + " c.person_id WHERE r.reference = ? AND c.sealed IS NULL",
                                referral))
                .as("in clear")
                .isZero();

        Visitor lead = Visitor.person(LEAD);
        assertThat(lead.get(triage).body()).contains("Look at the restriction again");
        assertThat(lead.get(page(referral)).body())
                .contains("Relative of a member of staff", "Her sister works here " + crime);
        assertThat(isListed(lead, referral)).isTrue();
        assertThat(isListed(Visitor.person(Colleagues.MANAGER), referral)).isFalse();
        HttpResponse<String> unsaid = lift(lead, referral, "");
        assertThat(unsaid.body()).contains("Say why others may know of it again");
        TriageDesk.saved(lift(lead, referral, "The sister has left"));
        assertThat(intake.get(triage).statusCode()).isEqualTo(200);
        assertThat(lead.get(page(referral)).statusCode()).as("nothing to review").isEqualTo(404);
        assertThat(isListed(lead, referral)).isFalse();
        assertThat(
                        RightsMatrix.text(
                                "SELECT GROUP_CONCAT(DISTINCT a.action ORDER BY a.action) FROM"
                                        + " audit_entry a JOIN referral r ON r.id = a.referral_id WHERE"
                                        + " r.reference = ? AND a.action LIKE 'RestrictedReferrals.%'"
                                        + " AND a.outcome = 'DONE'",
                                referral))
                .isEqualTo("RestrictedReferrals.lift,RestrictedReferrals.restrict");
    }

    @Test
    void while_the_only_lead_is_locked_the_managers_answer_and_are_told() {
        Colleagues.prepare();
        String crime = "ClosedLocked" + System.nanoTime();
        FeedClient.imported(FeedLineText.file(FeedLineText.of(crime).with("flags", "POLICE")));
        String triage = "/referral/triage?r=" + TriageDesk.reference(crime);
        Visitor manager = Visitor.person(Colleagues.MANAGER);
        assertThat(manager.get(triage).statusCode()).as("a lead is there").isEqualTo(404);
        Visitor admin = Visitor.person("admin.novak");
        String account = "/access/account?id=" + CaseDesk.account(LEAD);
        TriageDesk.saved(admin.submit(account, "locking", "lock", "lock"));
        try {
            assertThat(manager.get(triage).statusCode()).as("the lead is locked").isEqualTo(200);
            assertThat(
                            number(
                                    "SELECT COUNT(*) FROM access_change WHERE account_id = ? AND"
                                            + " watched = FALSE AND what LIKE 'Is locked, and triages"
                                            + " no restricted%'",
                                    CaseDesk.account(LEAD)))
                    .isPositive();
        } finally {
            TriageDesk.saved(admin.submit(account, "unlocking", "unlock", "unlock"));
            RightsMatrix.change(
                    "DELETE FROM access_change WHERE account_id = ?", CaseDesk.account(LEAD));
        }
        assertThat(manager.get(triage).statusCode()).as("unlocked").isEqualTo(404);
    }

    @Test
    void when_the_only_lead_moves_away_the_managers_answer_and_are_told() {
        Colleagues.prepare();
        RightsMatrix.change(
                "UPDATE access_change SET known_at = UTC_TIMESTAMP(6) WHERE known_at IS NULL");
        String crime = "ClosedMoved" + System.nanoTime();
        FeedClient.imported(FeedLineText.file(FeedLineText.of(crime).with("flags", "POLICE")));
        String triage = "/referral/triage?r=" + TriageDesk.reference(crime);
        Visitor admin = Visitor.person("admin.novak");
        String lead = CaseDesk.account(LEAD);
        String service =
                RightsMatrix.text(
                        "SELECT MIN(service_id) FROM restricted_intake WHERE account_id = ?", lead);
        CaseDesk.refused(
                CaseDesk.submit(
                        admin,
                        "/access/restricted",
                        "withdrawing",
                        "withdraw",
                        Map.of("taken", service + ":" + lead, "takenWhy", "Holiday")),
                "Designate somebody else first");
        RightsMatrix.change(
                "INSERT IGNORE INTO account (id, username, display_name, password_hash,"
                        + " organisation_id, active, created_at, second_factor_exempt) SELECT 9606,"
                        + " 'lead.tests', 'Only Lead', password_hash, organisation_id, TRUE,"
                        + " created_at, TRUE FROM account WHERE id = ?",
                lead);
        RightsMatrix.change(
                "INSERT INTO account_role (id, account_id, role, service_id) SELECT 9606, 9606,"
                        + " r.role, r.service_id FROM account_role r WHERE r.account_id = ? AND r.role"
                        + " = 'SERVICE_MANAGER' LIMIT 1",
                lead);
        RightsMatrix.change(
                "UPDATE restricted_intake SET account_id = 9606 WHERE account_id = ? AND service_id"
                        + " = ?",
                lead,
                service);
        try {
            Visitor manager = Visitor.person(Colleagues.MANAGER);
            assertThat(manager.get(triage).statusCode()).as("no lead").isEqualTo(404);
            TriageDesk.saved(
                    admin.submit(
                            "/access/account?id=9606",
                            "moving",
                            "newOrganisationId",
                            "110",
                            "newRole",
                            "REFERRER",
                            "newServiceId",
                            "",
                            "newTeamId",
                            "",
                            "move",
                            "move"));
            assertThat(manager.get(triage).statusCode())
                    .as("what is hidden from the inbox is hidden from somebody only")
                    .isEqualTo(200);
            assertThat(Visitor.person(LEAD).get("/caseload/morning").body())
                    .contains("Only Lead: Triages restricted referrals no more");
            assertThat(number("SELECT COUNT(*) FROM restricted_intake WHERE account_id = 9606"))
                    .isZero();
        } finally {
            RightsMatrix.change("DELETE FROM access_change WHERE account_id = 9606");
            RightsMatrix.change("DELETE FROM restricted_intake WHERE account_id = 9606");
            RightsMatrix.change(
                    "INSERT IGNORE INTO restricted_intake (service_id, account_id, since, set_by,"
                            + " reason) VALUES (?, ?, UTC_TIMESTAMP(6), ?, 'As before')",
                    service,
                    lead,
                    CaseDesk.account("admin.novak"));
        }
    }

    @Test
    void a_declined_one_stays_on_the_list_until_its_review_and_comes_back_when_it_is_due() {
        Colleagues.prepare();
        String crime = "ClosedEnd" + System.nanoTime();
        FeedClient.imported(FeedLineText.file(FeedLineText.of(crime).with("flags", "POLICE")));
        String referral = TriageDesk.reference(crime);
        Visitor lead = Visitor.person(LEAD);
        TriageDesk.saved(
                TriageDesk.decide(
                        lead,
                        referral,
                        "declining",
                        "decline",
                        Map.of(
                                "declineReason",
                                "NOT_A_VICTIM",
                                "declineNote",
                                "Supported elsewhere")));
        RightsMatrix.change(
                "UPDATE referral SET received_at = UTC_TIMESTAMP() - INTERVAL 40 DAY WHERE reference"
                        + " = ?",
                referral);
        assertThat(lead.get("/caseload/morning").body())
                .containsPattern("restricted referrals? to look at again");
        assertThat(lead.get(page(referral)).body()).contains("overdue");
        HttpResponse<String> noDay = keep(lead, referral, "An officer of this borough", "");
        assertThat(noDay.body())
                .contains("Choose when it is looked at again", "An officer of this borough");
        TriageDesk.saved(keep(lead, referral, "An officer of this borough", "3"));
        assertThat(lead.get(page(referral)).body())
                .contains("Stays restricted", "An officer of this borough")
                .doesNotContain(", overdue");
        assertThat(
                        number(
                                "SELECT COUNT(*) FROM restriction_review v JOIN referral r ON r.id ="
                                        + " v.referral_id WHERE r.reference = ? AND v.next_due_at >"
                                        + " UTC_TIMESTAMP() + INTERVAL 80 DAY",
                                referral))
                .isEqualTo(1);
        RightsMatrix.change(
                "UPDATE referral SET received_at = UTC_TIMESTAMP(6) WHERE reference = ?", referral);
        String hold = "/privacy/hold?record=" + referral;
        assertThat(lead.get(hold).statusCode()).as("held by its lead").isEqualTo(200);
        assertThat(Visitor.person(Colleagues.MANAGER).get(hold).statusCode())
                .as("a manager who is not its lead")
                .isEqualTo(404);
    }

    @Test
    void one_opened_for_a_request_is_to_be_reviewed_by_the_next_working_day() {
        String crime = "ClosedAsked" + System.nanoTime();
        FeedClient.imported(FeedLineText.file(FeedLineText.of(crime).with("flags", "STAFF")));
        String referral = TriageDesk.reference(crime);
        Visitor officer = Visitor.person(RequestDesk.FIRST);
        String request = RequestDesk.entered(officer, referral, "ACCESS", "PERSON");
        RequestDesk.done(
                officer,
                request,
                "identifying",
                "identify",
                "identityHow",
                "DOCUMENT",
                "identityNote",
                "Passport");
        RequestDesk.done(officer, request, "starting", "start");
        RequestDesk.done(
                officer,
                request,
                "opening",
                "unlock",
                "unlockWhy",
                "He asks for his copy " + crime,
                "password",
                Visitor.PASSWORD);
        assertThat(
                        number(
                                "SELECT COUNT(*) FROM referral_opening o JOIN referral r ON r.id ="
                                        + " o.referral_id WHERE r.reference = ? AND o.reviewed_at IS NULL"
                                        + " AND o.review_due_at < UTC_TIMESTAMP() + INTERVAL 8 DAY",
                                referral))
                .isEqualTo(1);
        Visitor lead = Visitor.person(LEAD);
        assertThat(lead.get(page(referral)).body()).contains("He asks for his copy " + crime);
        TriageDesk.saved(keep(lead, referral, "Spoke with the officer", "6"));
        assertThat(lead.get(page(referral)).body())
                .doesNotContain("He asks for his copy")
                .contains("Spoke with the officer");
        assertThat(
                        number(
                                "SELECT COUNT(*) FROM referral_opening o JOIN referral r ON r.id ="
                                        + " o.referral_id JOIN account a ON a.id = o.reviewed_by WHERE"
                                        + " r.reference = ? AND a.username = ?",
                                referral,
                                LEAD))
                .isEqualTo(1);
    }

    @Test
    void one_is_not_lifted_while_a_restricted_case_is_of_the_same_record() {
        String crime = "ClosedTwice" + System.nanoTime();
        String reference = CaseDesk.allocated(FeedLineText.of(crime), crime);
        CaseDesk.saved(RestrictedDesk.restrict(CaseDesk.manager(), reference));
        String other = "ClosedTwin" + System.nanoTime();
        FeedClient.imported(FeedLineText.file(FeedLineText.of(other).with("flags", "POLICE")));
        String referral = TriageDesk.reference(other);
        String person =
                RightsMatrix.text("SELECT person_id FROM referral WHERE reference = ?", referral);
        RightsMatrix.change(
                "UPDATE referral r JOIN support_case c SET r.person_id = c.person_id WHERE r.reference"
                        + " = ? AND c.reference = ?",
                referral,
                reference);
        try {
            assertThat(lift(Visitor.person(LEAD), referral, "Nothing is against it").body())
                    .contains("Something else keeps this record restricted");
        } finally {
            RightsMatrix.change(
                    "UPDATE referral SET person_id = ? WHERE reference = ?", person, referral);
        }
    }

    private static String page(String referral) {
        return "/referral/restriction?r=" + referral;
    }

    private static HttpResponse<String> restrict(
            Visitor visitor, String referral, String reason, String why) {
        return TriageDesk.decide(
                visitor,
                referral,
                "restricting",
                "restrict",
                Map.of("restriction", reason, "restrictWhy", why));
    }

    private static HttpResponse<String> lift(Visitor visitor, String referral, String why) {
        return TriageDesk.act(visitor, page(referral), "lifting", "lift", Map.of("liftWhy", why));
    }

    private static HttpResponse<String> keep(
            Visitor visitor, String referral, String why, String months) {
        return TriageDesk.act(
                visitor,
                page(referral),
                "keeping",
                "keep",
                Map.of("keepWhy", why, "nextReview", months));
    }

    private static boolean isListed(Visitor visitor, String referral) {
        Pattern next = Pattern.compile("\"/referral/restricted\\?(after=[^\"]+)\"");
        String path = LIST;
        for (int i = 0; i < 40; i++) {
            String body = visitor.get(path).body();
            if (body.contains(page(referral))) {
                return true;
            }
            Matcher further = next.matcher(body);
            if (!further.find()) {
                return false;
            }
            path = LIST + "?" + further.group(1);
        }
        throw new AssertionError("the list does not end");
    }
}
