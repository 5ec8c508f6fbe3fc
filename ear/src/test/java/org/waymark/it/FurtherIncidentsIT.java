package org.waymark.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.it.CaseDesk.allocated;
import static org.waymark.it.CaseDesk.refused;
import static org.waymark.it.CaseDesk.saved;
import static org.waymark.it.CaseDesk.submit;
import static org.waymark.it.SafetyDesk.ago;
import static org.waymark.it.SafetyDesk.page;
import static org.waymark.it.SafetyDesk.tasks;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What was done to somebody again: what it asks for, where it stands, and who reads it. */
class FurtherIncidentsIT extends Running {

    private static final String WORDS = "Spat at the green door";

    private final Visitor worker = Visitor.person(CaseDesk.WORKER);

    @Test
    void it_happened_again_and_the_risk_is_looked_at() {
        String crime = "Again" + System.nanoTime();
        String reference =
                allocated(FeedLineText.of(crime).with("hate_strands", "DISABILITY"), crime);
        referred(reference, 3);
        String page = page("incidents", reference);
        HttpResponse<String> half =
                note(page, Map.of("police", "THEY", "policeOn", ago(3), "incidentKind", ""));
        refused(half, "Choose what kind of thing happened.");
        assertThat(half.body())
                .contains("It had not happened yet on that day.")
                .as("what was typed stays")
                .contains(WORDS);
        refused(
                note(page, Map.of("police", "NOT_TOLD", "incidentCrime", "CR/7")),
                "say who told them");
        refused(note(page, Map.of("incidentOn", ago(-2))), "This day has not come yet.");
        assertThat(tasks(reference, "RISK_REVIEW")).as("nothing was kept").isZero();

        saved(note(page, Map.of()));
        assertThat(worker.get(page).body())
                .contains(WORDS, "A camera of the shop", "1 in the last twelve months")
                .doesNotContain("targeted again and again");
        assertThat(tasks(reference, "RISK_REVIEW"))
                .as("after the referral, and a day before the case was opened")
                .isEqualTo(1);
        saved(note(page, Map.of("incidentWhat", "And shouted")));
        assertThat(tasks(reference, "RISK_REVIEW"))
                .as("one review for a diary that is written in one sitting")
                .isEqualTo(1);
        assertThat(worker.get(page("case", reference)).body())
                .contains("An incident on ", " was written down")
                .as("that and when, and not what")
                .doesNotContain(WORDS, "camera")
                .doesNotContainIgnoringCase("insults or abuse");
        assertThat(
                        number(
                                "SELECT COUNT(*) FROM further_incident x JOIN support_case c ON c.id ="
                                        + " x.case_id WHERE c.reference = ? AND (x.words LIKE"
                                        + " '%green door%' OR x.words LIKE '%camera%')",
                                reference))
                .as("sealed")
                .isZero();
        saved(note(page, Map.of("incidentOn", ago(900), "police", "UNWANTED")));
        assertThat(tasks(reference, "RISK_REVIEW"))
                .as("long before the referral: it is no news")
                .isEqualTo(1);
        referred(reference, 0);
    }

    /** The referral was received so many days before the case was opened. */
    private static void referred(String reference, int days) {
        RightsMatrix.change(
                "UPDATE referral r JOIN support_case c ON c.referral_id = r.id SET r.received_at ="
                        + " c.opened_at - INTERVAL ? DAY WHERE c.reference = ?",
                days,
                reference);
    }

    @Test
    void police_are_told_later_and_an_error_is_struck_out() {
        String crime = "Told" + System.nanoTime();
        String reference = allocated(FeedLineText.of(crime), crime);
        String page = page("incidents", reference);
        saved(note(page, Map.of()));
        String one = page + "&i=" + newest(reference);
        refused(
                submit(
                        worker,
                        one,
                        "telling",
                        "told",
                        Map.of("toldPolice", "WE", "toldOn", "", "toldCrime", "")),
                "Enter the day.");
        saved(
                submit(
                        worker,
                        one,
                        "telling",
                        "told",
                        Map.of("toldPolice", "WE", "toldOn", ago(0), "toldCrime", "CR/12/77")));
        assertThat(worker.get(page).body())
                .contains("We told police for them on", "CR/12/77")
                .as("what happened stays as it was")
                .contains(WORDS);
        HttpResponse<String> beside =
                submit(worker, one, "striking", "strike", Map.of("strikeWhy", ""));
        refused(beside, "Say why it is an error.");
        assertThat(beside.body())
                .as("what police know is not emptied by the form beside it")
                .contains("value=\"CR/12/77\"");
        saved(note(page, Map.of("police", "THEY", "policeOn", ago(0))));
        saved(note(page, Map.of("police", "OTHERS", "policeOn", ago(0))));
        assertThat(worker.get(page).body())
                .contains("3 in the last twelve months", "targeted again and again")
                .contains("ask the council for a case review");
        String error = page + "&i=" + newest(reference);
        refused(
                submit(worker, error, "striking", "strike", Map.of("strikeWhy", "")),
                "Say why it is an error.");
        saved(
                submit(
                        worker,
                        error,
                        "striking",
                        "strike",
                        Map.of("strikeWhy", "Told twice by two people")));
        assertThat(worker.get(page).body())
                .contains("2 in the last twelve months", "Told twice by two people")
                .doesNotContain("ask the council for a case review");
        assertThat(worker.get(error).statusCode()).as("it is over").isEqualTo(404);
    }

