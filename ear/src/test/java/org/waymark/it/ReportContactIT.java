package org.waymark.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.it.CaseDesk.refused;
import static org.waymark.it.CaseDesk.saved;
import static org.waymark.it.CaseDesk.submit;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * Who lets the service make contact is contacted by one colleague, and can have support after all.
 */
class ReportContactIT extends Running {

    private static final String SERVICE = "ravi.joshi";
    private static final String OF = " FROM incident WHERE reference = ?";

    private final String name = "Contact" + Long.toString(System.nanoTime(), 36);

    @Test
    void contact_that_is_allowed_is_made_by_a_safe_way_and_becomes_a_referral() {
        long notices = notices();
        String reference = told("ANONYMOUS");
        assertThat(notices()).as("the manager is told").isEqualTo(notices + 1);
        String page = "/incident/report?i=" + reference;
        Visitor reader = Visitor.person(SERVICE);
        assertThat(reader.get("/incident/reports?show=contact").body()).contains(reference);
        saved(submit(reader, page, "taking", "take", Map.of()));
        assertThat(reader.get(page).body()).contains("A colleague makes contact");
        refused(
                submit(reader, page, "trying", "tried", Map.of("way", "CALL", "came", "")),
                "Say what came of it.");
        refused(
                submit(reader, page, "trying", "tried", Map.of("way", "", "came", "SPOKEN")),
                "Choose a way that they said is safe.");
        saved(
                submit(
                        reader,
                        page,
                        "trying",
                        "tried",
                        Map.of("way", "CALL", "came", "NOT_REACHED")));
        assertThat(text("CONCAT(contact_open, ' ', contact_tries)", reference)).isEqualTo("1 1");
        refused(
                submit(reader, page, "referring", "refer", Map.of()),
                "say here that they want support");
        saved(submit(reader, page, "referring", "refer", Map.of("said", "on")));
        assertThat(
                        text(
                                "CONCAT(contact_open, ' ', support, ' ', (SELECT CONCAT(r.consent, ' ',"
                                        + " p.surname) FROM referral r JOIN person p ON p.id ="
                                        + " r.person_id WHERE r.id = referral_id))",
                                reference))
                .isEqualTo("0 1 EXPLICIT " + name);
        assertThat(reader.get("/incident/reports?show=contact").body()).doesNotContain(reference);
        HttpResponse<String> police =
                Visitor.person("pc.harlow").get("/incident/told-one?i=" + reference);
        assertThat(police.statusCode()).isEqualTo(200);
        assertThat(police.body())
                .as("still without a name for the police")
                .contains("They followed me", "Yes: they said so later")
                .doesNotContain(name);
        assertThat(reader.get(page).body())
                .contains("This went on as referral", "/referral/triage?r=")
                .doesNotContain("id=\"taking\"", "Tried, not reached");
    }

    @Test
    void who_is_settled_is_left_in_peace_and_a_report_is_kept_with_a_reason() {
        String reference = told("NO");
        String page = "/incident/report?i=" + reference;
        Visitor reader = Visitor.person(SERVICE);
        saved(submit(reader, page, "trying", "tried", Map.of("way", "", "came", "STOPPED")));
        assertThat(reader.get(page).body()).doesNotContain("id=\"trying\"");
        assertThat(text("contact_open", reference)).isEqualTo("0");
        refused(submit(reader, page, "keeping", "keep", Map.of("keptWhy", "")), "Say why");
        saved(submit(reader, page, "keeping", "keep", Map.of("keptWhy", "Crime 0123, pc.harlow")));
        assertThat(reader.get(page).body()).contains("Crime 0123");
        String kept = "/incident/reports?show=kept";
        assertThat(reader.get(kept).body()).contains(reference);
        saved(submit(reader, page, "letting", "letGo", Map.of()));
        assertThat(text("COALESCE(kept_why, kept_at, '-')", reference)).isEqualTo("-");
        assertThat(reader.get(kept).body()).doesNotContain(reference);
    }

