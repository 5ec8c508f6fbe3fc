package org.waymark.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.it.CaseDesk.refused;
import static org.waymark.it.CaseDesk.saved;
import static org.waymark.it.CaseDesk.submit;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Who stands in a case of another agency is nobody of the records, and is found all the same: by
 * colleagues who know them, who are kept away, and when they ask for their data.
 */
class OutsideFoundIT extends Running {

    private static final String SOUTH = "E09000022";
    private static final String VICTIM = "Wilhelmina Papertrail";
    private static final String FOE = "Ezekiel Paperfoe";

    private final Visitor south = Visitor.person("coral.adeyemi");
    private String meeting;
    private String id;

    @BeforeEach
    void a_case_of_an_agency_on_a_list() {
        saved(
                submit(
                        south,
                        "/safety/lists",
                        "planning",
                        "plan",
                        Map.of("meetingArea", SOUTH, "heldOn", SafetyDesk.ago(-66))));
        meeting =
                RightsMatrix.text(
                        "SELECT MAX(id) FROM marac_meeting WHERE organisation_id = 121 AND area_code ="
                                + " '"
                                + SOUTH
                                + "'");
        Map<String, String> form = SafetyDesk.marac();
        form.remove("areaCode");
        form.remove("LAST_LISTED");
        form.put("fromAgency", "HOUSING");
        form.put("VICTIM", VICTIM);
        form.put("VICTIM_BORN", "3 May 1990");
        form.put("PHONE", "01632 960871");
        form.put("perpetrators:0:name", FOE);
        form.put("perpetrators:0:born", "1961");
        form.put("children", "");
        form.put("score", "9");
        form.put("lastListed", "");
        saved(submit(south, "/safety/outside?id=" + meeting, "adding", "add", form));
        id =
                RightsMatrix.text(
                        "SELECT MAX(id) FROM marac_referral WHERE case_id IS NULL AND meeting_id = "
                                + meeting);
    }

    @AfterEach
    void nothing_is_left() {
        RightsMatrix.change(
                "DELETE x FROM conflict x JOIN account a ON a.id = x.account_id WHERE a.username ="
                        + " 'coral.adeyemi'");
        RightsMatrix.change(
                "DELETE FROM known_key WHERE known_id IN (SELECT k.id FROM known_person k JOIN account a ON a.id = k.account_id WHERE a.username = 'coral.adeyemi')");
        RightsMatrix.change(
                "DELETE k FROM known_person k JOIN account a ON a.id = k.account_id WHERE a.username = 'coral.adeyemi'");
        RightsMatrix.change(
                "DELETE FROM marac_outside_key WHERE referral_id = ?", Long.valueOf(id));
        RightsMatrix.change("DELETE FROM marac_referral WHERE id = ?", Long.valueOf(id));
        RightsMatrix.change("DELETE FROM marac_meeting WHERE id = ?", Long.valueOf(meeting));
    }

    @Test
    void who_has_said_that_they_know_somebody_in_it_is_kept_away_and_nobody_else_is() {
        String one = "/safety/listed?id=" + meeting + "&l=" + id;
        String list = "/safety/agenda?id=" + meeting;
        assertThat(south.get(one).body()).contains(VICTIM).doesNotContain("Do you know anybody");
        declare("Othername", "Rosalind", "4/5/1971", "01632 960871");
        assertThat(south.get(one).body())
                .as("the same number, another name")
                .contains("Do you know anybody here?");
        declare("Paperfoe", "Ezekiel", "1/2/1961", "");
        assertThat(south.get(one).statusCode()).as("the alleged perpetrator").isEqualTo(404);
        assertThat(south.get(list).body()).doesNotContain(VICTIM);
        assertThat(
                        submit(
                                        south,
                                        "/safety/lists",
                                        "planning",
                                        "plan",
                                        Map.of("meetingArea", SOUTH, "heldOn", ""))
                                .statusCode())
                .as("and the rest of the work goes on")
                .isEqualTo(200);
        assertThat(Visitor.person("leroy.samuels").get(one).body()).contains(VICTIM);
    }

