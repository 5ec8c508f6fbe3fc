package org.waymark.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/**
 * Somebody who types what is not text: scripts, SQL and expressions, in every place that takes
 * text.
 */
class AttackerTextIT extends Running {

    /** Characters of an address: with what a browser sends beside it, below what servers take. */
    private static final int LONGEST = 6_000;

    private static final String SCRIPT = "'\"><script>alert(7)</script>";
    private static final String IMAGE = "<img src=x onerror=alert(7)>";
    private static final int SLOW_MILLIS = 25_000;

    /** What must never come back as it was sent. */
    private static final List<String> ALIVE = List.of("<script>alert(7)", "<img src=x onerror");

    private static final List<String> NONSENSE =
            List.of(
                    SCRIPT + "\\#{7919*7907}${7919*7907}",
                    "' OR SLEEP(30) OR '1'='1' -- ",
                    "1) OR SLEEP(30) UNION SELECT password_hash,1,1,1 FROM account; DROP TABLE note; -- ");

    /** How code asks for a parameter; one that is added is tried too. */
    private static final Pattern ASKED =
            Pattern.compile(
                    "(?:viewParam name=|parameters\\.text\\(|QueryParam\\(|getParameter\\()\"([a-zA-Z_]+)\"");

    private static final Pattern HANDLER = Pattern.compile("<[^>]+ on[a-z]+=\"[^\"]");

    private static final List<String> ROLES =
            List.of(
                    "CASEWORKER",
                    "INTAKE",
                    "SERVICE_MANAGER",
                    "REFERRER",
                    "COMMISSIONER_ANALYST",
                    "AUDITOR",
                    "ADMINISTRATOR");

    private final Map<String, Visitor> visitors = new TreeMap<>();

    @AfterAll
    static void tell() {
        Attempts.write();
    }

    @Test
    void no_parameter_of_any_page_is_taken_for_a_script_a_statement_or_an_expression()
            throws IOException {
        Set<String> names = parameters();
        assertThat(names)
                .contains(
                        "c", "r", "show", "after", "state", "to", "who", "quarter", "logout_token");
        List<String> wrong = new ArrayList<>();
        int pages = 0;
        for (RightsMatrix.Row row : RightsMatrix.rows()) {
            if (isAsked(row)) {
                pages++;
                for (String nonsense : NONSENSE) {
                    for (String path : paths(row, names, nonsense)) {
                        Attempts.count("parameters of pages", names.size());
                        wrong.addAll(tried(visitor(row), path));
                    }
                }
            }
        }
        assertThat(pages).isGreaterThan(30);
        assertThat(wrong).isEmpty();
        assertThat(number("SELECT COUNT(*) FROM note WHERE 1 = 0")).as("is still there").isZero();
    }

    @Test
    void neither_is_one_of_the_interface_for_machines() throws IOException {
        RightsMatrix.prepareClients();
        List<String> wrong = new ArrayList<>();
        int resources = 0;
        for (RightsMatrix.Row row : RightsMatrix.rows()) {
            if (!row.method().equals("GET") || !row.path().startsWith("/api/v1/")) {
                continue;
            }
            resources++;
            Visitor client = RightsMatrix.visitor(clientOf(row));
            for (String resource : resources(row)) {
                for (String nonsense : NONSENSE) {
                    Attempts.count("parameters of the interface", parameters().size());
                    for (String path : with(resource + "?x=1", parameters(), nonsense)) {
                        wrong.addAll(tried(client, path));
                    }
                }
            }
        }
        for (String nonsense : NONSENSE) {
            for (String path : with("/calendar.ics?x=1", parameters(), nonsense)) {
                wrong.addAll(tried(Visitor.stranger(), path));
            }
        }
        assertThat(resources).isGreaterThan(4);
        assertThat(wrong).isEmpty();
    }

    private static String clientOf(RightsMatrix.Row row) {
        return row.outcomes().keySet().stream()
                .filter(column -> column.startsWith("CLIENT_"))
                .filter(column -> row.outcomes().get(column).equals("allowed"))
                .findFirst()
                .orElseThrow();
    }

    /** The resource as it is, and with SQL where it names a record. */
    private static List<String> resources(RightsMatrix.Row row) {
        String filled = RightsMatrix.filled(row.path());
        return row.path().contains("{")
                ? List.of(filled, row.path().replaceAll("\\{[^}]*}", encoded("1' OR '1'='1")))
                : List.of(filled);
    }

