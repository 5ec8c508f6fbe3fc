package org.waymark.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/**
 * Signing in at a real provider. The settings are there while this class runs and for nobody else;
 * passwords go on working, so that no other test notices. The last test kills the provider.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class OpenIdIT extends Running {

    private static final String WORK = "/casework/work";
    private static final String INBOX = "/referral/inbox";

    /** Of what Keycloak says about a sign-in with a password. */
    private static final String WITH_FACTOR = "second.factor.acr=1\n";

    private static Keycloak keycloak;

    private final Colleague worker = Colleague.like("amara.okafor");

    @BeforeAll
    static void start() {
        keycloak = new Keycloak();
    }

    @AfterAll
    static void stop() {
        OpenIdFile.remove();
        keycloak.kill();
    }

    @BeforeEach
    void set() {
        settings(keycloak.issuer(), WITH_FACTOR);
    }

    @AfterEach
    void letNobodyBeBound() {
        OpenIdFile.unbindAll();
    }

    @Test
    @Order(1)
    void a_worker_signs_in_and_gets_to_the_page_they_wanted() {
        bind(worker, "worker");
        Surfer surfer = new Surfer().go(WORK);
        assertThat(surfer.where().getPath()).isEqualTo("/signin");
        assertThat(surfer.body()).contains("Sign in with City login").contains("password");
        String before = surfer.session();
        String start = "/openid/start?for=enter&to=%2Fcasework%2Fwork";
        assertThat(surfer.body()).contains(start.replace("&", "&amp;"));

        surfer.go(start);
        assertThat(surfer.where().toString())
                .startsWith(keycloak.issuer())
                .contains("code_challenge_method=S256")
                .contains("nonce=");
        atProvider(surfer, "worker");

        assertThat(surfer.where().getPath()).isEqualTo(WORK);
        assertThat(surfer.status()).isEqualTo(200);
        assertThat(surfer.body()).contains("My work");
        assertThat(surfer.session()).isNotBlank().isNotEqualTo(before);
        assertThat(running("by_provider AND provider_session IS NOT NULL")).isEqualTo(1);
        assertThat(audited("SignIn.withProvider", "DONE", worker.username())).isEqualTo(1);
        assertThat(surfer.go("/access/sessions").body()).contains("This one");
        assertThat(surfer.go("/access/password").body())
                .contains("You sign in with City login")
                .doesNotContain("id=\"oldPassword\"");
    }

    @Test
    @Order(2)
    void without_its_word_for_a_second_factor_waymark_asks_for_its_own() {
        settings(keycloak.issuer(), "");
        bind(worker, "worker");
        Surfer surfer = signedIn("worker", null);
        assertThat(surfer.where().getPath()).isEqualTo("/access/second-factor");
        surfer.submit("beginning", "begin", "Begin").follow();
        byte[] secret = Colleague.secret(surfer.page());
        surfer.submit("confirming", "code", Colleague.code(secret, -1), "confirm", "Set up");
        assertThat(surfer.body()).contains("Your recovery codes");

        Surfer again = signedIn("worker", WORK);
        assertThat(again.where().getPath()).isEqualTo("/second-step");
        assertThat(new Surfer().go(WORK).where().getPath()).isEqualTo("/signin");
        again.submit("second", "code", Colleague.code(secret, 0), "enterCode", "Go on").follow();
        assertThat(again.where().getPath()).isEqualTo(WORK);
        assertThat(running("by_provider AND NOT provider_factor")).isGreaterThanOrEqualTo(1);
    }

    @Test
    @Order(3)
    void whom_waymark_does_not_know_is_refused_in_words_and_named_to_the_administrator() {
        Surfer surfer = signedIn("stranger", WORK);
        String subject = keycloak.subject("stranger");
        assertThat(surfer.where().getPath()).isEqualTo("/signin-problem");
        assertThat(surfer.body())
                .contains("Waymark does not know you yet")
                .contains(subject)
                .contains("Sign in as somebody else");
        assertThat(surfer.go(WORK).where().getPath()).isEqualTo("/signin");
        assertThat(audited("SignIn.withProvider", "REFUSED", "provider: " + subject)).isEqualTo(1);

        Surfer administrator = administrator();
        String page = "/access/account?id=" + worker.id();
        assertThat(administrator.go(page).body()).contains("Let them sign in there");
        administrator.submit("binding", "number", subject, "bind", "Bind the account").follow();
        assertThat(administrator.body()).contains("knows them by the number").contains(subject);
        assertThat(signedIn("stranger", WORK).body()).contains("My work");
        assertThat(audited("AccountIdentity.bind", "DONE", "admin.novak"))
                .isGreaterThanOrEqualTo(1);
        administrator.go(page).submit("unbinding", "unbind", "Take it off").follow();
        assertThat(signedIn("stranger", WORK).where().getPath()).isEqualTo("/signin-problem");
    }

    @Test
    @Order(4)
    void roles_come_and_go_with_the_groups() {
        bind(worker, "worker");
        keycloak.join("worker", "east");
        try {
            Surfer both = signedIn("worker", INBOX);
            assertThat(both.status()).isEqualTo(200);
            assertThat(both.go(WORK).status()).isEqualTo(200);
            keycloak.leave("worker", "east");
            Surfer one = signedIn("worker", WORK);
            assertThat(one.status()).isEqualTo(200);
            assertThat(one.go(INBOX).status()).isEqualTo(403);
            assertThat(both.go(INBOX).where().getPath())
                    .as("what ran with the other rights has ended")
                    .isEqualTo("/signin");
            assertThat(roles()).isEqualTo("CASEWORKER");
            assertThat(audited("SignIn.rolesByProvider", "DONE", worker.username()))
                    .isGreaterThanOrEqualTo(2);
            keycloak.leave("worker", "south");
            Surfer none = signedIn("worker", WORK);
            assertThat(none.where().getPath()).isEqualTo("/signin-problem");
            assertThat(none.body()).contains("You have no role in Waymark");
            assertThat(one.go(WORK).where().getPath()).isEqualTo("/signin");
            assertThat(
                            number(
                                    "SELECT COUNT(*) FROM account_role WHERE account_id = ?",
                                    worker.id()))
                    .isZero();
        } finally {
            keycloak.join("worker", "south");
        }
    }

    @Test
    @Order(5)
    void who_has_no_group_of_ours_is_refused_whatever_roles_were_given_here() {
        bind(worker, "singer");
        Surfer surfer = signedIn("singer", WORK);
        assertThat(surfer.body()).contains("You have no role in Waymark");
        assertThat(surfer.go(WORK).where().getPath()).isEqualTo("/signin");
    }

    @Test
    @Order(5)
    void groups_whose_roles_nobody_has_at_once_let_nobody_in_and_leave_no_role() {
        settings(keycloak.issuer(), WITH_FACTOR + "give.3=ADMINISTRATOR VS to /east\n");
        bind(worker, "worker");
        Surfer in = signedIn("worker", WORK);
        assertThat(in.status()).isEqualTo(200);
        keycloak.join("worker", "east");
        try {
            Surfer both = signedIn("worker", WORK);
            assertThat(both.where().getPath()).isEqualTo("/signin-problem");
            assertThat(both.body()).contains("Your groups give roles that nobody has at once");
            for (String page : List.of(WORK, INBOX, "/access/accounts")) {
                assertThat(both.go(page).where().getPath()).as(page).isEqualTo("/signin");
                assertThat(in.go(page).where().getPath())
                        .as("earlier: " + page)
                        .isEqualTo("/signin");
            }
            assertThat(
                            number(
                                    "SELECT COUNT(*) FROM account_role WHERE account_id = ?",
                                    worker.id()))
                    .isZero();
            String subject = "provider: " + keycloak.subject("worker");
            assertThat(audited("SignIn.withProvider", "REFUSED", subject))
                    .isGreaterThanOrEqualTo(1);
        } finally {
            keycloak.leave("worker", "east");
        }
        assertThat(signedIn("worker", WORK).status()).isEqualTo(200);
        assertThat(roles()).isEqualTo("CASEWORKER");
    }

    @Test
    @Order(5)
    void no_account_is_opened_for_groups_whose_roles_nobody_has_at_once() {
        settings(
                keycloak.issuer(),
                WITH_FACTOR + "unknown.people=open\ngive.3=ADMINISTRATOR VS to /south\n");
        assertThat(signedIn("stranger", WORK).body())
                .contains("Your groups give roles that nobody has at once");
        assertThat(number("SELECT COUNT(*) FROM account WHERE username = 'stranger'")).isZero();
    }

    @Test
    @Order(6)
    void an_account_is_opened_by_groups_only_where_the_settings_say_so() {
        settings(keycloak.issuer(), WITH_FACTOR + "unknown.people=open\n");
        Surfer surfer = signedIn("stranger", WORK);
        assertThat(surfer.body()).contains("My work").contains("Sam Stranger");
        assertThat(
                        RightsMatrix.text(
                                "SELECT r.role FROM account a JOIN account_role r ON r.account_id ="
                                        + " a.id WHERE a.username = 'stranger'"))
                .isEqualTo("CASEWORKER");
        assertThat(audited("SignIn.openedByProvider", "DONE", "stranger")).isEqualTo(1);
        RightsMatrix.change("UPDATE account SET active = FALSE WHERE username = 'stranger'");
        assertThat(surfer.go(WORK).where().getPath()).isEqualTo("/signin");
        assertThat(signedIn("stranger", WORK).body()).contains("closed or locked");
        assertThat(signedIn("singer", WORK).body()).contains("You have no role in Waymark");
        assertThat(number("SELECT COUNT(*) FROM account WHERE username = 'singer'")).isZero();
    }

    @Test
    @Order(7)
    void signing_out_here_signs_out_there() {
        bind(worker, "worker");
        Surfer surfer = signedIn("worker", WORK);
        surfer.post("/signout", Map.of());
        assertThat(surfer.header("Content-Security-Policy")).contains("form-action 'self' http");
        assertThat(running("TRUE")).isZero();
        surfer.submit("leaving").follow();
        assertThat(surfer.where().toString()).isEqualTo(BASE + "/signed-out");
        surfer.go("/openid/start");
        assertThat(surfer.body()).as("it asks again").contains("kc-form-login");
    }

    @Test
    @Order(8)
    void signing_out_there_signs_out_here() {
        bind(worker, "worker");
        Surfer surfer = signedIn("worker", WORK);
        assertThat(surfer.go(WORK).status()).isEqualTo(200);
        keycloak.signOut("worker");
        assertThat(surfer.go(WORK).where().getPath()).isEqualTo("/signin");
        assertThat(running("TRUE")).isZero();
        assertThat(audited("SignIn.endedByProvider", "DONE", worker.username())).isEqualTo(1);
        assertThat(new Surfer().post("/openid/sign-out", Map.of("logout_token", "a.b.c")).status())
                .isEqualTo(400);
    }

    @Test
    @Order(9)
    void what_was_used_or_taken_opens_nothing() {
        bind(worker, "worker");
        Surfer surfer = new Surfer().go("/openid/start");
        surfer.submit("kc-form-login", "username", "worker", "password", keycloak.password);
        surfer.followUpTo("/openid/return");
        String brought = surfer.location();

        Surfer thief = new Surfer().go(brought);
        assertThat(thief.body()).contains("This sign-in is over");
        assertThat(thief.go(WORK).where().getPath()).isEqualTo("/signin");
        Surfer foreign =
                new Surfer().go("/openid/start").go(brought.replaceFirst("iss=[^&]*", "iss=x"));
        assertThat(foreign.body()).contains("This sign-in is over");

        surfer.go(brought);
        assertThat(surfer.where().getPath()).isEqualTo(WORK);
        surfer.go(brought);
        assertThat(surfer.body()).contains("This sign-in is over");

        Surfer second = new Surfer().open("/openid/start");
        String state = parameter(second.location(), "state");
        second.go(brought.replaceFirst("state=[^&]*", "state=" + state));
        assertThat(second.body())
                .as("a code that was used, with a state that is good")
                .contains("The sign-in could not be checked");
        assertThat(audited("SignIn.atProvider", "REFUSED", "not signed in"))
                .isGreaterThanOrEqualTo(4);
    }

    @Test
    @Order(10)
    void a_covered_session_and_a_grave_deed_ask_the_provider_again() {
        bind(worker, "worker");
        Surfer surfer = signedIn("worker", WORK);
        String form = "/casework/emergency";
        surfer.go(form).submit("breaking", "reason", "Somebody is in danger", "break", "Open");
        assertThat(surfer.body()).contains("Sign in again first");
        surfer.go("/openid/start?for=prove&to=" + form);
        assertThat(surfer.body()).as("it asks, although it knows").contains("kc-form-login");
        surfer.submit("kc-form-login", "password", keycloak.password).follow();
        assertThat(surfer.where().getPath()).isEqualTo(form);
        assertThat(surfer.body()).contains("You have signed in again with City login");
        surfer.submit("breaking", "reason", "Somebody is in danger", "break", "Open");
        assertThat(surfer.body())
                .doesNotContain("Sign in again first")
                .contains("You cannot open a case by this reference");

        RightsMatrix.change(
                "UPDATE account_session SET proved_at = NULL WHERE account_id = ?", worker.id());
        cover(surfer);
        surfer.go(WORK);
        assertThat(surfer.where().getPath()).isEqualTo("/unlock");
        assertThat(surfer.body()).contains("Go on with City login");
        String covered = surfer.session();
        surfer.go("/openid/start?for=prove&to=" + WORK);
        surfer.submit("kc-form-login", "password", keycloak.password).follow();
        assertThat(surfer.where().getPath()).isEqualTo(WORK);
        assertThat(surfer.session()).isNotEqualTo(covered);
        assertThat(audited("SignIn.proved", "DONE", worker.username())).isEqualTo(2);

        cover(surfer);
        RightsMatrix.change(
                "UPDATE account_identity SET subject = 'another' WHERE account_id = ?",
                worker.id());
        surfer.go("/openid/start?for=prove&to=" + WORK);
        surfer.submit("kc-form-login", "password", keycloak.password).follow();
        assertThat(surfer.body()).contains("Somebody else has signed in");
        assertThat(surfer.go(WORK).where().getPath()).isEqualTo("/unlock");
    }

    @Test
    @Order(11)
    void nobody_is_led_to_another_site() {
        bind(worker, "worker");
        for (String evil : new String[] {"https%3A%2F%2Fexample.org%2F", "%2F%2Fexample.org"}) {
            Surfer surfer = new Surfer().go("/openid/start?to=" + evil);
            surfer.submit("kc-form-login", "username", "worker", "password", keycloak.password);
            assertThat(surfer.follow().where().toString()).isEqualTo(BASE + WORK);
        }
    }

    @Test
    @Order(12)
    void a_password_opens_only_what_the_settings_leave_to_it() {
        bind(worker, "worker");
        settings(keycloak.issuer(), "passwords=not-bound\n");
        assertThat(byPassword(worker.username())).isEqualTo(200);
        assertThat(byPassword("amara.okafor")).isEqualTo(302);
        settings(keycloak.issuer(), "passwords=administrators\n");
        assertThat(byPassword("amara.okafor")).isEqualTo(200);
        assertThat(byPassword("admin.novak")).isEqualTo(302);
        assertThat(get("/signin").body()).contains("Only for administrators");
        settings(keycloak.issuer(), "pasword=everybody\n");
        assertThat(byPassword(worker.username())).as("a setting misspelled").isEqualTo(200);
        assertThat(get("/signin").body()).doesNotContain("City login");
        settings(keycloak.issuer(), "");
        assertThat(byPassword(worker.username())).isEqualTo(302);
    }

    @Test
    @Order(13)
    void a_provider_that_lies_or_says_nothing_lets_nobody_in_and_holds_nobody_up() {
        try (FalseProvider provider = new FalseProvider()) {
            settings(provider.issuer(), WITH_FACTOR);
            for (FalseProvider.Lie lie : FalseProvider.Lie.values()) {
                provider.lie = lie;
                // Each lie is another file, so that what is known of the provider is asked anew.
                settings(
                        provider.issuer(),
                        WITH_FACTOR + "clock.skew.seconds=" + lie.ordinal() + "\n");
                long begun = System.nanoTime();
                Surfer surfer = new Surfer().go("/openid/start?to=%2Fcasework%2Fwork");
                assertThat((System.nanoTime() - begun) / 1_000_000_000L)
                        .as("seconds for %s", lie)
                        .isLessThan(8);
                assertThat(surfer.body()).as(lie.name()).contains(words(lie));
                assertThat(surfer.body()).contains("Sign in with a password of Waymark");
                assertThat(surfer.go(WORK).where().getPath()).isEqualTo("/signin");
            }
        }
    }

    @Test
    @Order(14)
    void a_provider_that_was_killed_leaves_passwords_and_whoever_is_in() {
        bind(worker, "worker");
        Surfer in = signedIn("worker", WORK);
        keycloak.kill();
        FeedClient.pause(5_500); // it is asked again after five seconds
        Surfer surfer = new Surfer().go("/openid/start?to=%2Fcasework%2Fwork");
        assertThat(surfer.where().getPath()).isEqualTo("/signin-problem");
        assertThat(surfer.body()).contains("City login does not answer").contains("Try again");
        assertThat(byPassword("amara.okafor")).isEqualTo(302);
        assertThat(in.go(WORK).status()).isEqualTo(200);
        assertThat(get("/health").statusCode()).isEqualTo(200);
        in.post("/signout", Map.of()).follow();
        assertThat(in.body()).contains("You may still be signed in at City login");
        assertThat(running("TRUE")).isZero();
    }

    private static String words(FalseProvider.Lie lie) {
        return switch (lie) {
            case NONE -> "Waymark does not know you yet";
            case NONSENSE, SILENCE, OTHER_NAME -> "City login does not answer";
            default -> "The sign-in could not be checked";
        };
    }

    private Surfer signedIn(String username, String to) {
        Surfer surfer = new Surfer().go("/openid/start" + (to == null ? "" : "?to=" + to));
        return atProvider(surfer, username);
    }

    private static Surfer atProvider(Surfer surfer, String username) {
        return surfer.submit("kc-form-login", "username", username, "password", keycloak.password)
                .follow();
    }

    private static Surfer administrator() {
        Surfer surfer = new Surfer().go("/signin");
        return surfer.submit(
                        "signin",
                        "username",
                        "admin.novak",
                        "password",
                        Visitor.PASSWORD,
                        "enter",
                        "Sign in")
                .follow();
    }

    private static int byPassword(String username) {
        return Visitor.stranger()
                .submit(
                        "/signin",
                        "signin",
                        "username",
                        username,
                        "password",
                        Visitor.PASSWORD,
                        "enter",
                        "Sign in")
                .statusCode();
    }

    private static void cover(Surfer surfer) {
        surfer.lock();
        assertThat(surfer.status()).isEqualTo(204);
    }

    private static void bind(Colleague colleague, String username) {
        OpenIdFile.bind(colleague, keycloak.issuer(), keycloak.subject(username));
    }

    private static void settings(String issuer, String more) {
        OpenIdFile.write(issuer, keycloak.secret, more);
    }

    private long running(String which) {
        return number(
                "SELECT COUNT(*) FROM account_session WHERE account_id = ? AND ended_at IS NULL AND "
                        + which,
                worker.id());
    }

    private String roles() {
        return RightsMatrix.text(
                "SELECT GROUP_CONCAT(role) FROM account_role WHERE account_id = ?", worker.id());
    }

    private static long audited(String action, String outcome, String actor) {
        return number(
                "SELECT COUNT(*) FROM audit_entry WHERE action = ? AND outcome = ? AND actor = ?",
                action,
                outcome,
                actor);
    }

    private static String parameter(String address, String name) {
        return address.replaceFirst(".*[?&]" + name + "=([^&]*).*", "$1");
    }
}
