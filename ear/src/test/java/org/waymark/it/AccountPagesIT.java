package org.waymark.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.net.http.HttpRequest;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Joiners, lost passwords, lost telephones and other systems: all of it by page, none by SQL. */
class AccountPagesIT extends Browser {

    private static final String FIRST = "four words for you";
    private static final String OWN = "heron kettle ladder moss";
    private static final Pattern PASSWORD_PAGE = Pattern.compile(".*/access/password$");
    private static final Pattern SIGN_IN_PAGE = Pattern.compile(".*/signin(\\?.*)?$");

    @Test
    void who_signs_in_with_a_given_password_can_do_nothing_but_replace_it() {
        String username = joiner();
        try (BrowserContext theirs = newContext(1440, 900)) {
            Page joiner = newPage(theirs);
            signIn(joiner, username, FIRST);
            expect(joiner).hasURL(PASSWORD_PAGE);
            joiner.navigate("/caseload/morning");
            expect(joiner).hasURL(PASSWORD_PAGE);
            expect(joiner.locator(".wm-nav li")).hasCount(0);
            change(joiner, "not the right one", OWN, OWN);
            Screens.problem(joiner, "not your password");
            change(joiner, FIRST, "too short", "too short");
            Screens.problem(joiner, "12 characters");
            change(joiner, FIRST, OWN, OWN + "!");
            Screens.problem(joiner, "not the same");
            change(joiner, FIRST, OWN, OWN);
            Screens.saved(joiner, "Password changed");
            joiner.navigate("/home");
            expect(joiner).hasURL(Pattern.compile(".*/caseload/morning$"));
        }
        assertThat(audited("OwnPassword.change", username)).isPositive();
    }

    @Test
    void a_new_password_ends_the_sessions_and_a_lock_lets_nobody_in() {
        String username = joiner();
        try (BrowserContext theirs = newContext(1440, 900)) {
            Page joiner = newPage(theirs);
            signIn(joiner, username, FIRST);
            change(joiner, FIRST, OWN, OWN);
            Screens.saved(joiner, "Password changed");
            open(username);
            unfold("New password");
            page.click("#reset");
            String fresh = page.locator("#fresh").innerText().strip();
            joiner.navigate("/home");
            expect(joiner).hasURL(SIGN_IN_PAGE);
            signIn(joiner, username, OWN);
            expect(joiner.locator(".wm-error-summary")).isVisible();
            expect(joiner).hasURL(SIGN_IN_PAGE);
            signIn(joiner, username, fresh);
            expect(joiner).hasURL(PASSWORD_PAGE);
            open(username);
            unfold("Lock");
            page.click("#lock");
            Screens.saved(page, "locked");
            joiner.navigate("/access/password");
            expect(joiner).hasURL(SIGN_IN_PAGE);
            page.click("#unlock");
            Screens.saved(page, "unlocked");
            unfold("Close");
            page.click("#close");
            Screens.saved(page, "closed");
            unfold("Re-open");
            page.click("#reopen");
            Screens.saved(page, "re-opened");
            signIn(joiner, username, fresh);
            expect(joiner).hasURL(PASSWORD_PAGE);
        }
        for (String action : List.of("resetPassword", "lock", "unlock", "reopen")) {
            assertThat(detailed("AccountCare." + action, username)).as(action).isEqualTo(1);
        }
    }

    @Test
    void roles_are_given_and_taken_and_each_is_audited() {
        String username = joiner();
        open(username);
        page.locator("summary").filter(containing("Give a role")).click();
        page.selectOption("#role", new SelectOption().setLabel("Caseworker"));
        page.click("#give");
        Screens.problem(page, "Choose the service");
        axe();
        page.evaluate("document.querySelectorAll('details').forEach(d => d.open = true)");
        page.selectOption("#role", new SelectOption().setLabel("Intake worker"));
        page.selectOption("#serviceId", new SelectOption().setIndex(1));
        page.click("#give");
        Screens.saved(page, "Role given");
        expect(page.locator("tbody tr")).hasCount(2);
        page.evaluate("document.querySelectorAll('details').forEach(d => d.open = true)");
        page.locator("tbody tr").first().locator("input[type=submit]").click();
        Screens.saved(page, "Role taken away");
        expect(page.locator("tbody tr")).hasCount(1);
        assertThat(detailed("AccountCare.grant", username)).isEqualTo(1);
        assertThat(detailed("AccountCare.withdraw", username)).isEqualTo(1);
    }

    @Test
    void nobody_locks_themselves_out() {
        Screens.signIn(page, "admin.novak");
        open("admin.novak");
        unfold("Lock");
        page.click("#lock");
        Screens.problem(page, "your own account");
    }

    @Test
    void what_is_missing_is_said_beside_each_field() {
        Screens.signIn(page, "admin.novak");
        page.navigate("/access/accounts");
        page.locator("summary").filter(containing("Open an account")).click();
        page.selectOption("#organisationId", new SelectOption().setIndex(1));
        page.click("#open");
        for (String field : List.of("username", "displayName", "role", "firstPassword")) {
            expect(page.locator("#" + field + "-error")).isVisible();
            expect(page.locator("#" + field))
                    .hasAttribute("aria-describedby", Pattern.compile("\\b" + field + "-error\\b"));
        }
        axe();
    }

