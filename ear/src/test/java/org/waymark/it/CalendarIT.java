package org.waymark.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A worker's own times for their calendar program: whose, without whom, and until when. */
class CalendarIT extends Running {

    private static final String PAGE = "/caseload/calendar";

    private final Colleague worker = Colleague.exemptLike("amara.okafor");

    @Test
    void a_program_reads_the_workers_own_cases_and_nobody_elses_and_no_name() {
        String own = RightsMatrix.text(RightsMatrix.CASE_OF, "amara.okafor");
        String other = RightsMatrix.text(RightsMatrix.CASE_OF, "daniel.lewin");
        hearing(own);
        hearing(other);
        try {
            Access access = made(Visitor.person("amara.okafor"));
            HttpResponse<String> calendar = read(access);
            assertThat(calendar.statusCode()).isEqualTo(200);
            assertThat(calendar.headers().firstValue("Content-Type"))
                    .hasValueSatisfying(type -> assertThat(type).startsWith("text/calendar"));
            assertThat(calendar.body())
                    .contains("SUMMARY:Appointment " + shown(own))
                    .doesNotContain(shown(other))
                    .doesNotContainIgnoringCase("Snaresbrook")
                    .doesNotContain(surname(own));
            assertThat(
                            RightsMatrix.text(
                                    "SELECT COUNT(*) FROM audit_entry WHERE action = 'CalendarQuery.mine'"
                                            + " AND outcome = 'DONE' AND account_id = (SELECT id FROM account WHERE username = 'amara.okafor')"))
                    .isNotEqualTo("0");
        } finally {
            RightsMatrix.change(
                    "DELETE FROM hearing WHERE court = 'Snaresbrook Crown Court calendar'");
            Visitor.person("amara.okafor").submit(PAGE, "ending", "end", "Stop it");
        }
    }

    @Test
    void an_appointment_and_the_day_of_a_group_stand_in_it_too() {
        String own = RightsMatrix.text(RightsMatrix.CASE_OF, "amara.okafor");
        try {
            RightsMatrix.change(
                    "INSERT INTO appointment_slot (id, site_id, room, starts_at, ends_at, urgent) SELECT"
                            + " -4711, MIN(t.id), 'CAL', UTC_TIMESTAMP() + INTERVAL 3 DAY,"
                            + " UTC_TIMESTAMP() + INTERVAL 4 DAY, FALSE FROM appointment_site t");
            RightsMatrix.change(
                    "INSERT INTO appointment (id, case_id, slot_id, held_slot_id, kind, state,"
                            + " booked_at, booked_by) SELECT -4711, c.id, -4711, -4711, 'FIRST', 'BOOKED',"
                            + " UTC_TIMESTAMP(6), c.worker_id FROM support_case c WHERE c.reference = ?",
                    own);
            RightsMatrix.change(
                    "INSERT INTO group_date (id, group_id, on_day) VALUES (4712, -4712,"
                            + " CURRENT_DATE + INTERVAL 5 DAY)");
            RightsMatrix.change(
                    "INSERT INTO group_member (id, group_id, case_id, live, joined_on, account_id) SELECT"
                            + " -4712, -4712, c.id, 1, CURRENT_DATE, c.worker_id FROM support_case c WHERE"
                            + " c.reference = ?",
                    own);
            String body = read(made(Visitor.person("amara.okafor"))).body();
            assertThat(body)
                    .contains("UID:-3mv", "DTSTART;VALUE=DATE:", "UID:3mw-" + own)
                    .doesNotContain(surname(own));
        } finally {
            RightsMatrix.change("DELETE FROM appointment WHERE id = -4711");
            RightsMatrix.change("DELETE FROM appointment_slot WHERE id = -4711");
            RightsMatrix.change("DELETE FROM group_member WHERE id = -4712");
            RightsMatrix.change("DELETE FROM group_date WHERE id = 4712");
            Visitor.person("amara.okafor").submit(PAGE, "ending", "end", "Stop it");
        }
    }

