package org.waymark.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/**
 * Somebody who wants in, over HTTP and with nothing but patience: guesses, other spellings of an
 * address, foreign forms, worn-out links, nonsense and floods. Each test counts what it tried.
 */
class AttackerIT extends Running {

    private static final String FORM = "application/x-www-form-urlencoded";
    private static final String NOTES = "/casework/notes?c=";

    @AfterAll
    static void tell() {
        Attempts.write();
    }

    @Test
    void another_spelling_of_an_address_opens_nothing() {
        Knock stranger = Knock.from("127.0.0.51");
        List<String> wrong = new ArrayList<>();
        for (String target :
                List.of(
                        "/resources/../access/audit",
                        "/resources/..;/access/audit",
                        "/resources/%2e%2e/access/audit",
                        "/resources/..%2faccess/audit",
                        "/signin/../access/accounts",
                        "/signin;x=1/../access/accounts",
                        "/access/accounts;.css",
                        "/access/accounts;jsessionid=1",
                        "//access/accounts",
                        "/./access/accounts",
                        "/ACCESS/accounts",
                        "/access/accounts.xhtml",
                        "/access/accounts/",
                        "/access/accounts%20",
                        "/access/accounts%00",
                        "/access/accounts?x=/resources/",
                        "/jakarta.faces.resource/../access/audit",
                        "/jakarta.faces.resource/..%2f..%2fWEB-INF/web.xml.xhtml",
                        "/jakarta.faces.resource/web.xml.xhtml?ln=../WEB-INF",
                        "/jakarta.faces.resource/..%5cWEB-INF%5cweb.xml.xhtml?con=..%2fWEB-INF",
                        "/WEB-INF/web.xml",
                        "/web-inf/web.xml",
                        "/WEB-INF%2fweb.xml",
                        "/resources/../WEB-INF/web.xml",
                        "/resources/%2e%2e/WEB-INF/web.xml",
                        "/resources/..%255c..%255cWEB-INF/web.xml",
                        "/META-INF/MANIFEST.MF",
                        "/../../../../etc/passwd",
                        "/resources/..%2f..%2f..%2f..%2fetc/passwd",
                        "/resources/css/%2e%2e/%2e%2e/%2e%2e/%2e%2e/etc/passwd",
                        "/health/../access/audit",
                        "/error/../access/audit",
                        "/feedback/../access/audit",
                        "/api/v1/../drafts/x",
                        "/api/v/../../access/audit")) {
            Attempts.count("other spellings of addresses");
            Knock.Answer answer = stranger.get(target);
            if (answer.status() == 200 && !answer.body().contains("Sign in")
                    || answer.status() >= 500
                    || answer.body().contains("<web-app")
                    || answer.body().contains("root:")
                    || answer.body().contains("Manifest-Version")
                    || answer.body().contains("Accounts by username")) {
                wrong.add(target + ": " + answer.status());
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void the_servers_own_pages_are_not_to_be_had() {
        Knock stranger = Knock.from("127.0.0.52");
        List<String> wrong = new ArrayList<>();
        for (String target :
                List.of(
                        "/asadmin",
                        "/__asadmin/version",
                        "/__asadmin/list-applications",
                        "/management/domain",
                        "/admin",
                        "/common/index.jsf",
                        "/index.html",
                        "/metrics",
                        "/fault-tolerance",
                        "/monitoring/domain",
                        "/ejb-timer-service-app/timer",
                        "/server-status",
                        "/wstx-services",
                        "/rest-monitoring",
                        "/healthcheck")) {
            Attempts.count("pages of the server itself");
            Knock.Answer answer = stranger.get(target);
            if (!List.of(302, 404, 403).contains(answer.status())
                    || answer.status() == 302 && !answer.header("Location").contains("/signin")
                    || answer.body().matches("(?is).*(payara|glassfish|grizzly|catalina).*")) {
                wrong.add(target + ": " + answer.status());
            }
        }
        for (String method : List.of("TRACE", "TRACK", "CONNECT", "PROPFIND", "DEBUG", "PUT")) {
            Attempts.count("unusual methods");
            Knock.Answer answer = stranger.send(method, "/signin", null);
            if (answer.status() == 500 || answer.body().contains("TRACE /signin")) {
                wrong.add(method + ": " + answer.status());
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void a_change_that_another_site_sends_is_refused_and_audited() {
        Colleague worker = Colleague.exemptLike("amara.okafor");
        Visitor visitor = Visitor.person(worker.username());
        String cookie = "waymark=" + visitor.session();
        Knock browser = Knock.from("127.0.0.53");
        int refused = 0;
        for (String target : List.of("/signout", "/lock", "/casework/work", "/access/password")) {
            for (String[] site :
                    new String[][] {
                        {"Sec-Fetch-Site", "cross-site"},
                        {"Sec-Fetch-Site", "same-site"},
                        {"Origin", "https://evil.example.org"}
                    }) {
                Attempts.count("forms of other sites");
                Knock.Answer answer =
                        browser.send(
                                "POST",
                                target,
                                "deed=lock",
                                "Cookie",
                                cookie,
                                "Content-Type",
                                FORM,
                                "X-Waymark",
                                "1",
                                site[0],
                                site[1]);
                assertThat(answer.status()).as(target + " " + site[1]).isEqualTo(403);
                refused++;
            }
        }
        assertThat(
                        browser.send(
                                        "PUT",
                                        "/api/drafts/x",
                                        "{\"content\":{}}",
                                        "Cookie",
                                        cookie,
                                        "X-Waymark",
                                        "1",
                                        "Sec-Fetch-Site",
                                        "cross-site")
                                .status())
                .isEqualTo(403);
        assertThat(visitor.get("/casework/work").statusCode()).as("still in").isEqualTo(200);
        assertThat(
                        number(
                                "SELECT COUNT(*) FROM audit_entry WHERE action = 'OwnSite.send' AND"
                                        + " actor = ?",
                                worker.username()))
                .isEqualTo(refused + 1);
    }

    @Test
    void a_forged_state_of_a_form_writes_nothing() {
        String own = RightsMatrix.text(RightsMatrix.CASE_OF, "amara.okafor");
        Visitor worker = Visitor.person("amara.okafor");
        Visitor other = Visitor.person("daniel.lewin");
        String theirs =
                Visitor.fields(other.get("/access/password"), "changing")
                        .get("jakarta.faces.ViewState");
        Map<String, String> good = Visitor.fields(worker.get(NOTES + own), "writing");
        String state = good.get("jakarta.faces.ViewState");
        long before = notes(own);
        for (String forged :
                List.of(
                        theirs,
                        "stateless",
                        "",
                        state + "1",
                        "-" + state,
                        "rO0ABXNyABFqYXZhLnV0aWwuSGFzaE1hcA==",
                        "H4sIAAAAAAAA",
                        "'; DROP TABLE note; --",
                        "\u0000",
                        "x".repeat(20_000))) {
            Attempts.count("forged states of forms");
            Map<String, String> form = new LinkedHashMap<>(good);
            form.put("jakarta.faces.ViewState", forged);
            form.put("text", "Forged");
            form.put("save", "Save");
            HttpResponse<String> answer = worker.post(NOTES + own, form);
            assertThat(answer.statusCode()).as(forged).isNotEqualTo(302).isNotEqualTo(500);
            assertThat(main(answer.body())).doesNotContain("Exception", "\tat ");
        }
        assertThat(notes(own)).isEqualTo(before);
    }

    @Test
    void a_link_that_works_once_is_not_answered_twice() {
        String token = "attacker" + System.nanoTime();
        long id = System.nanoTime();
        RightsMatrix.change(
                "INSERT INTO survey_invitation (id, case_id, service_id, token_hash, asked_on,"
                        + " quarter, expires_on, route, used, crime_group, area) VALUES (?, ?,"
                        + " 1000, UNHEX(SHA2(?, 256)), '2026-01-05', '2025Q4', '2999-01-01',"
                        + " 'EMAIL', FALSE, 'BURGLARY', 'UNKNOWN')",
                id,
                id,
                token);
        Visitor first = Visitor.stranger();
        Map<String, String> form =
                new LinkedHashMap<>(Visitor.fields(first.get("/feedback?t=" + token), "answers"));
        form.put("satisfaction", "5");
        form.put("send", "Send my answers");
        long before = number("SELECT COUNT(*) FROM survey_response");
        assertThat(first.post("/feedback?t=" + token, form).statusCode()).isEqualTo(302);
        for (Visitor again : List.of(first, Visitor.stranger())) {
            Attempts.count("worn-out links");
            HttpResponse<String> answer = again.post("/feedback?t=" + token, form);
            assertThat(answer.statusCode()).isIn(200, 410);
            assertThat(again.get("/feedback?t=" + token).body()).contains("used already");
        }
        assertThat(number("SELECT COUNT(*) FROM survey_response")).isEqualTo(before + 1);
        RightsMatrix.change("DELETE FROM survey_response ORDER BY id DESC LIMIT 1");
        RightsMatrix.change("DELETE FROM survey_invitation WHERE id = ?", id);
    }

    @Test
    void tampered_cookies_and_credentials_let_nobody_in() {
        Knock stranger = Knock.from("127.0.0.54");
        String good = Visitor.person("auditor.marsh").session();
        for (String cookie :
                List.of(
                        good.substring(1),
                        good + "0",
                        good.toUpperCase().equals(good) ? good.toLowerCase() : good.toUpperCase(),
                        "0",
                        "' OR '1'='1",
                        "../../" + good,
                        "x".repeat(4000),
                        "%00")) {
            Attempts.count("tampered cookies");
            Knock.Answer answer = stranger.get("/access/audit", "Cookie", "waymark=" + cookie);
            assertThat(answer.status()).as(cookie).isEqualTo(302);
            assertThat(answer.header("Location")).contains("/signin");
        }
        for (String credentials :
                List.of(
                        "Basic",
                        "Basic ",
                        "Basic !!!!",
                        "Basic " + basic("mps-feed:"),
                        "Basic " + basic(":" + Visitor.PASSWORD),
                        "Basic " + basic("mps-feed' OR '1'='1:x"),
                        "Basic " + basic("amara.okafor:" + Visitor.PASSWORD),
                        "Basic " + basic("x".repeat(5000) + ":y"),
                        "Bearer eyJhbGciOiJub25lIn0.eyJzdWIiOiJtcHMtZmVlZCJ9.",
                        "Digest username=\"mps-feed\"")) {
            Attempts.count("tampered credentials");
            assertThat(stranger.get("/api/v1/feeds", "Authorization", credentials).status())
                    .as(credentials)
                    .isEqualTo(401);
        }
        assertThat(stranger.get("/access/audit", "Cookie", "waymark=" + good).status())
                .as("the right one, to see that the others were wrong")
                .isEqualTo(200);
    }

    @Test
    void what_is_too_large_is_refused_without_being_read() {
        Knock stranger = Knock.from("127.0.0.55");
        String three = "x".repeat(3 * 1024 * 1024);
        List<Knock.Answer> answers =
                List.of(
                        stranger.send("POST", "/signin", "username=" + three, "Content-Type", FORM),
                        stranger.send(
                                "POST",
                                "/signin",
                                three,
                                "Content-Type",
                                "multipart/form-data; boundary=x"),
                        stranger.send("POST", "/feedback?t=x", "t=" + three, "Content-Type", FORM));
        assertThat(answers.stream().map(Knock.Answer::status)).isSubsetOf(0, 400, 411, 413);
        for (Knock.Answer odd :
                List.of(
                        stranger.get("/signin?to=" + "x".repeat(60_000)),
                        stranger.get("/signin", "X-Long", "x".repeat(200_000)),
                        stranger.send(
                                "POST", "/signin", "a=1&".repeat(20_000), "Content-Type", FORM),
                        stranger.get("/signin", "Cookie", "a=b; ".repeat(5_000)))) {
            assertThat(odd.status()).isNotEqualTo(500);
        }
        Attempts.count("oversized requests", 7);
        Visitor client = Visitor.client("mps-feed");
        String deep = "{\"a\":".repeat(50_000);
        assertThat(client.send("POST", "/api/v1/referrals", "application/json", deep).statusCode())
                .isEqualTo(400);
        Visitor worker = Visitor.person("amara.okafor");
        assertThat(
                        worker.send("PUT", "/api/drafts/supervision", "application/json", deep)
                                .statusCode())
                .isEqualTo(400);
        Attempts.count("oversized requests");
        assertThat(stranger.get("/signin").status()).as("still there").isEqualTo(200);
    }

    @Test
    void only_what_the_interface_reads_is_read() {
        Visitor client = Visitor.client("mps-feed");
        String bomb =
                "<?xml version=\"1.0\"?><!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/passwd\">]>"
                        + "<a>&b;</a>";
        for (String type : List.of("application/xml", "text/xml", "application/xhtml+xml")) {
            Attempts.count("other kinds of content");
            HttpResponse<String> answer = client.send("POST", "/api/v1/referrals", type, bomb);
            assertThat(answer.statusCode()).as(type).isEqualTo(415);
            assertThat(answer.body()).doesNotContain("root:");
        }
        for (String file : List.of("PK\u0003\u0004", "\u001f\u008b\b\u0000", "%PDF-1.7", bomb)) {
            Attempts.count("other kinds of content");
            HttpResponse<String> answer =
                    client.send("POST", "/api/v1/feeds", "text/csv", file + "\u0000\n1,2\n");
            assertThat(answer.statusCode()).as(file).isEqualTo(422);
        }
    }

    @Test
    void unknown_wrong_locked_and_closed_get_the_same_answer_after_the_same_time() {
        Colleague wrong = Colleague.exemptLike("amara.okafor");
        Colleague closed = Colleague.exemptLike("amara.okafor");
        RightsMatrix.change("UPDATE account SET active = FALSE WHERE id = ?", closed.id());
        Map<String, List<Long>> times = new LinkedHashMap<>();
        Map<String, String> words = new LinkedHashMap<>();
        String address = "127.0.0.56";
        for (int i = 0; i < 9; i++) {
            RightsMatrix.change(
                    "UPDATE account SET failed_attempts = 0, locked_until = NULL WHERE id = ?",
                    wrong.id());
            for (String name :
                    List.of("nobody.of.this.name", wrong.username(), closed.username())) {
                Attempts.count("guesses of who exists");
                Knock.Answer answer = guess(address, name, "a wrong guess " + i);
                assertThat(answer.status()).isEqualTo(200);
                times.computeIfAbsent(name, any -> new ArrayList<>()).add(answer.nanos());
                words.put(name, problem(answer.body()));
            }
        }
        assertThat(words.values().stream().distinct()).as("the same words").hasSize(1);
        List<Long> medians = times.values().stream().map(AttackerIT::median).toList();
        long least = medians.stream().min(Long::compare).orElseThrow();
        long most = medians.stream().max(Long::compare).orElseThrow();
        Attempts.note(
                "ms until a refused sign-in is answered, median of nine: unknown, wrong, closed: "
                        + medians.stream().map(nanos -> nanos / 1_000_000).toList());
        assertThat(most).as("medians %s", medians).isLessThan(2 * least);
    }

    @Test
    void what_belongs_to_others_and_what_does_not_exist_look_alike() {
        Visitor worker = Visitor.person("amara.okafor");
        String other = RightsMatrix.text(RightsMatrix.CASE_OF, "daniel.lewin");
        for (String page : List.of("case", "contact", "needs", "plan", "notes", "close")) {
            Attempts.count("guesses of what exists", 2);
            HttpResponse<String> theirs = worker.get("/casework/" + page + "?c=" + other);
            HttpResponse<String> none = worker.get("/casework/" + page + "?c=0000000000AA");
            assertThat(theirs.statusCode()).isEqualTo(404).isEqualTo(none.statusCode());
            assertThat(main(theirs.body())).isEqualTo(main(none.body()));
        }
    }

    @Test
    void who_guesses_from_one_address_has_to_wait_and_others_have_not() {
        String address = "127.0.0.57";
        Knock.Answer last = null;
        int tried = 0;
        while ((last == null || last.status() != 429) && tried++ < 80) {
            last = guess(address, "guessed." + tried, "a wrong guess");
        }
        Attempts.count("guesses from one address", tried);
        assertThat(last.status()).isEqualTo(429);
        assertThat(tried).isBetween(45, 70);
        assertThat(Integer.parseInt(last.header("Retry-After"))).isBetween(1, 60);
        assertThat(last.body()).contains("Please wait a little", "try again");
        Knock.Answer machine =
                Knock.from(address)
                        .get("/api/v1/feeds", "Authorization", "Basic " + basic("mps-feed:x"));
        assertThat(machine.status()).isEqualTo(429);
        assertThat(machine.header("Retry-After")).isNotEmpty();
        assertThat(machine.body()).contains("too_many");
        assertThat(guess("127.0.0.58", "amara.okafor", Visitor.PASSWORD).status())
                .as("somebody elsewhere")
                .isEqualTo(302);
    }

    @Test
    void who_searches_like_a_machine_has_to_wait() {
        Colleague officer = Colleague.exemptLike("pc.sandhu");
        Visitor visitor = Visitor.person(officer.username());
        HttpResponse<String> last = null;
        int tried = 0;
        while ((last == null || last.statusCode() == 200) && tried++ < 500) {
            last = visitor.get("/referral/mine");
        }
        Attempts.count("searches like a machine", tried);
        assertThat(last.statusCode()).isEqualTo(429);
        assertThat(last.headers().firstValue("Retry-After")).isPresent();
        assertThat(tried).isGreaterThan(200);
        assertThat(visitor.get("/access/password").statusCode()).isEqualTo(200);
    }

    @Test
    void a_public_form_takes_no_flood() {
        Knock stranger = Knock.from("127.0.0.59");
        int tried = 0;
        Knock.Answer last = null;
        while ((last == null || last.status() != 429) && tried++ < 100) {
            last = stranger.send("POST", "/feedback?t=guess" + tried, "t=x", "Content-Type", FORM);
        }
        Attempts.count("floods of a public form", tried);
        assertThat(last.status()).isEqualTo(429);
        assertThat(tried).isBetween(30, 60);
        assertThat(last.body()).contains("Exit this page").doesNotContain("Waymark", "password");
    }

    /** One try of the form of signing in, from this address. */
    static Knock.Answer guess(String address, String username, String password) {
        Knock knock = Knock.from(address);
        Knock.Answer page = knock.get("/signin");
        Map<String, String> form =
                new LinkedHashMap<>(Visitor.fields(page.body(), "/signin", "signin"));
        form.put("username", username);
        form.put("password", password);
        form.put("enter", "Sign in");
        StringBuilder body = new StringBuilder();
        form.forEach(
                (name, value) ->
                        body.append(body.isEmpty() ? "" : "&")
                                .append(encoded(name))
                                .append('=')
                                .append(encoded(value)));
        String cookie = page.header("Set-Cookie").replaceFirst(";.*", "");
        return knock.send(
                "POST", "/signin", body.toString(), "Content-Type", FORM, "Cookie", cookie);
    }

    private static String problem(String body) {
        return body.replaceAll("(?s).*wm-error-summary", "")
                .replaceAll("(?s)</main>.*", "")
                .replaceAll("value=\"[^\"]*\"", "");
    }

    private static String main(String body) {
        return body.replaceAll("(?s).*<main|</main>.*", "");
    }

    private static long median(List<Long> values) {
        long[] sorted = values.stream().mapToLong(Long::longValue).sorted().toArray();
        return sorted[sorted.length / 2];
    }

    private static long notes(String reference) {
        return number(
                "SELECT COUNT(*) FROM note n JOIN support_case c ON c.id = n.case_id WHERE"
                        + " c.reference = ?",
                reference);
    }

    private static String basic(String pair) {
        return Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