    @Test
    void the_police_are_told_for_them_where_it_was_hate_and_in_no_other_list() {
        String crime = "Third" + System.nanoTime();
        String reference =
                allocated(FeedLineText.of(crime).with("hate_strands", "ORIENTATION"), crime);
        String page = page("incidents", reference);
        saved(note(page, Map.of("police", "UNWANTED")));
        String one = page + "&i=" + newest(reference);
        String told = "Words on the wall, seen by two";
        refused(
                report(one, Map.of("reportHow", "NAMED", "reportSaidOn", "", "reportWords", told)),
                "Enter the day on which they said so.");
        assertThat(worker.get(one).body()).contains("They do not want police to be told, as was");
        refused(
                report(
                        one,
                        Map.of("reportHow", "NAMED", "reportSaidOn", ago(0), "reportWords", told)),
                "They did not want police to be told. Ask them");
        Map<String, String> changed =
                Map.of(
                        "reportHow",
                        "NAMED",
                        "reportChanged",
                        "on",
                        "reportSaidOn",
                        ago(0),
                        "reportWords",
                        told);
        refusedToPolice(reference);
        refused(report(one, changed), "They have said no to ");
        RightsMatrix.change(
                "UPDATE consent k JOIN support_case c ON c.person_id = k.person_id SET"
                        + " k.superseded_at = UTC_TIMESTAMP(6) WHERE c.reference = ?",
                reference);
        saved(report(one, changed));
        assertThat(
                        RightsMatrix.text(
                                "SELECT s.what FROM consent_share s JOIN support_case c ON c.person_id ="
                                        + " s.person_id JOIN organisation o ON o.id = s.recipient_id"
                                        + " AND o.kind = 'POLICE' WHERE c.reference = ?",
                                reference))
                .as("what crosses is on record")
                .isEqualTo("What was done to them again, with their name and date of birth");
        assertThat(worker.get(page).body())
                .contains("We told police for them on", "Sent from here as", "not opened yet");
        assertThat(worker.get(one).body())
                .as("once")
                .doesNotContain("Report it to the police for them");
        String report =
                RightsMatrix.text(
                        "SELECT i.reference FROM further_incident x JOIN incident i ON i.id ="
                                + " x.report_id JOIN support_case c ON c.id = x.case_id WHERE"
                                + " c.reference = ?",
                        reference);
        Visitor police = Visitor.person("pc.harlow");
        assertThat(police.get("/incident/told").body()).contains(report);
        assertThat(police.get("/incident/told-one?i=" + report).body())
                .contains(told, "Person " + crime, "Reach them through us")
                .as("nothing else of the case")
                .doesNotContain(WORDS, "A camera of the shop", "07700 900123");
        assertThat(worker.get(page).body()).contains("opened ").doesNotContain("not opened yet");
        restricted(reference, report, police);
        byAnEmergency(reference, one);
        struckOut(one);
        assertThat(audited(reference, "The police were told that report%")).isEqualTo(1);
        assertThat(worker.get(page).body()).contains("they were told that it is an error");
        assertThat(police.get("/incident/told-one?i=" + report).body())
                .as("what they have opened stays with them, and says so")
                .contains("says since ", "that it was an error")
                .doesNotContain("Save as a row");
        for (String service : new String[] {"ravi.joshi", "patricia.ferguson"}) {
            Visitor reader = Visitor.person(service);
            assertThat(reader.get("/incident/reports").body()).doesNotContain(report);
            assertThat(reader.get("/incident/report?i=" + report).statusCode())
                    .as("for the police alone: " + service)
                    .isEqualTo(404);
        }
    }

    /** A restricted case: the force keeps its report for an officer who is named on the case. */
    private static void restricted(String reference, String report, Visitor police) {
        Visitor manager = CaseDesk.manager();
        saved(RestrictedDesk.restrict(manager, reference));
        assertThat(police.get("/incident/told-one?i=" + report).statusCode()).isEqualTo(404);
        assertThat(manager.get("/casework/access?c=" + reference).body())
                .contains("A police force was told", "with the name", "an officer opened it on");
        saved(RestrictedDesk.name(manager, reference, "pc.harlow"));
        assertThat(police.get("/incident/told-one?i=" + report).statusCode()).isEqualTo(200);
    }

