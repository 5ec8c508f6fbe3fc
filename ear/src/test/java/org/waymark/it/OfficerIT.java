package org.waymark.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.waymark.shared.Reference;

/**
 * Who answers for data protection of one provider: of the audit and of what is destroyed they reach
 * what is their provider's, nothing of another, and nothing about somebody they know.
 */
class OfficerIT extends Running {

    private static final long SERVICE = 1000;
    private static final long ALSO_MANAGER = 9699;
    private static final String UNKNOWN = "No referral and no case has this reference.";

    private final Visitor officer = Visitor.person(Colleagues.OFFICER);
    private final Visitor elsewhere = Visitor.person(Colleagues.OTHER_OFFICER);

    @BeforeAll
    static void prepare() {
        Colleagues.prepare();
    }

    @Test
    void who_has_seen_a_record_is_told_to_the_officer_of_its_provider_alone() {
        String reference = RightsMatrix.text(RightsMatrix.CASE_OF, "kieran.doyle");
        Visitor.person("kieran.doyle").get("/casework/case?c=" + reference);
        String seen = "/access/seen?" + days() + "&record=" + reference;
        assertThat(officer.get(seen).body()).contains("Kieran Doyle").doesNotContain(UNKNOWN);
        assertThat(elsewhere.get(seen).body()).contains(UNKNOWN).doesNotContain("Kieran Doyle");
    }

    @Test
    void who_looked_from_another_organisation_is_in_the_letter_by_their_organisation() {
        String reference = RightsMatrix.text(RightsMatrix.CASE_OF, "kieran.doyle");
        String other =
                RightsMatrix.text(
                        "SELECT o.name FROM organisation o JOIN account a ON a.organisation_id = o.id"
                                + " WHERE a.username = 'leroy.samuels'");
        String letter = "/access/seen-letter?" + days() + "&record=" + reference;
        assertThat(
                        Visitor.person("leroy.samuels")
                                .get("/casework/case?c=" + reference)
                                .statusCode())
                .isEqualTo(404);
        assertThat(officer.get(letter).body())
                .contains("the records that our organisation keeps of you", "Somebody at " + other)
                .doesNotContain("Leroy Samuels");
        assertThat(Visitor.person("auditor.marsh").get(letter).body())
                .contains("all organisations in this system", "Leroy Samuels");
    }

    @Test
    void the_audit_of_another_provider_is_empty() {
        Visitor.person("rosa.valencia").get("/casework/work");
        String audit = "/access/audit?" + days() + "&who=rosa.valencia";
        assertThat(elsewhere.get(audit).body()).contains("<th scope=\"row\"");
        assertThat(officer.get(audit).body())
                .contains("Nothing was found.")
                .doesNotContain("<th scope=\"row\"");
    }

    @Test
    void a_record_of_somebody_they_know_does_not_exist_for_them() {
        String reference = RightsMatrix.text(RightsMatrix.CASE_OF, "harjit.bains");
        RightsMatrix.change(
                "INSERT INTO conflict (account_id, person_id, kind, found_at) SELECT a.id,"
                        + " c.person_id, 'BLOCK', UTC_TIMESTAMP(6) FROM support_case c, account a"
                        + " WHERE c.reference = ? AND a.username = ?",
                reference,
                Colleagues.OFFICER);
        try {
            assertThat(officer.get("/access/seen?" + days() + "&record=" + reference).body())
                    .contains(UNKNOWN);
        } finally {
            RightsMatrix.change(
                    "DELETE x FROM conflict x JOIN account a ON a.id = x.account_id WHERE a.username ="
                            + " ?",
                    Colleagues.OFFICER);
        }
    }