    @Test
    void what_was_made_before_is_refused_after_a_new_one_and_after_signing_out_everywhere() {
        Visitor visitor = Visitor.person(worker.username());
        Access first = made(visitor);
        assertThat(read(first).statusCode()).isEqualTo(200);
        Access second = made(visitor);
        assertThat(read(first).statusCode()).isEqualTo(401);
        assertThat(read(new Access(second.login(), first.secret())).statusCode()).isEqualTo(401);
        assertThat(read(second).statusCode()).isEqualTo(200);
        visitor.submit("/access/sessions", "everywhere", "endAll", "Sign out everywhere");
        assertThat(read(second).statusCode()).isEqualTo(401);
    }

    @Test
    void it_opens_no_other_door_and_ends_with_the_account() {
        Access access = made(Visitor.person(worker.username()));
        assertThat(read(access, "/casework/work").statusCode()).isEqualTo(302);
        assertThat(read(access, "/api/v1/feeds").statusCode()).isEqualTo(401);
        RightsMatrix.change(
                "UPDATE account SET locked = TRUE WHERE username = '" + worker.username() + "'");
        assertThat(read(access).statusCode()).isEqualTo(401);
    }

    @Test
    void a_new_password_ends_it_whoever_set_it() {
        Visitor visitor = Visitor.person(worker.username());
        Access first = made(visitor);
        assertThat(read(first).statusCode()).isEqualTo(200);
        CaseDesk.saved(
                CaseDesk.submit(
                        visitor,
                        "/access/password",
                        "changing",
                        "change",
                        Map.of(
                                "oldPassword",
                                Visitor.PASSWORD,
                                "newPassword",
                                "seven-quiet-lamps",
                                "repeated",
                                "seven-quiet-lamps")));
        assertThat(read(first).statusCode()).as("their own").isEqualTo(401);

        Colleague other = Colleague.exemptLike("amara.okafor");
        Access second = made(Visitor.person(other.username()));
        assertThat(read(second).statusCode()).isEqualTo(200);
        HttpResponse<String> reset =
                CaseDesk.submit(
                        Visitor.person("admin.novak"),
                        "/access/account?id=" + other.id(),
                        "resetting",
                        "reset",
                        Map.of());
        assertThat(reset.body()).contains("New password, shown this once");
        assertThat(read(second).statusCode()).as("an administrator's").isEqualTo(401);
        assertThat(
                        number(
                                "SELECT COUNT(*) FROM calendar_access WHERE account_id IN (?, ?)",
                                worker.id(),
                                other.id()))
                .as("nothing comes back with an unlocked account")
                .isZero();
    }

    private record Access(String login, String secret) {}

    private static Access made(Visitor visitor) {
        String page = visitor.submit(PAGE, "making", "make", "Make").body();
        return new Access(one(page, "login"), one(page, "secret"));
    }

    private static String one(String page, String id) {
        Matcher found = Pattern.compile("id=\"" + id + "\"[^>]*>([^<]+)<").matcher(page);
        assertThat(found.find()).as(page).isTrue();
        return found.group(1);
    }

    private static HttpResponse<String> read(Access access) {
        return read(access, "/calendar.ics");
    }

    private static HttpResponse<String> read(Access access, String path) {
        String pair = access.login() + ":" + access.secret();
        String basic = Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8));
        return send(request(path).header("Authorization", "Basic " + basic).GET().build());
    }

    private static void hearing(String reference) {
        RightsMatrix.change(
                "INSERT INTO hearing (id, case_id, kind, at, court, state) SELECT c.id + 1, c.id,"
                        + " 'TRIAL', UTC_TIMESTAMP() + INTERVAL 9 DAY, 'Snaresbrook Crown Court"
                        + " calendar', 'LISTED' FROM support_case c WHERE c.reference = '"
                        + reference
                        + "'");
    }

    private static String shown(String reference) {
        return reference.replaceAll("(.{4})(?=.)", "$1-");
    }

    private static String surname(String reference) {
        return RightsMatrix.text(
                "SELECT p.surname FROM support_case c JOIN person p ON p.id = c.person_id WHERE"
                        + " c.reference = '"
                        + reference
                        + "'");
    }
}