    /** Whoever has the case by an emergency alone takes nothing back from the police. */
    private static void byAnEmergency(String reference, String one) {
        RightsMatrix.change(
                "INSERT INTO break_glass (id, account_id, case_id, reason, opened_at, ends_at,"
                        + " review_due_at) SELECT 9832, a.id, c.id, 'Danger', UTC_TIMESTAMP(6),"
                        + " UTC_TIMESTAMP(6) + INTERVAL 30 MINUTE, UTC_TIMESTAMP(6) FROM account a JOIN"
                        + " support_case c ON c.reference = ? WHERE a.username = 'amara.okafor'",
                reference);
        try {
            refused(
                    submit(
                            Visitor.person("amara.okafor"),
                            one,
                            "striking",
                            "strike",
                            Map.of("strikeWhy", "It was not so")),
                    "for those whose case it is");
        } finally {
            RightsMatrix.change("DELETE FROM break_glass WHERE id = 9832");
        }
    }

    private static long audited(String reference, String what) {
        return number(
                "SELECT COUNT(*) FROM audit_entry e JOIN support_case c ON c.id = e.case_id WHERE"
                        + " c.reference = ? AND e.action = 'FurtherIncidents.strike' AND e.detail LIKE"
                        + " ?",
                reference,
                what);
    }

    /** What police have not opened goes from their list when it was an error; at any time. */
    private void unopened(String page) {
        saved(note(page, Map.of("incidentPlace", "In the wrong file")));
        String reference = page.substring(page.lastIndexOf('=') + 1);
        String one = page + "&i=" + newest(reference);
        saved(
                report(
                        one,
                        Map.of(
                                "reportHow",
                                "ANONYMOUS",
                                "reportSaidOn",
                                ago(0),
                                "reportWords",
                                "Somebody else's")));
        String report =
                RightsMatrix.text(
                        "SELECT i.reference FROM further_incident x JOIN incident i ON i.id ="
                                + " x.report_id WHERE x.id = ?",
                        Long.valueOf(newest(reference)));
        RightsMatrix.change(
                "UPDATE support_case SET state = 'CLOSED', is_open = FALSE, closure_reason ="
                        + " 'DECLINED_INITIAL', planned = FALSE, closed_at = UTC_TIMESTAMP(6) WHERE"
                        + " reference = ?",
                reference);
        struckOut(one);
        assertThat(worker.get(page).body())
                .as("in a case that is closed, too")
                .contains("taken back before they opened it");
        assertThat(audited(reference, "%was taken back before they opened it")).isEqualTo(1);
        assertThat(worker.get(page("case", reference)).body())
                .contains("was taken back before they opened it");
        assertThat(Visitor.person("pc.harlow").get("/incident/told-one?i=" + report).statusCode())
                .isEqualTo(404);
        assertThat(
                        number(
                                "SELECT COUNT(*) FROM incident WHERE reference = ? AND answers IS NULL",
                                report))
                .isEqualTo(1);
    }

    private void struckOut(String one) {
        saved(
                submit(
                        worker,
                        one,
                        "striking",
                        "strike",
                        Map.of("strikeWhy", "It was somebody else")));
    }

    /** They have said no to the force in the register of consent. */
    private static void refusedToPolice(String reference) {
        RightsMatrix.change(
                "INSERT INTO consent (id, person_id, organisation_id, purpose, recipient_id, answer,"
                        + " given_on, recorded_by, recorded_at) SELECT c.id + 7, c.person_id,"
                        + " s.organisation_id, 'SHARE', o.id, 'REFUSED', CURRENT_DATE, c.worker_id,"
                        + " UTC_TIMESTAMP(6) FROM support_case c JOIN service s ON s.id ="
                        + " c.service_id JOIN organisation o ON o.code = 'MPS' WHERE c.reference = ?",
                reference);
    }

    @Test
    void without_a_name_the_police_read_none_and_what_is_no_hate_goes_no_such_way() {
        String crime = "Nameless" + System.nanoTime();
        String reference =
                allocated(FeedLineText.of(crime).with("hate_strands", "RELIGION"), crime);
        String page = page("incidents", reference);
        saved(note(page, Map.of()));
        String one = page + "&i=" + newest(reference);
        saved(
                report(
                        one,
                        Map.of(
                                "reportHow",
                                "ANONYMOUS",
                                "reportSaidOn",
                                ago(0),
                                "reportWords",
                                "Shouted at in the street")));
        String report =
                RightsMatrix.text(
                        "SELECT i.reference FROM further_incident x JOIN incident i ON i.id ="
                                + " x.report_id JOIN support_case c ON c.id = x.case_id WHERE"
                                + " c.reference = ?",
                        reference);
        assertThat(Visitor.person("pc.harlow").get("/incident/told-one?i=" + report).body())
                .contains("Shouted at in the street", "Without a name")
                .doesNotContain(crime, "Reach them through us");
        unopened(page);
        String burglary = crime + "b";
        String other = allocated(FeedLineText.of(burglary), burglary);
        saved(note(page("incidents", other), Map.of()));
        assertThat(worker.get(page("incidents", other) + "&i=" + newest(other)).body())
                .contains("It was written down in error")
                .doesNotContain("Report it to the police for them");
    }