    @Test
    void who_asks_for_their_data_is_found_looked_at_taken_in_and_destroyed_when_that_is_granted() {
        Visitor first = Visitor.person(RequestDesk.FIRST);
        String copy = RequestDesk.entered(first, "", "ACCESS", "PERSON");
        String page = "/privacy/agencies?q=" + copy;
        refused(look(first, page, VICTIM), "Make sure first who asks.");
        identified(first, copy);
        saved(look(first, page, "Somebody Else"));
        assertThat(first.get(page).body()).contains("Nothing has been found");
        saved(look(first, page, FOE));
        assertThat(first.get(page).body())
                .contains("must not learn of the case")
                .doesNotContain("take it in</", "It is them: take it in");
        saved(look(first, page, VICTIM));
        String shown = first.get(page).body();
        assertThat(shown).contains(VICTIM, "It is them: take it in");
        int row = shown.indexOf("It is them: take it in");
        String button = shown.substring(shown.lastIndexOf("name=\"", row) + 6);
        button = button.substring(0, button.indexOf('"'));
        saved(press(first, page, button));
        assertThat(first.get(page).body()).contains("Taken in");

        RequestDesk.done(first, copy, "starting", "start");
        RequestDesk.done(first, copy, "collecting", "collect");
        int part = RequestDesk.place(copy, "MARAC");
        String text =
                first.get(RequestDesk.page(copy).replace("request?", "part?") + "&part=" + part)
                        .body();
        assertThat(text).contains("He choked her on Sunday", "Housing");
        assertThat(
                        number(
                                "SELECT COUNT(*) FROM rights_span s JOIN rights_item i ON i.id ="
                                        + " s.item_id JOIN rights_request r ON r.id = i.request_id WHERE"
                                        + " r.reference = ?",
                                copy))
                .as("what is about others is marked")
                .isPositive();
        assertThat(
                        number(
                                "SELECT COUNT(*) FROM audit_entry WHERE person_id = ? AND action IN"
                                        + " ('OutsideListing.add', 'RightsOutside.decide')",
                                id))
                .as("who has seen it")
                .isGreaterThanOrEqualTo(2);

        String erasure = RequestDesk.entered(first, "", "ERASURE", "PERSON");
        identified(first, erasure);
        page = "/privacy/agencies?q=" + erasure;
        saved(look(first, page, VICTIM));
        saved(press(first, page, button.replaceFirst("possible:\\d+", "possible:0")));
        RequestDesk.done(first, erasure, "starting", "start");
        String[] grant = {
            "decision", "GRANTED", "grounds", "NO_LONGER_NEEDED", "decisionNote", "It goes"
        };
        refused(
                RequestDesk.act(first, erasure, "proposing", "propose", grant),
                "A meeting is still to speak");
        RightsMatrix.change(
                "UPDATE marac_referral SET state = 'WITHDRAWN' WHERE id = ?", Long.valueOf(id));
        Visitor second = Visitor.person(RequestDesk.SECOND);
        RequestDesk.done(first, erasure, "proposing", "propose", grant);
        RightsMatrix.change(
                "UPDATE marac_referral SET state = 'LISTED' WHERE id = ?", Long.valueOf(id));
        refused(
                RequestDesk.act(second, erasure, "approving-form", "approve"),
                "A meeting is still to speak");
        assertThat(number("SELECT COUNT(*) FROM marac_referral WHERE id = ?", id)).isEqualTo(1);
        of_a_child_it_stays(first, button, grant);
        RightsMatrix.change(
                "UPDATE marac_referral SET state = 'WITHDRAWN' WHERE id = ?", Long.valueOf(id));
        RequestDesk.done(second, erasure, "approving-form", "approve");
        assertThat(number("SELECT COUNT(*) FROM marac_referral WHERE id = ?", id)).isZero();
        assertThat(number("SELECT COUNT(*) FROM marac_outside_key WHERE referral_id = ?", id))
                .isZero();
    }

    /**
     * It is about somebody else: what the victim's safety hangs on goes with no child's request.
     */
    private void of_a_child_it_stays(Visitor first, String button, String... grant) {
        String child = RequestDesk.entered(first, "", "ERASURE", "PERSON");
        identified(first, child);
        String page = "/privacy/agencies?q=" + child;
        saved(look(first, page, VICTIM));
        saved(press(first, page, button.replaceFirst("possible:\\d+", "possible:0")));
        RightsMatrix.change(
                "UPDATE rights_outside o JOIN rights_request r ON r.id = o.request_id SET o.role ="
                        + " 'CHILD' WHERE r.reference = ?",
                child);
        RequestDesk.done(first, child, "starting", "start");
        String one = "/safety/listed?id=" + meeting + "&l=" + id;
        assertThat(south.get(one).body()).doesNotContain("asked for deletion");
        RequestDesk.agreed(child, grant);
        assertThat(south.get(one).body()).contains(VICTIM, "asked for deletion");
        assertThat(number("SELECT COUNT(*) FROM marac_referral WHERE id = ?", id)).isEqualTo(1);
    }

    private static void identified(Visitor officer, String request) {
        RequestDesk.done(
                officer,
                request,
                "identifying",
                "identify",
                "identityHow",
                "KNOWN",
                "identityNote",
                "");
    }

    private static java.net.http.HttpResponse<String> look(
            Visitor officer, String page, String name) {
        return submit(
                officer,
                page,
                "looking",
                "look",
                Map.of(
                        "outsideName",
                        name,
                        "outsideBorn",
                        name.equals(VICTIM) ? "3/5/1990" : "1961",
                        "outsidePhone",
                        "",
                        "outsideAddress",
                        ""));
    }

    private static java.net.http.HttpResponse<String> press(
            Visitor officer, String page, String button) {
        String form = button.substring(0, button.lastIndexOf(':'));
        Map<String, String> fields = new HashMap<>(Visitor.fields(officer.get(page), form));
        fields.put(form, form);
        fields.put(button, "on");
        return officer.post(page, fields);
    }

    private void declare(String surname, String given, String born, String phone) {
        saved(
                submit(
                        south,
                        "/person/known",
                        "declaring",
                        "declare",
                        new HashMap<>(
                                Map.of(
                                        "kind", "PERSON",
                                        "givenNames", given,
                                        "surname", surname,
                                        "dateOfBirth", born,
                                        "phone", phone,
                                        "address", "",
                                        "postcode", ""))));
    }
}
