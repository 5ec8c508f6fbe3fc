package org.waymark.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.it.CaseDesk.refused;
import static org.waymark.it.CaseDesk.saved;
import static org.waymark.it.CaseDesk.submit;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * A case that an agency without an account sends on paper is listed by the co-ordinator, who writes
 * down agency by agency what each brings and owes; the service of the borough sees it, and nobody
 * else.
 */
class MaracOutsideIT extends Browser {

    private static final String SOUTH = "E09000022";
    private static final String VICTIM = "Theodora Papersent";
    private static final String[] SECRETS = {
        VICTIM,
        SafetyDesk.PERPETRATOR,
        "He choked her on Sunday",
        "12 Hidden Lane",
        "Noah Papersent"
    };

    private final Visitor south = Visitor.person("coral.adeyemi");
    private String meeting;

    @BeforeEach
    void a_meeting_of_their_borough() {
        RightsMatrix.change(
                "DELETE FROM marac_meeting WHERE area_code = ? AND held_on = CURRENT_DATE +"
                        + " INTERVAL 71 DAY",
                SOUTH);
        saved(
                submit(
                        south,
                        "/safety/lists",
                        "planning",
                        "plan",
                        Map.of("meetingArea", SOUTH, "heldOn", SafetyDesk.ago(-71))));
        meeting =
                RightsMatrix.text(
                        "SELECT MAX(id) FROM marac_meeting WHERE organisation_id = 121 AND area_code ="
                                + " '"
                                + SOUTH
                                + "'");
    }

    @AfterEach
    void nothing_is_left() {
        for (String table : List.of("marac_action", "marac_information")) {
            RightsMatrix.change(
                    "DELETE x FROM "
                            + table
                            + " x JOIN marac_referral m ON m.id = x.referral_id WHERE m.meeting_id ="
                            + " ?",
                    Long.valueOf(meeting));
        }
        RightsMatrix.change(
                "DELETE FROM marac_referral WHERE meeting_id = ?", Long.valueOf(meeting));
        RightsMatrix.change("DELETE FROM marac_meeting WHERE id = ?", Long.valueOf(meeting));
    }

    @Test
    void
            a_paper_is_listed_with_consent_or_why_not_and_is_seen_by_the_service_of_the_borough_alone() {
        Map<String, String> form = paper();
        form.put("fromAgency", "");
        form.put("WHY_SHARED", "");
        HttpResponse<String> answer = add(form);
        refused(answer, "Choose the agency.");
        assertThat(answer.body())
                .contains("Say why it is shared all the same.")
                .contains(VICTIM, "Noah Papersent", "He choked her on Sunday");
        form = paper();
        form.remove("judged");
        form.put("incidents", "");
        refused(add(form), "None of the criteria of this MARAC is met");
        form = paper();
        form.put("VICTIM_BORN", "");
        refused(add(form), "Their age is not known");
        form.put("VICTIM_BORN", "about 15");
        refused(add(form), "This MARAC takes people from 16 on");
        long people = number("SELECT COUNT(*) FROM person");
        long cases = number("SELECT COUNT(*) FROM support_case");
        saved(add(paper()));
        String id = listed();
        assertThat(number("SELECT COUNT(*) FROM person")).as("nobody's record").isEqualTo(people);
        assertThat(number("SELECT COUNT(*) FROM support_case")).isEqualTo(cases);
        assertThat(
                        number(
                                "SELECT COUNT(*) FROM marac_referral WHERE id = ? AND (INSTR(words,"
                                        + " 'Papersent') > 0 OR expires_on <> CURRENT_DATE + INTERVAL 71"
                                        + " DAY + INTERVAL 12 MONTH)",
                                id))
                .as("sealed, and for a year from the meeting")
                .isZero();
        String list = "/safety/agenda?id=" + meeting;
        String one = "/safety/listed?id=" + meeting + "&l=" + id;
        assertThat(south.get(list).body()).contains(VICTIM, "From: Housing");
        assertThat(south.get(one).body()).contains(SECRETS).contains("Danger to her life");
        Visitor manager = Visitor.person("leroy.samuels");
        assertThat(manager.get("/safety/meeting?id=" + meeting).body()).contains(VICTIM);
        assertThat(manager.get(one).body()).contains(SECRETS).doesNotContain("Agree the action");
        for (String other : List.of("ines.moreau", "patricia.ferguson", "anjali.raman")) {
            assertThat(Visitor.person(other).get(one).statusCode()).as(other).isEqualTo(404);
        }
        assertThat(Visitor.person("amara.okafor").get(one).statusCode()).isEqualTo(403);
        assertThat(Visitor.person("ines.moreau").get("/safety/outside?id=" + meeting).statusCode())
                .isEqualTo(404);
        refused(
                submit(south, one, "hearing", "heard", Map.of()),
                "This meeting has not been held yet.");
        saved(submit(south, one, "taking", "takeOff", Map.of("takeOffWhy", "They took it back")));
        assertThat(south.get(list).body()).contains("Withdrawn");
    }

