package org.waymark.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What somebody sends who knows the forms of a page but may not open it. */
class PostbackRightsIT extends Running {

    private static final String OWN_PAGE = "/access/password";

    @ParameterizedTest(name = "{0}")
    @MethodSource("roles")
    void a_crafted_form_is_refused_and_audited_where_the_page_does_not_open(String role) {
        String username = RightsMatrix.PEOPLE.get(role);
        Visitor visitor = Visitor.person(username);
        Map<String, String> form = Visitor.fields(visitor.get(OWN_PAGE), "changing");
        assertThat(form).containsKey("jakarta.faces.ViewState");
        List<String> wrong = new ArrayList<>();
        int tried = 0;
        for (RightsMatrix.Row row : RightsMatrix.rows()) {
            if (isPage(row)
                    && row.outcomes().get(role).equals("refused")
                    && !opens(role, row.page())) {
                tried++;
                long before = refusals(username, row.page());
                HttpResponse<String> answer = visitor.post(RightsMatrix.filled(row.path()), form);
                if (answer.statusCode() != 403) {
                    wrong.add(row.page() + ": " + answer.statusCode());
                } else if (refusals(username, row.page()) != before + 1) {
                    wrong.add(row.page() + ": no row in the audit");
                }
            }
        }
        assertThat(tried).isPositive();
        assertThat(wrong).as(role).isEmpty();
    }

    /** A page that opens, though not with everybody's records: there a form meets the record. */
    private static boolean opens(String role, String page) {
        return RightsMatrix.rows().stream()
                .anyMatch(
                        row ->
                                row.page().equals(page)
                                        && row.outcomes().get(role).equals("allowed"));
    }

    static Stream<String> roles() {
        return RightsMatrix.PEOPLE.keySet().stream().sorted();
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"CASEWORKER", "SERVICE_MANAGER", "AUDITOR", "ADMINISTRATOR"})
    void a_form_of_another_page_is_an_honest_bad_request_at_every_page_that_opens(String role) {
        Visitor visitor = Visitor.person(RightsMatrix.PEOPLE.get(role));
        Map<String, String> form = Visitor.fields(visitor.get(OWN_PAGE), "changing");
        List<String> wrong = new ArrayList<>();
        int tried = 0;
        for (RightsMatrix.Row row : RightsMatrix.rows()) {
            if (isPage(row)
                    && row.outcomes().get(role).equals("allowed")
                    && !Set.of("/health", "/leave").contains(row.page()) // no pages of Faces
                    && !row.page().equals(OWN_PAGE)) {
                tried++;
                HttpResponse<String> answer = visitor.post(RightsMatrix.filled(row.path()), form);
                if (answer.statusCode() != 400 && !hasNoForms(answer.statusCode())) {
                    wrong.add(row.page() + ": " + answer.statusCode());
                }
            }
        }
        assertThat(tried).isGreaterThan(5);
        assertThat(wrong).as(role).isEmpty();
        assertThat(visitor.post(OWN_PAGE, form).statusCode())
                .as("the same form where it belongs")
                .isEqualTo(200);
    }

    /** A page without state, or an address that takes no form at all. */
    private static boolean hasNoForms(int status) {
        return status == 410 || status == 405;
    }

    @Test
    void a_form_without_a_session_is_sent_to_sign_in() {
        Map<String, String> form =
                Visitor.fields(Visitor.person("amara.okafor").get(OWN_PAGE), "changing");
        HttpResponse<String> answer = Visitor.stranger().post("/casework/work", form);
        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location")).get().asString().contains("/signin");
    }

    @Test
    void the_form_of_ones_own_case_writes_nothing_into_another_workers() {
        String own = RightsMatrix.text(RightsMatrix.CASE_OF, "amara.okafor");
        String other = RightsMatrix.text(RightsMatrix.CASE_OF, "daniel.lewin");
        Visitor worker = Visitor.person("amara.okafor");
        Map<String, String> form =
                new LinkedHashMap<>(
                        Visitor.fields(worker.get("/casework/notes?c=" + own), "writing"));
        form.put("c", other);
        form.put("text", "Not my case");
        form.put("save", "Save");
        long notes = notes(other);
        long before = refusals("amara.okafor", "NotFound: " + other);
        HttpResponse<String> answer = worker.post("/casework/notes?c=" + other, form);
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(notes(other)).isEqualTo(notes);
        assertThat(refusals("amara.okafor", "NotFound: " + other)).isGreaterThan(before);
    }

    @Test
    void a_draft_is_changed_only_by_our_own_pages() {
        Visitor worker = Visitor.person("amara.okafor");
        HttpResponse<String> answer =
                worker.post("/api/drafts/supervision", Map.of("content", "x"));
        assertThat(answer.statusCode()).isEqualTo(403);
    }

    private static boolean isPage(RightsMatrix.Row row) {
        return row.method().equals("GET")
                && !row.page().equals("/incident/file")
                && !row.path().startsWith("/api/")
                && !row.page()
                        .matches(".*\\.(csv|pdf|xlsx|ods)|/(casework|privacy)/document"); // files
    }

    private static long notes(String reference) {
        return number(
                "SELECT COUNT(*) FROM note n JOIN support_case c ON c.id = n.case_id WHERE"
                        + " c.reference = ?",
                reference);
    }

    private static long refusals(String username, String detail) {
        return number(
                "SELECT COUNT(*) FROM audit_entry WHERE outcome = 'REFUSED' AND actor = ? AND"
                        + " detail = ?",
                username,
                detail);
    }
}