    @Test
    void who_said_no_to_the_police_has_them_told_later_from_the_case() {
        String words = "They wait for me " + System.nanoTime();
        String reference = supported(words);
        String supportCase = worked(reference);
        Visitor lead = Visitor.person(SERVICE);
        Visitor officer = Visitor.person("pc.harlow");
        String one = "/incident/told-one?i=" + reference;
        assertThat(officer.get(one).statusCode()).isEqualTo(404);
        String page = "/casework/told?c=" + supportCase;
        refused(
                submit(lead, page, "telling", "tell", Map.of("saidOn", "1/6/2026")),
                "Say whether the police are told who it is.");
        refused(
                submit(lead, page, "telling", "tell", Map.of("how", "NAMED", "saidOn", "")),
                "Enter the day on which they said so.");
        assertThat(officer.get(one).statusCode()).isEqualTo(404);
        String between = told("ANONYMOUS");
        saved(submit(lead, page, "telling", "tell", Map.of("how", "NAMED", "saidOn", "1/6/2026")));
        assertThat(officer.get(one).body())
                .contains(words, name, "they said later that they want it");
        String list = officer.get("/incident/told").body();
        assertThat(list).contains("told for us on");
        assertThat(list.indexOf(reference)).as("what they were told last first").isPositive();
        assertThat(list.indexOf(reference)).isLessThan(list.indexOf(between));
        assertThat(lead.get(page).body()).doesNotContain("id=\"telling\"");
        assertThat(
                        CaseDesk.line(
                                supportCase,
                                "The police were told what was told on the public page"))
                .contains("With their name", "1 June 2026");
    }

    @Test
    void what_leaves_the_house_is_for_those_whose_case_it_is_and_not_for_what_is_only_kept() {
        String supportCase = worked(supported("They shout at me " + System.nanoTime()));
        String page = "/casework/told?c=" + supportCase;
        Map<String, String> form = Map.of("how", "ANONYMOUS", "saidOn", "1/6/2026");
        Visitor lead = Visitor.person(SERVICE);
        RightsMatrix.change(
                "INSERT INTO processing_limit (id, person_id, request_id, ground, set_at, set_by)"
                        + " SELECT c.id, c.person_id, c.id, 'OBJECTED', UTC_TIMESTAMP(6), 'x' FROM"
                        + " support_case c WHERE c.reference = ?",
                supportCase);
        refused(submit(lead, page, "telling", "tell", form), "it is kept and not passed on");
        RightsMatrix.change(
                "DELETE l FROM processing_limit l JOIN support_case c ON c.id = l.id WHERE c.reference"
                        + " = ?",
                supportCase);
        saved(RestrictedDesk.restrict(lead, supportCase));
        refused(submit(lead, page, "telling", "tell", form), "Only a few may know of this");
        Colleague other = Colleague.exemptLike(SERVICE);
        try {
            Visitor emergency = Visitor.person(other.username());
            saved(
                    submit(
                            emergency,
                            "/casework/emergency",
                            "breaking",
                            "break",
                            Map.of(
                                    "reference",
                                    supportCase,
                                    "reason",
                                    "She called for help",
                                    "password",
                                    Visitor.PASSWORD)));
            refused(
                    submit(emergency, page, "telling", "tell", form),
                    "You opened this case in an emergency.");
        } finally {
            RightsMatrix.change("DELETE FROM break_glass WHERE account_id = ?", other.id());
            RightsMatrix.change("UPDATE account SET active = FALSE WHERE id = ?", other.id());
        }
        assertThat(
                        RightsMatrix.text(
                                "SELECT i.police FROM incident i JOIN support_case c ON c.referral_id ="
                                        + " i.referral_id WHERE c.reference = ?",
                                supportCase))
                .isEqualTo("NO");
    }

    /** One who wants support, and not the police; its reference. */
    private String supported(String words) {
        Visitor anybody = Visitor.stranger();
        TellDesk.begun(anybody, "ME", words);
        return TellDesk.answered(anybody, "YES", "NO", name, "given-names", "Ada");
    }