    @Test
    void what_agencies_bring_and_owe_is_written_down_and_goes_on_paper_without_a_name()
            throws IOException {
        draftIsKept("outside-" + meeting);
        saved(add(paper()));
        String id = listed();
        draftIsKept("brought-" + id);
        draftIsKept("owed-" + id);
        String one = "/safety/listed?id=" + meeting + "&l=" + id;
        saved(
                submit(
                        south,
                        one,
                        "bringing",
                        "bring",
                        Map.of(
                                "broughtBy", "POLICE",
                                "broughtWhen", "BEFORE",
                                "information", "Two calls in March")));
        Map<String, String> action =
                new HashMap<>(
                        Map.of(
                                "actionAgency", "HOUSING",
                                "actionOwner", "",
                                "actionWhat", "Change the locks",
                                "actionDue", SafetyDesk.ago(-75)));
        HttpResponse<String> ownerless = submit(south, one, "acting", "act", action);
        refused(ownerless, "Say who there does it.");
        assertThat(ownerless.body()).as("what was typed").contains("Change the locks");
        action.put("actionOwner", "Greta at the repairs desk");
        saved(submit(south, one, "acting", "act", action));
        String page = south.get(one).body();
        assertThat(page)
                .contains("Two calls in March", "Found out before the meeting")
                .contains("Change the locks", "Greta at the repairs desk");
        long before = printed();
        assertThat(paper("HOUSING"))
                .contains("Number 1, T. P.", "Change the locks", "Greta at the repairs desk")
                .doesNotContain("Papersent", "Theodora", "Perpetrator", "Two calls");
        assertThat(paper("POLICE")).contains("took nothing on").doesNotContain("Change the locks");
        assertThat(printed())
                .as("both in the audit, and whose case is on one of them")
                .isEqualTo(before + 3);
        assertThat(Visitor.person("leroy.samuels").get(pdf("HOUSING")).statusCode()).isEqualTo(403);
        assertThat(Visitor.person("ines.moreau").get(pdf("HOUSING")).statusCode()).isEqualTo(404);
        String doing =
                one
                        + "&action="
                        + RightsMatrix.text(
                                "SELECT MAX(id) FROM marac_action WHERE task_id IS NULL");
        saved(
                submit(
                        south,
                        doing,
                        "doing",
                        "done",
                        Map.of("doneOn", SafetyDesk.ago(0), "doneWhat", "Changed on Monday")));
        assertThat(south.get(one).body()).contains("Changed on Monday");
        Screens.signIn(this.page, "coral.adeyemi");
        for (String path :
                List.of("/safety/agenda?id=" + meeting, one, "/safety/outside?id=" + meeting)) {
            this.page.navigate(path);
            this.page.evaluate("document.querySelectorAll('details').forEach(d => d.open = true)");
            axe();
        }
    }

