package org.waymark.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Where somebody is signed in, and how that ends. */
class SessionsIT extends Running {

    private static final String WORK = "/casework/work";

    private final Colleague worker = Colleague.exemptLike("amara.okafor");

    @Test
    void the_id_of_a_session_that_was_planted_before_signing_in_is_worth_nothing() {
        Visitor attacker = Visitor.stranger();
        attacker.get("/signin");
        String planted = attacker.session();
        assertThat(planted).isNotBlank();
        Visitor victim = Visitor.stranger();
        victim.plant(planted);
        HttpResponse<String> in =
                victim.submit(
                        "/signin",
                        "signin",
                        "username",
                        worker.username(),
                        "password",
                        Visitor.PASSWORD,
                        "enter",
                        "Sign in");
        assertThat(in.statusCode()).isEqualTo(302);
        assertThat(victim.session()).isNotEqualTo(planted);
        assertThat(victim.get(WORK).statusCode()).isEqualTo(200);
        assertThat(isOut(attacker)).isTrue();
    }

    @Test
    void one_session_is_ended_from_another_and_then_all() {
        Visitor here = Visitor.person(worker.username());
        Visitor there = Visitor.person(worker.username());
        assertThat(running()).isEqualTo(2);
        HttpResponse<String> page = here.get("/access/sessions");
        assertThat(page.body()).contains("This one").contains("127.0.0.1");
        Matcher form = Pattern.compile("<form id=\"([^\"]*ending)\"").matcher(page.body());
        assertThat(form.find()).isTrue();
        Map<String, String> fields = new LinkedHashMap<>(Visitor.fields(page, form.group(1)));
        fields.put(form.group(1) + ":end", "Sign out there");
        assertThat(here.post("/access/sessions", fields).statusCode()).isEqualTo(302);
        assertThat(isOut(there)).isTrue();
        assertThat(here.get(WORK).statusCode()).isEqualTo(200);
        Visitor elsewhere = Visitor.person(worker.username());
        here.submit("/access/sessions", "everywhere", "endAll", "Sign out everywhere");
        assertThat(isOut(here)).isTrue();
        assertThat(isOut(elsewhere)).isTrue();
        assertThat(running()).isZero();
    }

    @Test
    void signing_out_ends_the_row_too() {
        Visitor visitor = Visitor.person(worker.username());
        visitor.post("/signout", Map.of());
        assertThat(running()).isZero();
        assertThat(isOut(visitor)).isTrue();
    }

    @Test
    void an_administrator_signs_somebody_out_everywhere() {
        Visitor visitor = Visitor.person(worker.username());
        HttpResponse<String> answer =
                Visitor.person("admin.novak")
                        .submit(
                                "/access/account?id=" + worker.id(),
                                "signingOut",
                                "endSessions",
                                "Sign them out");
        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(isOut(visitor)).isTrue();
        assertThat(Visitor.person(worker.username()).get(WORK).statusCode()).isEqualTo(200);
    }

    @Test
    void a_row_that_any_server_ends_ends_the_session_here() {
        Visitor visitor = Visitor.person(worker.username());
        RightsMatrix.change(
                "UPDATE account_session SET ended_at = UTC_TIMESTAMP(6) WHERE account_id = ?",
                worker.id());
        assertThat(isOut(visitor)).isTrue();
    }

    @Test
    void other_rights_and_a_closed_account_end_what_runs() {
        Visitor visitor = Visitor.person(worker.username());
        Visitor administrator = Visitor.person("admin.novak");
        String page = "/access/account?id=" + worker.id();
        administrator.submit(page, "giving", "role", "REFERRER", "give", "Give the role");
        assertThat(isOut(visitor)).isTrue();
        Visitor again = Visitor.person(worker.username());
        administrator.submit(page, "closing", "close", "Close the account");
        assertThat(isOut(again)).isTrue();
        assertThat(number("SELECT active FROM account WHERE id = ?", worker.id())).isZero();
    }

    private long running() {
        return number(
                "SELECT COUNT(*) FROM account_session WHERE account_id = ? AND ended_at IS NULL",
                worker.id());
    }

    private static boolean isOut(Visitor visitor) {
        return visitor.get(WORK)
                .headers()
                .firstValue("Location")
                .filter(to -> to.contains("/signin"))
                .isPresent();
    }
}
