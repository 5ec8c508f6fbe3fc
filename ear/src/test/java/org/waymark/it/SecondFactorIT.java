package org.waymark.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Whoever sees records of people proves by their telephone, too, who they are. */
class SecondFactorIT extends Running {

    private static final String OWN = "/access/second-factor";

    private final Colleague worker = Colleague.like("amara.okafor");
    private byte[] secret;
    private List<String> recovery;

    @Test
    void nothing_opens_before_the_second_factor_is_set_up() {
        Visitor visitor = Visitor.person(worker.username());
        assertThat(to(visitor.get("/casework/work"))).endsWith(OWN);
        assertThat(to(visitor.get("/home"))).endsWith(OWN);
        HttpResponse<String> page = visitor.get(OWN);
        assertThat(page.body()).contains("Your role sees records of people");
        assertThat(visitor.post("/casework/work", Visitor.fields(page, "beginning")).statusCode())
                .isEqualTo(403);
        setUp(visitor);
        assertThat(recovery).hasSize(10).doesNotHaveDuplicates();
        assertThat(visitor.get("/casework/work").statusCode()).isEqualTo(200);
        assertThat(visitor.get(OWN).body()).doesNotContain(recovery.get(0)).contains("10 of 10");
        assertThat(audited("OwnSecondFactor.confirm", "DONE")).isEqualTo(1);
    }

    @Test
    void a_wrong_code_sets_nothing_up() {
        Visitor visitor = Visitor.person(worker.username());
        visitor.submit(OWN, "beginning", "begin", "Begin");
        secret = Colleague.secret(visitor.get(OWN));
        HttpResponse<String> answer =
                visitor.submit(
                        OWN, "confirming", "code", Colleague.code(secret, 7), "confirm", "Set up");
        assertThat(answer.body()).contains("not the code that the app shows now");
        assertThat(to(visitor.get("/casework/work"))).endsWith(OWN);
    }

    @Test
    void the_password_alone_opens_nothing_and_a_code_works_once() {
        setUp(Visitor.person(worker.username()));
        Visitor visitor = Visitor.person(worker.username());
        assertThat(to(visitor.get("/casework/work"))).contains("/signin");
        String code = Colleague.code(secret, 0);
        assertThat(to(code(visitor, code))).endsWith("/home");
        assertThat(visitor.get("/casework/work").statusCode()).isEqualTo(200);
        Visitor listener = Visitor.person(worker.username());
        assertThat(code(listener, code).body()).contains("This code does not work");
        assertThat(to(listener.get("/casework/work"))).contains("/signin");
    }

    @Test
    void a_recovery_code_works_once_however_it_is_typed() {
        setUp(Visitor.person(worker.username()));
        String one = recovery.get(3);
        String typed = one.toUpperCase().replace("-", " ");
        assertThat(to(code(Visitor.person(worker.username()), typed))).endsWith("/home");
        assertThat(code(Visitor.person(worker.username()), one).statusCode()).isEqualTo(200);
        assertThat(
                        number(
                                "SELECT COUNT(*) FROM recovery_code WHERE account_id = ? AND used_at"
                                        + " IS NOT NULL",
                                worker.id()))
                .isEqualTo(1);
    }

    @Test
    void wrong_codes_lock_out_like_wrong_passwords_and_the_right_password_forgets_none() {
        setUp(Visitor.person(worker.username()));
        for (int i = 0; i < 5; i++) {
            assertThat(code(Visitor.person(worker.username()), "00000" + i).statusCode())
                    .isEqualTo(200);
        }
        assertThat(
                        number(
                                "SELECT failed_attempts FROM account WHERE id = ? AND locked_until"
                                        + " IS NOT NULL",
                                worker.id()))
                .isEqualTo(5);
        HttpResponse<String> shut =
                Visitor.stranger()
                        .submit(
                                "/signin",
                                "signin",
                                "username",
                                worker.username(),
                                "password",
                                Visitor.PASSWORD,
                                "enter",
                                "Sign in");
        assertThat(shut.statusCode()).as("not even the right password").isEqualTo(200);
    }

    @Test
    void an_administrator_takes_it_away_and_its_owner_is_told() {
        Visitor lost = Visitor.person(worker.username());
        setUp(lost);
        Visitor.person("admin.novak")
                .submit(
                        "/access/account?id=" + worker.id(),
                        "takingFactor",
                        "resetFactor",
                        "Take it away");
        assertThat(to(lost.get("/casework/work"))).as("its sessions end").contains("/signin");
        Visitor again = Visitor.person(worker.username());
        assertThat(again.get(OWN).body())
                .contains("An administrator has taken your second factor away")
                .contains("Set up a second factor");
        setUp(again);
        assertThat(again.get(OWN).body()).doesNotContain("An administrator has taken");
        assertThat(
                        number(
                                "SELECT COUNT(*) FROM audit_entry WHERE action ="
                                        + " 'AccountSafety.resetSecondFactor' AND actor ="
                                        + " 'admin.novak' AND detail LIKE ?",
                                "%" + worker.username()))
                .isEqualTo(1);
    }

    @Test
    void another_telephone_needs_the_password_and_the_old_one_works_until_then() {
        Visitor visitor = Visitor.person(worker.username());
        setUp(visitor);
        HttpResponse<String> refused =
                visitor.submit(
                        OWN, "altering", "password", "not the right one", "another", "Set up");
        assertThat(refused.body()).contains("This is not your password");
        visitor.submit(OWN, "altering", "password", Visitor.PASSWORD, "another", "Set up");
        assertThat(Colleague.secret(visitor.get(OWN))).isNotEqualTo(secret);
        assertThat(to(code(Visitor.person(worker.username()), Colleague.code(secret, 0))))
                .endsWith("/home");
    }

    @Test
    void the_demonstration_says_plainly_that_its_accounts_need_none() {
        assertThat(get("/signin").body()).contains("without a second factor");
        assertThat(Visitor.person("amara.okafor").get("/casework/work").statusCode())
                .isEqualTo(200);
    }

    private void setUp(Visitor visitor) {
        visitor.submit(OWN, "beginning", "begin", "Begin");
        HttpResponse<String> page = visitor.get(OWN);
        assertThat(page.body()).contains("<svg class=\"wm-qr\"");
        secret = Colleague.secret(page);
        HttpResponse<String> done =
                visitor.submit(
                        OWN, "confirming", "code", Colleague.code(secret, -1), "confirm", "Set up");
        Matcher code = Pattern.compile("<li class=\"wm-code\">([^<]+)<").matcher(done.body());
        recovery = new ArrayList<>();
        while (code.find()) {
            recovery.add(code.group(1).strip());
        }
    }

    private static HttpResponse<String> code(Visitor halfway, String code) {
        return halfway.submit("/second-step", "second", "code", code, "enterCode", "Go on");
    }

    private static String to(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElse("no redirect");
    }

    private long audited(String action, String outcome) {
        return number(
                "SELECT COUNT(*) FROM audit_entry WHERE action = ? AND outcome = ? AND actor = ?",
                action,
                outcome,
                worker.username());
    }
}
