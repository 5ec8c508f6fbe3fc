package org.waymark.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.it.CaseDesk.refused;
import static org.waymark.it.CaseDesk.saved;
import static org.waymark.it.CaseDesk.submit;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A meeting of a MARAC has another day, and all that hangs on it goes along. */
class MeetingMovingIT extends Running {

    private static final String SOUTH = "E09000022";
    private static final int FIRST = 91;
    private static final int SECOND = 98;

    private final Visitor south = Visitor.person("coral.adeyemi");
    private long meeting;
    private long paper;
    private String reference;
    private String goesOn;
    private String identity;

    @BeforeEach
    void a_meeting_with_a_case_of_the_service_and_one_of_an_agency() {
        clean();
        plan(FIRST);
        meeting = meeting(FIRST);
        reference =
                RightsMatrix.text(
                        "SELECT c.reference FROM support_case c WHERE c.service_id = 1010 AND c.is_open"
                                + " AND NOT c.restricted AND c.worker_id IS NOT NULL ORDER BY c.id"
                                + " LIMIT 1");
        Map<String, String> form = SafetyDesk.marac();
        form.remove("areaCode");
        form.remove("LAST_LISTED");
        form.put("fromAgency", "HOUSING");
        form.put("VICTIM", "Winifred Papermove");
        form.put("VICTIM_BORN", "3 May 1990");
        form.put("PHONE", "01632 960873");
        form.put("perpetrators:0:name", "Ebenezer Papermove");
        form.put("perpetrators:0:born", "1961");
        form.put("children", "");
        form.put("score", "9");
        form.put("lastListed", "");
        saved(submit(south, "/safety/outside?id=" + meeting, "adding", "add", form));
        paper =
                number(
                        "SELECT MAX(id) FROM marac_referral WHERE case_id IS NULL AND meeting_id = ?",
                        meeting);
        RightsMatrix.change(
                "INSERT INTO marac_referral (id, case_id, service_id, area_code, referred_on, state,"
                        + " visible, judgement, escalation, repeated, automatic, aware, consent,"
                        + " meeting_id, place, account_id, at, words) SELECT ?, c.id, 1010, '"
                        + SOUTH
                        + "', CURRENT_DATE, 'LISTED', 1, 0, 0, 0, 0, 1, 'GIVEN', ?, 2, c.worker_id,"
                        + " UTC_TIMESTAMP(6), 'x' FROM support_case c WHERE c.reference = ?",
                meeting + 1,
                meeting,
                reference);
        RightsMatrix.change(
                "INSERT INTO task (id, case_id, service_id, assignee_id, title, kind, due_at, is_open,"
                        + " created_at) SELECT ?, c.id, c.service_id, c.worker_id, 'Speak',"
                        + " 'MARAC_CONTACT', UTC_TIMESTAMP(6) + INTERVAL 85 DAY, TRUE,"
                        + " UTC_TIMESTAMP(6) FROM support_case c WHERE c.reference = ?",
                meeting + 3,
                reference);
    }

    @AfterEach
    void nothing_is_left() {
        if (goesOn != null) {
            RightsMatrix.change(
                    "UPDATE support_case SET is_open = TRUE WHERE reference = ?", reference);
            becomes(identity);
            RightsMatrix.change(
                    "DELETE t FROM task t JOIN support_case c ON c.id = t.case_id WHERE c.reference = ?"
                            + " AND (t.id = ? OR t.kind = 'MARAC_MOVED')",
                    goesOn,
                    meeting + 3);
        }
        RightsMatrix.change("DELETE FROM marac_referral WHERE id IN (?, ?)", meeting + 1, paper);
        RightsMatrix.change("DELETE FROM marac_outside_key WHERE referral_id = ?", paper);
        undeclared();
        RightsMatrix.change(
                "DELETE d FROM draft d JOIN account a ON a.id = d.account_id WHERE a.username ="
                        + " 'coral.adeyemi' AND d.form_key LIKE 'sealed:outside-%'");
        RightsMatrix.change(
                "DELETE t FROM task t JOIN support_case c ON c.id = t.case_id WHERE c.reference = ?"
                        + " AND (t.id = ? OR t.kind = 'MARAC_MOVED')",
                reference,
                meeting + 3);
        clean();
    }

    private static void undeclared() {
        for (String sql :
                List.of(
                        "DELETE x FROM conflict x JOIN account a ON a.id = x.account_id WHERE"
                                + " a.username = 'coral.adeyemi'",
                        "DELETE n FROM known_key n JOIN known_person k ON k.id = n.known_id JOIN"
                                + " account a ON a.id = k.account_id WHERE a.username ="
                                + " 'coral.adeyemi'",
                        "DELETE k FROM known_person k JOIN account a ON a.id = k.account_id WHERE"
                                + " a.username = 'coral.adeyemi'")) {
            RightsMatrix.change(sql);
        }
    }

