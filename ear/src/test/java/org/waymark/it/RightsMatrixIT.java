package org.waymark.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.waymark.access.Role;

/**
 * Every page and resource against every role, as rights-matrix.csv says. What exists and has no row
 * there fails.
 */
class RightsMatrixIT extends Running {

    /** Addresses that lead to somebody's own first page. */
    private static final Set<String> LEADING_ON = Set.of("/", "/home");

    private static final int TOO_MANY = 429;

    private static final Set<String> WAYS_OUT = Set.of("/leave", "/signout");

    @ParameterizedTest(name = "{0}")
    @MethodSource("columns")
    void gets_what_the_matrix_says(String role) {
        Visitor visitor = RightsMatrix.visitor(role);
        long before = refusalsOf(role);
        List<String> wrong = new ArrayList<>();
        int refusals = 0;
        for (RightsMatrix.Row row : waysOutLast()) {
            String expected = row.outcomes().get(role);
            String path = RightsMatrix.filled(row.path());
            String got = outcome(row, patiently(visitor, row.method(), path));
            if (!got.equals(expected)) {
                wrong.add(row.method() + " " + path + ": " + got + " and not " + expected);
            }
            refusals += expected.equals("refused") ? 1 : 0;
        }
        assertThat(wrong).as(role).isEmpty();
        assertThat(refusalsOf(role) - before)
                .as("audit rows for the refusals of " + role)
                .isGreaterThanOrEqualTo(refusals);
    }

    /** A way out ends the session: whatever stands behind it in the table is asked before. */
    private static List<RightsMatrix.Row> waysOutLast() {
        return RightsMatrix.rows().stream()
                .sorted(Comparator.comparing(row -> WAYS_OUT.contains(row.page())))
                .toList();
    }

    static Stream<String> columns() {
        return RightsMatrix.rows().get(0).outcomes().keySet().stream();
    }

    @Test
    void every_role_has_a_column() {
        assertThat(RightsMatrix.PEOPLE.keySet())
                .containsExactlyInAnyOrderElementsOf(
                        Stream.of(Role.values()).map(Role::name).toList());
        assertThat(RightsMatrix.rows().get(0).outcomes().keySet())
                .containsAll(RightsMatrix.PEOPLE.keySet());
    }

    @Test
    void every_page_has_a_row() throws IOException {
        Path pages = RightsMatrix.WEB.resolve("webapp");
        Set<String> listed =
                RightsMatrix.rows().stream()
                        .map(RightsMatrix.Row::page)
                        .collect(Collectors.toSet());
        assertThat(pagesBelow(pages)).isNotEmpty().allMatch(listed::contains);
    }