    @Test
    void what_was_written_down_is_counted_for_a_marac() {
        String crime = "Often" + System.nanoTime();
        String reference = abused(crime);
        String marac = page("marac", reference);
        assertThat(worker.get(marac).body()).doesNotContain("written down in the last 12 months");
        for (int i = 0; i < 3; i++) {
            saved(note(page("incidents", reference), Map.of()));
        }
        assertThat(worker.get(marac).body())
                .contains("3 written down in the last 12 months", "Think of a referral to MARAC")
                .as("what they were referred for is not in the number: nobody leaves it as it is")
                .contains("Add what they were referred for")
                .doesNotContainPattern("incidents\"[^>]*value=\"3\"");
        String again = crime + "b";
        String next = abused(again);
        RightsMatrix.change(
                "UPDATE person p JOIN support_case c ON c.person_id = p.id JOIN support_case o ON"
                        + " o.reference = ? JOIN person q ON q.id = o.person_id SET p.identity_id ="
                        + " q.identity_id WHERE c.reference = ?",
                reference,
                next);
        assertThat(worker.get(page("marac", next)).body())
                .as("written down in their case before this one")
                .contains("3 written down in the last 12 months", "Think of a referral to MARAC");
        RightsMatrix.change(
                "UPDATE support_case SET restricted = TRUE WHERE reference = ?", reference);
        assertThat(worker.get(page("marac", next)).body())
                .as("of a restricted one nothing")
                .doesNotContain("written down in the last 12 months");
    }

    @Test
    void a_neighbours_insults_are_no_escalation() {
        String crime = "Neighbour" + System.nanoTime();
        String reference = allocated(FeedLineText.of(crime), crime);
        for (int i = 0; i < 3; i++) {
            saved(note(page("incidents", reference), Map.of()));
        }
        assertThat(worker.get(page("marac", reference)).body())
                .contains("3 written down in the last 12 months")
                .doesNotContain("Think of a referral to MARAC");
    }

    private static String abused(String crime) {
        String reference =
                allocated(
                        FeedLineText.of(crime)
                                .with("address", "1 High Street, London")
                                .with("postcode", "SE1 1AA"),
                        crime);
        RightsMatrix.change(
                "UPDATE referral r JOIN support_case c ON c.referral_id = r.id SET r.domestic_abuse ="
                        + " TRUE WHERE c.reference = ?",
                reference);
        return reference;
    }

    private HttpResponse<String> report(String page, Map<String, String> form) {
        return submit(worker, page, "reporting", "report", form);
    }

    @Test
    void nobody_reaches_it_but_through_its_own_case() {
        String crime = "Theirs" + System.nanoTime();
        String reference = allocated(FeedLineText.of(crime), crime);
        saved(note(page("incidents", reference), Map.of()));
        String id = newest(reference);
        String other = crime + "b";
        String mine = allocated(FeedLineText.of(other), other);
        assertThat(worker.get(page("incidents", mine) + "&i=" + id).statusCode()).isEqualTo(404);
        for (String stranger : new String[] {"zahra.ahmadi", "oliver.pemberton", "pc.harlow"}) {
            HttpResponse<String> answer =
                    Visitor.person(stranger).get(page("incidents", reference));
            assertThat(answer.statusCode()).as(stranger).isIn(403, 404);
            assertThat(answer.body()).doesNotContain(WORDS);
        }
        assertThat(worker.get(page("incidents", reference)).body()).contains(WORDS);
    }

    private HttpResponse<String> note(String page, Map<String, String> changed) {
        Map<String, String> form = new HashMap<>();
        form.put("incidentOn", ago(1));
        form.put("incidentKind", "ABUSE");
        form.put("incidentWhat", WORDS);
        form.put("incidentPlace", "At home");
        form.put("evidence", "A camera of the shop");
        form.put("police", "NOT_TOLD");
        form.put("policeOn", "");
        form.put("incidentCrime", "");
        form.putAll(changed);
        return submit(worker, page, "noting", "note", form);
    }

    private static String newest(String reference) {
        return RightsMatrix.text(
                "SELECT CAST(MAX(x.id) AS CHAR) FROM further_incident x JOIN support_case c ON c.id ="
                        + " x.case_id WHERE c.reference = ? AND x.struck_at IS NULL",
                reference);
    }
}