    private void clean() {
        RightsMatrix.change(
                "DELETE t FROM marac_agency_told t JOIN marac_meeting_change h ON h.id = t.change_id"
                        + " WHERE h.area_code = ? AND h.to_on > CURRENT_DATE + INTERVAL 85 DAY",
                SOUTH);
        RightsMatrix.change(
                "DELETE FROM marac_meeting_change WHERE area_code = ? AND to_on > CURRENT_DATE +"
                        + " INTERVAL 85 DAY",
                SOUTH);
        RightsMatrix.change(
                "DELETE FROM marac_meeting WHERE area_code = ? AND (held_on > CURRENT_DATE +"
                        + " INTERVAL 85 DAY OR id = ?)",
                SOUTH,
                meeting);
    }

    @Test
    void with_its_day_move_the_task_and_what_agencies_are_kept_for_and_everybody_is_told() {
        String page = "/safety/move?id=" + meeting;
        HttpResponse<String> missing = move(south, page, "", "");
        refused(missing, "Enter the new day.");
        refused(missing, "Say why.");
        refused(move(south, page, SafetyDesk.ago(-1), "Earlier"), "would have closed on");
        String due = due();
        long told = notices();
        Map<String, String> stale =
                new HashMap<>(form(SafetyDesk.ago(-SECOND), "The chair is ill"));
        stale.put("was", "2026-01-05");
        HttpResponse<String> changed = submit(south, page, "moving", "move", stale);
        refused(changed, "Somebody else changed this");
        assertThat(changed.body()).as("what was typed").contains("The chair is ill");
        assertThat(day()).isEqualTo(day(FIRST));

        saved(move(south, page, SafetyDesk.ago(-SECOND), "The chair is ill"));

        assertThat(day()).isEqualTo(day(SECOND));
        assertThat(due()).as("speaking with the victim").isGreaterThan(due);
        assertThat(
                        number(
                                "SELECT COUNT(*) FROM marac_referral WHERE id = ? AND expires_on ="
                                        + " CURRENT_DATE + INTERVAL 98 DAY + INTERVAL 12 MONTH",
                                paper))
                .as("kept for a year from the new day")
                .isEqualTo(1);
        assertThat(SafetyDesk.tasks(reference, "MARAC_MOVED")).isEqualTo(1);
        assertThat(notices()).as("their worker").isEqualTo(told + 1);
        assertThat(
                        number(
                                "SELECT COUNT(*) FROM audit_entry e JOIN support_case c ON c.id ="
                                        + " e.case_id WHERE c.reference = ? AND e.action ="
                                        + " 'MeetingMoving.move' AND e.outcome = 'DONE'",
                                reference))
                .isPositive();
        HttpResponse<String> shown = south.get(page);
        assertThat(shown.body()).contains("The chair is ill", "still to be told", "Housing");
        saved(
                submit(
                        south,
                        "/person/known",
                        "declaring",
                        "declare",
                        Map.of(
                                "kind", "PERSON",
                                "givenNames", "Ebenezer",
                                "surname", "Papermove",
                                "dateOfBirth", "1/2/1961",
                                "phone", "",
                                "address", "",
                                "postcode", "")));
        assertThat(south.get(page).body())
                .as("who is kept from the only case of an agency")
                .contains("The chair is ill")
                .doesNotContain("still to be told");
        undeclared();
        Map<String, String> tell =
                new HashMap<>(Visitor.fields(shown, "changes:0:agencies:0:telling"));
        tell.put("changes:0:agencies:0:telling", "changes:0:agencies:0:telling");
        tell.put("changes:0:agencies:0:telling:told", "Told");
        saved(south.post(page, tell));
        assertThat(south.get(page).body())
                .contains("The chair is ill")
                .doesNotContain("still to be told");
        for (String other : List.of("ines.moreau", "anjali.raman")) {
            assertThat(Visitor.person(other).get(page).statusCode()).as(other).isEqualTo(404);
        }
        assertThat(Visitor.person("amara.okafor").get(page).statusCode()).isEqualTo(403);
    }