    /** Its case, accepted and worked. */
    private static String worked(String reference) {
        TriageDesk.accept(
                Visitor.person(SERVICE),
                text("(SELECT r.reference FROM referral r WHERE r.id = referral_id)", reference));
        String supportCase =
                text(
                        "(SELECT c.reference FROM support_case c WHERE c.referral_id ="
                                + " incident.referral_id)",
                        reference);
        RightsMatrix.change(
                "UPDATE support_case SET worker_id = ? WHERE reference = ?",
                CaseDesk.account(SERVICE),
                supportCase);
        return supportCase;
    }

    @Test
    void one_colleague_makes_contact_and_another_takes_it_over_with_a_word() {
        String reference = told("NO");
        String page = "/incident/report?i=" + reference;
        Visitor one = Visitor.person(SERVICE);
        Colleague colleague = Colleague.exemptLike(SERVICE);
        try {
            Visitor other = Visitor.person(colleague.username());
            Map<String, String> early = new HashMap<>(Visitor.fields(other.get(page), "taking"));
            early.putAll(Map.of("taking", "taking", "take", "take"));
            saved(submit(one, page, "taking", "take", Map.of()));
            assertThat(other.post(page, early).body()).contains("Speak with them before you do");
            assertThat(text("contact_by", reference)).isEqualTo(CaseDesk.account(SERVICE));
            assertThat(other.get(page).body())
                    .contains("makes contact", "id=\"over\"")
                    .doesNotContain("id=\"taking\"", "id=\"trying\"");
            refused(
                    submit(other, page, "over", "takeOver", Map.of("takeWhy", " ")),
                    "Say why you take it over from");
            Map<String, String> stale = new HashMap<>(Visitor.fields(one.get(page), "trying"));
            stale.putAll(
                    Map.of("trying", "trying", "tried", "tried", "way", "CALL", "came", "SPOKEN"));
            Map<String, String> missed = Map.of("way", "CALL", "came", "NOT_REACHED");
            saved(submit(one, page, "trying", "tried", missed));
            refused(one.post(page, stale), "Somebody else changed this");
            saved(submit(other, page, "over", "takeOver", Map.of("takeWhy", "Ill from today on")));
            saved(submit(other, page, "trying", "tried", Map.of("way", "CALL", "came", "SPOKEN")));
            assertThat(one.get(page).body())
                    .contains("Ill from today on", "Calling this number", "Spoken with them");
            assertThat(
                            text(
                                    "(SELECT GROUP_CONCAT(s.state ORDER BY s.id) FROM incident_contact"
                                            + " s WHERE s.incident_id = incident.id)",
                                    reference))
                    .isEqualTo("TAKEN,NOT_REACHED,TAKEN,SPOKEN");
        } finally {
            RightsMatrix.change("UPDATE account SET active = FALSE WHERE id = ?", colleague.id());
        }
    }

    @Test
    void a_referral_that_goes_to_another_service_says_to_which() {
        Visitor anybody = Visitor.stranger();
        TellDesk.begun(anybody, "ME", "They spat at me " + System.nanoTime(), "NO");
        String reference = TellDesk.answered(anybody, "NO", "NO", name, "given-names", "Ada");
        String page = "/incident/report?i=" + reference;
        Visitor reader = Visitor.person(SERVICE);
        HttpResponse<String> made =
                submit(reader, page, "referring", "refer", Map.of("said", "on"));
        saved(made);
        assertThat(made.headers().firstValue("Location").orElse("")).contains(page);
        HttpResponse<String> then = reader.get(page);
        assertThat(then.statusCode()).isEqualTo(200);
        assertThat(then.body())
                .contains("This went on as referral", "to Victim Support London")
                .doesNotContain("/referral/triage?r=");
    }

    private static long notices() {
        return number(
                "SELECT COUNT(*) FROM outbox_message m JOIN account a ON a.email = m.recipient WHERE"
                        + " a.username = ? AND m.kind = 'NOTICE'",
                SERVICE);
    }

    private String told(String police) {
        Visitor anybody = Visitor.stranger();
        TellDesk.begun(anybody, "ME", "They followed me " + System.nanoTime());
        return TellDesk.answered(anybody, "NO", police, name, "given-names", "Ada");
    }

    private static String text(String column, String reference) {
        return RightsMatrix.text("SELECT " + column + OF, reference);
    }
}