    @Test
    void of_a_case_of_the_service_the_co_ordinator_adds_and_reads_no_paper() {
        String reference =
                RightsMatrix.text(
                        "SELECT c.reference FROM support_case c WHERE c.service_id = 1010 AND c.is_open"
                                + " AND NOT c.restricted ORDER BY c.id LIMIT 1");
        long id = Long.parseLong(meeting) + 1;
        RightsMatrix.change(
                "INSERT INTO marac_referral (id, case_id, service_id, area_code, referred_on, state,"
                        + " visible, judgement, escalation, repeated, automatic, aware, consent,"
                        + " meeting_id, place, account_id, at, words) SELECT ?, c.id, 1010, '"
                        + SOUTH
                        + "', CURRENT_DATE, 'LISTED', 1, 0, 0, 0, 0, 1, 'GIVEN', ?, 1, c.worker_id,"
                        + " UTC_TIMESTAMP(6), 'x' FROM support_case c WHERE c.reference = ?",
                id,
                Long.valueOf(meeting),
                reference);
        String one = "/safety/listed?id=" + meeting + "&l=" + id;
        draftIsKept("owed-" + id);
        String page = south.get(one).body();
        assertThat(page).contains("Its papers are with its worker").doesNotContain("/casework/");
        long tasks = SafetyDesk.tasks(reference, "MARAC_ACTION");
        saved(
                submit(
                        south,
                        one,
                        "acting",
                        "act",
                        Map.of(
                                "actionAgency", "IDVA",
                                "actionOwner", "The worker",
                                "actionWhat", "Ring her on Monday",
                                "actionDue", SafetyDesk.ago(-72))));
        assertThat(SafetyDesk.tasks(reference, "MARAC_ACTION")).isEqualTo(tasks + 1);
        assertThat(
                        number(
                                "SELECT COUNT(*) FROM audit_entry e JOIN support_case c ON c.id ="
                                        + " e.case_id WHERE c.reference = ? AND e.action IN"
                                        + " ('MeetingMinutes.agreed', 'ListedQuery.one')",
                                reference))
                .isGreaterThanOrEqualTo(2);
        assertThat(Visitor.person("leroy.samuels").get(one).statusCode())
                .as("a manager has the case itself")
                .isEqualTo(404);
    }

    /** Sealed, for its author, and not for a co-ordinator of other boroughs. */
    private void draftIsKept(String form) {
        String draft = "/api/drafts/sealed:" + form;
        String begun = "Begun " + System.nanoTime();
        String content = "{\"content\":{\"text\":\"" + begun + "\"}}";
        assertThat(south.send("PUT", draft, "application/json", content).statusCode())
                .as(form)
                .isEqualTo(200);
        assertThat(south.get(draft).body()).contains(begun);
        assertThat(
                        number(
                                "SELECT COUNT(*) FROM draft WHERE form_key = ? AND content LIKE ?",
                                "sealed:" + form,
                                "%Begun%"))
                .as("in clear")
                .isZero();
        assertThat(
                        Visitor.person("ines.moreau")
                                .send("PUT", draft, "application/json", content)
                                .statusCode())
                .as("of another borough")
                .isGreaterThanOrEqualTo(400);
    }

    private static Map<String, String> paper() {
        Map<String, String> form = SafetyDesk.marac();
        form.remove("areaCode");
        form.put("fromAgency", "HOUSING");
        form.put("VICTIM", VICTIM);
        form.put("VICTIM_BORN", "3 May 1990");
        form.put("children", "Noah Papersent, 2019\n\nIda Papersent, 2021");
        form.put("score", "9");
        return form;
    }

    private HttpResponse<String> add(Map<String, String> form) {
        return submit(south, "/safety/outside?id=" + meeting, "adding", "add", form);
    }

    private String listed() {
        return RightsMatrix.text(
                "SELECT MAX(id) FROM marac_referral WHERE case_id IS NULL AND meeting_id = "
                        + meeting);
    }

    private String pdf(String agency) {
        return "/safety/actions.pdf?id=" + meeting + "&agency=" + agency;
    }

    private String paper(String agency) throws IOException {
        HttpResponse<byte[]> file = south.file(pdf(agency));
        assertThat(file.headers().firstValue("Content-Disposition").orElse(""))
                .contains("document.pdf");
        try (PDDocument pdf = Loader.loadPDF(file.body())) {
            return new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
        }
    }

    private static long printed() {
        return number(
                "SELECT COUNT(*) FROM audit_entry WHERE action = 'MeetingPapers.actions' AND outcome ="
                        + " 'DONE'");
    }
}