    @Test
    void every_servlet_has_a_row() throws IOException {
        Set<String> listed =
                RightsMatrix.rows().stream()
                        .map(RightsMatrix.Row::page)
                        .collect(Collectors.toSet());
        Set<String> servlets = new TreeSet<>();
        Pattern annotation = Pattern.compile("@WebServlet\\((.*?)\\)\\s*public", Pattern.DOTALL);
        try (Stream<Path> files = Files.walk(RightsMatrix.WEB.resolve("java"))) {
            for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
                Matcher found = annotation.matcher(Files.readString(file));
                while (found.find()) {
                    Matcher literal = Pattern.compile("\"([^\"]*)\"").matcher(found.group(1));
                    while (literal.find()) {
                        servlets.add(literal.group(1).isEmpty() ? "/" : literal.group(1));
                    }
                }
            }
        }
        assertThat(servlets)
                .isNotEmpty()
                .allMatch(
                        mapped ->
                                mapped.endsWith("/*")
                                        ? listed.stream()
                                                .anyMatch(startsWith(mapped.replace("*", "")))
                                        : listed.contains(mapped));
    }

    @Test
    void every_resource_has_a_row() {
        Set<String> listed =
                RightsMatrix.rows().stream()
                        .map(row -> row.id().replaceAll("\\{[^}]*}", "{}"))
                        .collect(Collectors.toSet());
        assertThat(RightsMatrix.resources()).isNotEmpty().allMatch(listed::contains);
    }

    @Test
    void a_case_of_another_worker_does_not_exist_and_the_audit_says_who_tried() {
        String other = RightsMatrix.text(RightsMatrix.CASE_OF, "daniel.lewin");
        refusedAsMissing("amara.okafor", "/casework/case?c=" + other);
    }

    @Test
    void a_case_of_another_provider_does_not_exist_for_a_manager() {
        String other = RightsMatrix.text(RightsMatrix.CASE_OF, "amara.okafor");
        refusedAsMissing("leroy.samuels", "/casework/case?c=" + other);
    }

    @Test
    void a_referral_to_another_provider_does_not_exist_for_intake() {
        refusedAsMissing(
                "hodan.warsame", "/referral/triage?r=" + RightsMatrix.filled("{referral}"));
    }

    @Test
    void a_receipt_of_another_officer_does_not_exist() {
        String path = "/referral/receipt?r=" + RightsMatrix.filled("{sent}");
        assertThat(Visitor.person("pc.lungu").get(path).statusCode()).isEqualTo(404);
        assertThat(Visitor.person("pc.sandhu").get(path).statusCode()).isEqualTo(200);
    }

    @Test
    void reading_a_case_leaves_a_row_that_names_case_and_person() {
        String reference = RightsMatrix.filled("{case}");
        String count =
                "SELECT COUNT(*) FROM audit_entry e JOIN support_case c ON c.id = e.case_id AND"
                        + " c.person_id = e.person_id WHERE c.reference = ? AND e.actor = ? AND"
                        + " e.outcome = 'DONE' AND e.action = 'CaseFileQuery.header'";
        long before = number(count, reference, "amara.okafor");
        Visitor.person("amara.okafor").get("/casework/case?c=" + reference);
        assertThat(number(count, reference, "amara.okafor")).isEqualTo(before + 1);
    }

    private static void refusedAsMissing(String username, String path) {
        String refusal = "NotFound: " + path.replaceFirst(".*=", "");
        long before = refusalsOf(username, refusal);
        assertThat(Visitor.person(username).get(path).statusCode()).isEqualTo(404);
        assertThat(refusalsOf(username, refusal))
                .as("the audit says which reference was tried")
                .isGreaterThan(before);
    }

    private static long refusalsOf(String column) {
        return number(
                "SELECT COUNT(*) FROM audit_entry WHERE outcome = 'REFUSED' AND actor = ?",
                RightsMatrix.actor(column));
    }

    private static long refusalsOf(String username, String why) {
        return number(
                "SELECT COUNT(*) FROM audit_entry WHERE outcome = 'REFUSED' AND actor = ? AND"
                        + " detail = ?",
                username,
                why);
    }

    /** All roles ask from one address, which may not ask public pages that often: it waits. */
    private static HttpResponse<String> patiently(Visitor visitor, String method, String path) {
        HttpResponse<String> answer = send(visitor, method, path);
        while (answer.statusCode() == TOO_MANY) {
            String seconds = answer.headers().firstValue("Retry-After").orElseThrow();
            try {
                Thread.sleep(Duration.ofSeconds(Long.parseLong(seconds)).toMillis());
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(stopped);
            }
            answer = send(visitor, method, path);
        }
        return answer;
    }

    private static HttpResponse<String> send(Visitor visitor, String method, String path) {
        if (method.equals("GET")) {
            return visitor.get(path);
        }
        if (path.startsWith("/api/drafts/")) {
            String body = method.equals("DELETE") ? "" : "{\"content\":{}}";
            return visitor.send(method, path, "application/json", body);
        }
        boolean feed = path.endsWith("/feeds");
        return visitor.send(
                method, path, feed ? "text/csv" : "application/json", feed ? "no header" : "{}");
    }

    /** In the words of the matrix. What is none of them, a 405 and a 410 too, is a fault. */
    private static String outcome(RightsMatrix.Row row, HttpResponse<String> answer) {
        String to = answer.headers().firstValue("Location").orElse("");
        String fault = "fault " + answer.statusCode() + " " + to;
        return switch (answer.statusCode()) {
            case 200, 204 -> "allowed";
            case 302 ->
                    to.contains("/signin")
                            ? "sign-in"
                            : LEADING_ON.contains(row.page()) ? "allowed" : fault;
            case 303 -> WAYS_OUT.contains(row.page()) ? "allowed" : fault;
            // What the matrix sends to the API is read and found wanting: its sender was let in.
            case 400, 422 ->
                    row.method().equals("POST") && row.path().startsWith("/api/v1/")
                            ? "allowed"
                            : fault;
            case 401 -> "unknown";
            case 403 -> "refused";
            case 404 -> "missing";
            default -> fault;
        };
    }

    private static Set<String> pagesBelow(Path pages) throws IOException {
        try (Stream<Path> files = Files.walk(pages)) {
            return files.map(file -> "/" + pages.relativize(file).toString().replace('\\', '/'))
                    .filter(file -> file.endsWith(".xhtml") && !file.startsWith("/WEB-INF/"))
                    .map(file -> file.substring(0, file.length() - 6))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private static Predicate<String> startsWith(String start) {
        return path -> path.startsWith(start);
    }
}