    @Test
    void what_is_stored_comes_back_as_text_wherever_it_is_shown() {
        String crime = "Script" + System.nanoTime();
        FeedLineText line =
                FeedLineText.of(crime)
                        .with("message_id", "m-" + crime + IMAGE)
                        .with("given_names", SCRIPT)
                        .with("surname", IMAGE + crime)
                        .with("note", SCRIPT + IMAGE);
        String batch = sent(FeedLineText.file(line));
        FeedClient.completed(batch);
        String referral =
                RightsMatrix.text("SELECT reference FROM referral WHERE crime_ref = ?", crime);
        Visitor intake = Visitor.person("gloria.mbeki");
        List<String> wrong = new ArrayList<>(shown(intake, "/referral/triage?r=" + referral, true));
        String reference = CaseDesk.allocated(line, crime);
        Visitor worker = Visitor.person(CaseDesk.WORKER);
        typed(worker, "notes", reference, "writing", "save", "text");
        typed(worker, "plan", reference, "agreeing", "agree", "action", "owner");
        String account = accountWithScript();
        for (String page :
                List.of("case", "contact", "needs", "plan", "notes", "outcomes", "close")) {
            wrong.addAll(shown(worker, "/casework/" + page + "?c=" + reference, true));
        }
        wrong.addAll(shown(worker, "/casework/work", false));
        wrong.addAll(shown(CaseDesk.manager(), "/caseload/morning", false));
        wrong.addAll(shown(intake, "/referral/triage?r=" + referral, false));
        wrong.addAll(shown(intake, "/referral/inbox", false));
        wrong.addAll(shown(intake, "/person/matches", false));
        wrong.addAll(shown(intake, "/referral/feeds", false));
        Visitor administrator = Visitor.person("admin.novak");
        wrong.addAll(shown(administrator, "/access/account?id=" + account, true));
        wrong.addAll(shown(administrator, "/access/accounts", false));
        wrong.addAll(shown(Visitor.person("auditor.marsh"), "/access/audit", false));
        assertThat(wrong).isEmpty();
        HttpResponse<String> rows =
                Visitor.client("mps-feed").get("/api/v1/feeds/" + batch + "/rows");
        assertThat(rows.headers().firstValue("Content-Type")).get().asString().contains("json");
        assertThat(rows.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
    }

    @Test
    void every_page_lets_only_our_own_scripts_run_and_is_neither_kept_nor_framed() {
        List<String> wrong = new ArrayList<>();
        for (RightsMatrix.Row row : RightsMatrix.rows()) {
            if (isPage(row)) {
                HttpResponse<String> page = visitor(row).get(RightsMatrix.filled(row.path()));
                String policy =
                        String.join(" | ", page.headers().allValues("Content-Security-Policy"));
                String script = policy.replaceAll("(?s).*script-src ([^;]*).*", "$1");
                Attempts.count("headers of pages");
                if (page.statusCode() != expected(row)
                        || !policy.contains("frame-ancestors 'none'")
                        || !policy.contains("default-src 'self'")
                        || script.contains("unsafe")
                        || script.contains("*")
                        || !page.headers().firstValue("Cache-Control").orElse("").equals("no-store")
                        || page.headers().firstValue("X-Content-Type-Options").isEmpty()
                        || page.headers().firstValue("Permissions-Policy").isEmpty()
                        || HANDLER.matcher(page.body()).find()) {
                    wrong.add(row.path() + ": " + page.statusCode() + " " + policy);
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    private static int expected(RightsMatrix.Row row) {
        if (isOfNobody(row)) {
            return row.outcomes().containsValue("allowed") ? 200 : 404;
        }
        return row.outcomes().containsValue("allowed")
                ? 200
                : row.outcomes().containsValue("missing") ? 404 : 302;
    }

    @Test
    void behind_a_proxy_that_ends_tls_the_cookie_is_for_tls_only() {
        Knock.Answer answer = Knock.from("127.0.0.61").get("/signin", "X-Forwarded-Proto", "https");
        assertThat(answer.header("Set-Cookie"))
                .contains("Secure", "HttpOnly")
                .containsIgnoringCase("SameSite=Lax");
        assertThat(answer.header("Strict-Transport-Security")).startsWith("max-age=");
    }

    private static List<String> tried(Visitor visitor, String path) {
        long start = System.nanoTime();
        HttpResponse<String> answer = visitor.get(path);
        long millis = (System.nanoTime() - start) / 1_000_000;
        boolean alive = ALIVE.stream().anyMatch(answer.body()::contains);
        boolean telling =
                Stream.of("$argon2id", "62615533", "SQLSyntax", "EclipseLink", "\tat ")
                        .anyMatch(answer.body()::contains);
        return answer.statusCode() >= 500 || alive || telling || millis > SLOW_MILLIS
                ? List.of(
                        path
                                + ": "
                                + answer.statusCode()
                                + (alive ? " alive" : "")
                                + (telling ? " telling " : " ")
                                + millis
                                + " ms")
                : List.of();
    }

    /** With every parameter besides those the page needs, and with those it needs replaced. */
    private static List<String> paths(RightsMatrix.Row row, Set<String> names, String nonsense) {
        String filled = RightsMatrix.filled(row.path());
        String own = filled.contains("?") ? filled.substring(filled.indexOf('?') + 1) : "";
        Set<String> needed = new TreeSet<>();
        for (String each : own.split("&")) {
            needed.add(each.replaceFirst("=.*", ""));
        }
        Set<String> others = new TreeSet<>(names);
        others.removeAll(needed);
        needed.remove("");
        List<String> paths =
                new ArrayList<>(with(filled + (own.isEmpty() ? "?x=1" : ""), others, nonsense));
        if (!own.isEmpty()) {
            paths.addAll(with(row.page() + "?x=1", needed, nonsense));
        }
        return paths;
    }

    /** As many addresses as it takes: the server refuses one that is too long before we see it. */
    private static List<String> with(String start, Set<String> names, String nonsense) {
        List<String> paths = new ArrayList<>();
        StringBuilder path = new StringBuilder(start);
        for (String name : names) {
            String pair = pair(name, nonsense);
            if (path.length() + pair.length() > LONGEST) {
                paths.add(path.toString());
                path = new StringBuilder(start);
            }
            path.append(pair);
        }
        paths.add(path.toString());
        return paths;
    }

    private static Set<String> parameters() throws IOException {
        Set<String> names = new TreeSet<>();
        try (Stream<Path> files = Files.walk(RightsMatrix.WEB)) {
            for (Path file :
                    files.filter(f -> f.toString().matches(".*\\.(xhtml|java)")).toList()) {
                Matcher asked = ASKED.matcher(Files.readString(file));
                while (asked.find()) {
                    names.add(asked.group(1));
                }
            }
        }
        return names;
    }

    private static boolean isPage(RightsMatrix.Row row) {
        return isAsked(row) && !row.page().endsWith(".csv");
    }

    private static boolean isAsked(RightsMatrix.Row row) {
        return row.method().equals("GET")
                && !row.path().startsWith("/api/")
                && !Set.of("/", "/home", "/leave", "/openapi", "/health", "/calendar.ics")
                        .contains(row.page());
    }

    /** A page for nobody of the matrix: a safeguarding lead's or a counsellor's. */
    private static boolean isOfNobody(RightsMatrix.Row row) {
        return ROLES.stream().allMatch(role -> row.outcomes().get(role).equals("refused"));
    }

    /** Who has what the roles of the matrix have not. */
    private static String ofAnotherRole(String page) {
        return switch (page.split("/")[1]) {
            case "joint" -> "ruth.castellan";
            case "safety" -> "coral.adeyemi";
            case "commissioning", "survey" -> "helena.stroud";
            case "incident" -> "pc.harlow";
            default -> "ingrid.solberg";
        };
    }

    /** Somebody who may open it, or would if it were there. */
    private Visitor visitor(RightsMatrix.Row row) {
        if (isOfNobody(row)) {
            return visitors.computeIfAbsent(ofAnotherRole(row.page()), Visitor::person);
        }
        if (row.outcomes().get("NOBODY").equals("allowed")) {
            return visitors.computeIfAbsent("NOBODY", nobody -> Visitor.stranger());
        }
        String role =
                Stream.of("allowed", "missing", "sign-in")
                        .flatMap(
                                outcome ->
                                        ROLES.stream()
                                                .filter(
                                                        each ->
                                                                row.outcomes()
                                                                        .get(each)
                                                                        .equals(outcome)))
                        .findFirst()
                        .orElseThrow();
        return visitors.computeIfAbsent(
                role, each -> Visitor.person(RightsMatrix.PEOPLE.get(each)));
    }

    private static List<String> shown(Visitor visitor, String path, boolean there) {
        HttpResponse<String> page = visitor.get(path);
        Attempts.count("pages that show what was stored");
        List<String> wrong = new ArrayList<>();
        if (page.statusCode() != 200) {
            wrong.add(path + ": " + page.statusCode());
        }
        if (ALIVE.stream().anyMatch(page.body()::contains)) {
            wrong.add(path + ": as it was sent");
        }
        if (there && !page.body().contains("&lt;script&gt;") && !page.body().contains("&lt;img")) {
            wrong.add(path + ": not there at all");
        }
        return wrong;
    }

    private static void typed(
            Visitor worker,
            String page,
            String reference,
            String form,
            String button,
            String... fields) {
        Map<String, String> values = new TreeMap<>();
        for (String field : fields) {
            Attempts.count("fields with scripts");
            values.put(field, SCRIPT + IMAGE);
        }
        CaseDesk.saved(
                CaseDesk.submit(
                        worker, "/casework/" + page + "?c=" + reference, form, button, values));
    }

    private static String accountWithScript() {
        Colleague made = Colleague.exemptLike("pc.sandhu");
        RightsMatrix.change(
                "UPDATE account SET display_name = ?, email = ? WHERE id = ?",
                SCRIPT,
                IMAGE,
                made.id());
        return Long.toString(made.id());
    }

    /** A file whose name is a script, too; the number of its batch. */
    private static String sent(String file) {
        String pair = "mps-feed:" + Visitor.PASSWORD;
        HttpResponse<String> answer =
                send(
                        request("/api/v1/feeds")
                                .header(
                                        "Authorization",
                                        "Basic "
                                                + Base64.getEncoder()
                                                        .encodeToString(pair.getBytes()))
                                .header("Content-Type", "text/csv")
                                .header("X-File-Name", IMAGE + ".csv")
                                .POST(BodyPublishers.ofString(file))
                                .build());
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(202);
        Attempts.count("fields with scripts", 5);
        Matcher id = Pattern.compile("\"id\":\"(\\d+)\"").matcher(answer.body());
        assertThat(id.find()).isTrue();
        return id.group(1);
    }

    private static String pair(String name, String value) {
        return "&" + name + "=" + encoded(value);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