    @Test
    void of_what_is_restricted_and_due_they_learn_how_many_and_decide_on_none() {
        RetentionDesk.Over over = RetentionDesk.Over.of("OfficerDue" + System.nanoTime());
        CaseDesk.saved(RestrictedDesk.restrict(CaseDesk.manager(), over.caseReference()));
        over.closed();
        RetentionDesk.Over open = RetentionDesk.Over.of("OfficerOpen" + System.nanoTime()).closed();
        RetentionDesk.countAgain();
        String shown = new Reference(over.caseReference()).shown();
        try {
            RetentionDesk.run();
            assertThat(over.isProposed()).isTrue();
            assertThat(officer.get(open.page()).body())
                    .contains(new Reference(open.caseReference()).shown());
            assertThat(officer.get(over.page()).body())
                    .contains("restricted record", "not listed here")
                    .doesNotContain(shown);
            CaseDesk.refused(over.approve(officer), "not on your list any more");
            assertThat(due("As it is", ruleTried()))
                    .as("what a rule takes, beside the list of what is due")
                    .isPositive()
                    .isEqualTo(due("Due", officer.get(RetentionDesk.PAGE).body()));
            assertThat(CaseDesk.manager().get(over.page()).body())
                    .contains(shown)
                    .doesNotContain("not listed here");
            assertThat(Visitor.person(RetentionDesk.KEEPER).get(over.page()).body())
                    .contains(shown);
            assertThat(
                            number(
                                    "SELECT COUNT(*) FROM retention_proposal WHERE referral_id = ?"
                                            + " AND approved_by IS NOT NULL",
                                    over.referral()))
                    .isZero();
            RightsMatrix.change(
                    "INSERT INTO account_role (id, account_id, role, service_id) SELECT ?, id,"
                            + " 'SERVICE_MANAGER', ? FROM account WHERE username = ?",
                    ALSO_MANAGER,
                    SERVICE,
                    Colleagues.OFFICER);
            assertThat(Visitor.person(Colleagues.OFFICER).get(over.page()).body())
                    .as("a manager who is not named")
                    .doesNotContain(shown);
            RightsMatrix.change(
                    "INSERT INTO named_staff (id, case_id, account_id, reason, named_at) SELECT ?, ?,"
                            + " id, 'Answers for it', UTC_TIMESTAMP(6) FROM account WHERE username ="
                            + " ?",
                    ALSO_MANAGER,
                    over.supportCase(),
                    Colleagues.OFFICER);
            assertThat(Visitor.person(Colleagues.OFFICER).get(over.page()).body())
                    .as("one who is named")
                    .contains(shown);
        } finally {
            RightsMatrix.change("DELETE FROM named_staff WHERE id = ?", ALSO_MANAGER);
            RightsMatrix.change("DELETE FROM account_role WHERE id = ?", ALSO_MANAGER);
            RightsMatrix.change("DELETE FROM retention_proposal");
        }
    }

    /** What the page of rules says when the officer tries a rule for today. */
    private String ruleTried() {
        return CaseDesk.submit(
                        officer,
                        "/privacy/rules",
                        "changing",
                        "look",
                        Map.of(
                                "trigger", "NOT_REACHED",
                                "service", Long.toString(SERVICE),
                                "amount", "6",
                                "unit", "WEEKS",
                                "action", "DESTROY",
                                "from",
                                        LocalDate.now(ZoneId.of("Europe/London"))
                                                .format(DateTimeFormatter.ofPattern("d/M/uuuu"))))
                .body();
    }

    /** The sum of a column of a table, over all of its rows. */
    private static int due(String column, String page) {
        Matcher cells = Pattern.compile("data-label=\"" + column + "\">(\\d+)<").matcher(page);
        return cells.results().mapToInt(cell -> Integer.parseInt(cell.group(1))).sum();
    }

    @Test
    void rules_are_set_for_ones_own_services_alone() {
        String page = officer.get("/privacy/rules").body();
        assertThat(page).contains("Choose a service", "Victim Support London");
        assertThat(options(page)).doesNotContain("The Havens");
        assertThat(Visitor.person("auditor.marsh").get("/privacy/rules").body())
                .contains("<option value=\"\"", "All services");
    }

    private static String options(String page) {
        int from = page.indexOf("<select");
        return page.substring(from, page.indexOf("</select>", from));
    }

    private static String days() {
        LocalDate today = LocalDate.now();
        return "from=" + today.minusDays(2) + "&to=" + today;
    }
}