    @Test
    void a_client_is_made_shown_once_let_in_and_revoked() {
        String id = "it-" + System.nanoTime();
        Screens.signIn(page, "admin.novak");
        page.navigate("/access/clients");
        page.locator("summary").filter(containing("Make a client")).click();
        page.fill("#clientId", id);
        page.fill("#name", "A test");
        page.selectOption("#organisationId", new SelectOption().setIndex(1));
        page.locator("input[name=rights][value=FEED_READ]").check();
        page.click("#make");
        String secret = page.locator("#secret").innerText().strip();
        assertThat(secret).hasSizeGreaterThan(40);
        axe();
        assertThat(feeds(id, secret)).isEqualTo(200);
        assertThat(feeds(id, secret)).isEqualTo(200);
        assertThat(feeds(id, secret + "x")).isEqualTo(401);
        assertThat(audited("SignIn.asClient", id)).as("once for both calls").isEqualTo(1);
        page.navigate("/access/clients");
        assertThat(page.content()).doesNotContain(secret);
        page.locator("tr").filter(containing(id)).locator("summary").click();
        page.locator("tr").filter(containing(id)).locator("input[type=submit]").click();
        Screens.saved(page, "Revoked");
        assertThat(feeds(id, secret)).isEqualTo(401);
    }

    @Test
    void guesses_that_come_at_once_all_count() throws Exception {
        String username = joiner();
        List<Visitor> guessers = new ArrayList<>();
        List<Map<String, String>> forms = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            Visitor guesser = Visitor.stranger();
            Map<String, String> form =
                    new HashMap<>(Visitor.fields(guesser.get("/signin"), "signin"));
            form.put("username", username);
            form.put("password", "a wrong guess " + i);
            form.put("enter", "Sign in");
            guessers.add(guesser);
            forms.add(form);
        }
        ExecutorService together = Executors.newFixedThreadPool(5);
        List<Future<Integer>> answers = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            Visitor guesser = guessers.get(i);
            Map<String, String> form = forms.get(i);
            answers.add(together.submit(() -> guesser.post("/signin", form).statusCode()));
        }
        for (Future<Integer> answer : answers) {
            assertThat(answer.get()).isEqualTo(200);
        }
        together.shutdown();
        assertThat(
                        number(
                                "SELECT failed_attempts FROM account WHERE username = ? AND"
                                        + " locked_until IS NOT NULL",
                                username))
                .isEqualTo(5);
    }

    /** A service manager of the first provider, opened by page. */
    private String joiner() {
        String username = "joiner." + System.nanoTime();
        Screens.signIn(page, "admin.novak");
        page.navigate("/access/accounts");
        page.locator("summary").filter(containing("Open an account")).click();
        page.fill("#username", username);
        page.fill("#displayName", "Jo Iner");
        page.selectOption(
                "#organisationId",
                RightsMatrix.text(
                        "SELECT organisation_id FROM account WHERE username = 'patricia.ferguson'"));
        page.selectOption("#role", new SelectOption().setLabel("Service manager"));
        page.selectOption(
                "#serviceId",
                RightsMatrix.text(
                        "SELECT r.service_id FROM account_role r JOIN account a ON a.id ="
                                + " r.account_id WHERE a.username = 'patricia.ferguson' LIMIT 1"));
        page.fill("#firstPassword", FIRST);
        page.click("#open");
        Screens.saved(page, "Account opened");
        // What is tested here is before the second factor, which has tests of its own.
        RightsMatrix.change(
                "UPDATE account SET second_factor_exempt = TRUE WHERE username = ?", username);
        return username;
    }

    private void open(String username) {
        page.navigate(
                "/access/account?id="
                        + number("SELECT id FROM account WHERE username = ?", username));
    }

    private void unfold(String words) {
        page.locator("summary").filter(containing(words)).click();
    }

    private static void signIn(Page page, String username, String password) {
        page.context().clearCookies();
        page.navigate("/signin");
        page.fill("#username", username);
        page.fill("#password", password);
        page.click("#enter");
    }

    private static void change(Page page, String old, String wanted, String repeated) {
        page.fill("#oldPassword", old);
        page.fill("#newPassword", wanted);
        page.fill("#repeated", repeated);
        page.click("#change");
    }

    private static int feeds(String id, String secret) {
        String pair = Base64.getEncoder().encodeToString((id + ":" + secret).getBytes());
        HttpRequest request =
                request("/api/v1/feeds").header("Authorization", "Basic " + pair).GET().build();
        return send(request).statusCode();
    }

    private static long audited(String action, String actor) {
        return number(
                "SELECT COUNT(*) FROM audit_entry WHERE action = ? AND actor = ? AND outcome ="
                        + " 'DONE'",
                action,
                actor);
    }

    /** Done by the administrator, with the account's name in the detail. */
    private static long detailed(String action, String username) {
        return number(
                "SELECT COUNT(*) FROM audit_entry WHERE action = ? AND outcome = 'DONE' AND detail"
                        + " LIKE ? AND actor = 'admin.novak'",
                action,
                "%" + username);
    }

    private static Locator.FilterOptions containing(String words) {
        return new Locator.FilterOptions().setHasText(words);
    }
}