    @Test
    void where_a_case_has_ended_the_one_in_which_its_work_goes_on_is_told() {
        goesOn =
                RightsMatrix.text(
                        "SELECT c.reference FROM support_case c WHERE c.service_id = 1010 AND c.is_open"
                                + " AND NOT c.restricted AND c.worker_id IS NOT NULL AND c.reference"
                                + " <> ? AND NOT EXISTS (SELECT 1 FROM marac_referral m WHERE"
                                + " m.case_id = c.id AND m.state = 'LISTED') AND NOT EXISTS (SELECT 1"
                                + " FROM task t WHERE t.case_id = c.id AND t.is_open AND t.kind ="
                                + " 'MARAC_CONTACT') ORDER BY c.id LIMIT 1",
                        reference);
        identity = identity(goesOn);
        becomes(identity(reference));
        RightsMatrix.change(
                "UPDATE support_case SET is_open = FALSE WHERE reference = ?", reference);
        RightsMatrix.change(
                "UPDATE task t JOIN support_case c ON c.reference = ? SET t.case_id = c.id WHERE t.id ="
                        + " ?",
                goesOn,
                meeting + 3);
        String due = due();

        saved(
                move(
                        south,
                        "/safety/move?id=" + meeting,
                        SafetyDesk.ago(-SECOND),
                        "The chair is ill"));

        assertThat(SafetyDesk.tasks(goesOn, "MARAC_MOVED")).isEqualTo(1);
        assertThat(due()).as("speaking with the victim").isGreaterThan(due);
        assertThat(SafetyDesk.tasks(reference, "MARAC_MOVED")).as("it has ended").isZero();
    }

    @Test
    void what_was_held_stays_and_what_is_cancelled_goes_behind_another_list() {
        String page = "/safety/move?id=" + meeting;
        plan(SECOND);
        long other = meeting(SECOND);
        RightsMatrix.change("UPDATE marac_referral SET state = 'HEARD' WHERE id = ?", meeting + 1);
        assertThat(south.get(page).body()).contains("has been held").doesNotContain("Move it</h2>");
        RightsMatrix.change("UPDATE marac_referral SET state = 'LISTED' WHERE id = ?", meeting + 1);
        HttpResponse<String> nowhere = cancel(page, "");
        refused(nowhere, "Choose which meeting takes its list.");
        assertThat(nowhere.body()).as("what was typed").contains("Too few cases");
        String draft = "/api/drafts/sealed:outside-";
        String begun = "{\"content\":{\"VICTIM\":\"Half a name\"}}";
        assertThat(south.send("PUT", draft + meeting, "application/json", begun).statusCode())
                .isEqualTo(200);
        saved(cancel(page, String.valueOf(other)));
        assertThat(south.get(draft + other).body()).contains("Half a name");
        assertThat(
                        number(
                                "SELECT COUNT(*) FROM draft WHERE form_key = ?",
                                "sealed:outside-" + meeting))
                .isZero();
        assertThat(number("SELECT COUNT(*) FROM marac_meeting WHERE id = ?", meeting)).isZero();
        assertThat(
                        number(
                                "SELECT COUNT(*) FROM marac_referral WHERE meeting_id = ? AND state ="
                                        + " 'LISTED' AND id IN (?, ?)",
                                other,
                                meeting + 1,
                                paper))
                .isEqualTo(2);
        assertThat(south.get(page).statusCode()).isEqualTo(404);
        assertThat(south.get("/safety/move?id=" + other).body())
                .contains("Cancelled", "Too few cases");
    }

    private static String identity(String reference) {
        return RightsMatrix.text(
                "SELECT p.identity_id FROM person p JOIN support_case c ON c.person_id = p.id WHERE"
                        + " c.reference = ?",
                reference);
    }

    /** The person of the other case is this one. */
    private void becomes(String human) {
        RightsMatrix.change(
                "UPDATE person p JOIN support_case c ON c.person_id = p.id SET p.identity_id = ? WHERE"
                        + " c.reference = ?",
                human,
                goesOn);
    }

    private HttpResponse<String> cancel(String page, String instead) {
        return submit(
                south,
                page,
                "cancelling",
                "cancel",
                Map.of("instead", instead, "cancelWhy", "Too few cases"));
    }

    private static HttpResponse<String> move(Visitor who, String page, String day, String why) {
        return submit(who, page, "moving", "move", form(day, why));
    }

    private static Map<String, String> form(String day, String why) {
        return Map.of("movedTo", day, "moveWhy", why);
    }

    private void plan(int days) {
        saved(
                submit(
                        south,
                        "/safety/lists",
                        "planning",
                        "plan",
                        Map.of("meetingArea", SOUTH, "heldOn", SafetyDesk.ago(-days))));
    }

    private static long meeting(int days) {
        return number(
                "SELECT id FROM marac_meeting WHERE organisation_id = 121 AND area_code = ? AND held_on"
                        + " = ?",
                SOUTH,
                day(days));
    }

    private static String day(int days) {
        return java.time.LocalDate.now(java.time.ZoneId.of("Europe/London"))
                .plusDays(days)
                .toString();
    }

    private String day() {
        return RightsMatrix.text("SELECT held_on FROM marac_meeting WHERE id = " + meeting);
    }

    private String due() {
        return RightsMatrix.text("SELECT due_at FROM task WHERE id = " + (meeting + 3));
    }

    private long notices() {
        return number(
                "SELECT COUNT(*) FROM outbox_message o JOIN account a ON a.email = o.recipient JOIN"
                        + " support_case c ON c.worker_id = a.id WHERE c.reference = ? AND o.kind ="
                        + " 'NOTICE'",
                reference);
    }
}
