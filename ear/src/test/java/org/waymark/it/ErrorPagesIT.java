package org.waymark.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.waymark.shared.Reference;

/** What people see when something breaks: words, a reference for whoever repairs it, no more. */
class ErrorPagesIT extends Running {

    private static final Pattern REFERENCE =
            Pattern.compile("Reference: <strong>([0-9A-Z-]+)</strong>");

    @Test
    void staff_read_plain_words_and_a_reference_and_no_trace() {
        Visitor administrator = Visitor.person("admin.novak");
        HttpResponse<String> page =
                without("api_client", () -> administrator.get("/access/clients"));
        assertThat(page.body())
                .contains("Something went wrong on our side", "Go to your start page");
        readable(page);
    }

    @Test
    void others_read_neutral_words_and_keep_the_way_out() {
        HttpResponse<String> page =
                without("survey_invitation", () -> Visitor.stranger().get("/feedback?t=abcdef"));
        assertThat(page.body())
                .contains("Something went wrong on our side", "Exit this page")
                .doesNotContain("Waymark", "start page", "administrator");
        readable(page);
    }

    @Test
    void a_restricted_case_one_of_another_provider_and_none_have_the_same_answer_everywhere() {
        Visitor worker = Visitor.person("amara.okafor");
        List<String> references =
                List.of(
                        restricted(),
                        RightsMatrix.text(
                                "SELECT reference FROM support_case WHERE service_id = 1010 AND is_open"
                                        + " ORDER BY id LIMIT 1"),
                        Reference.next().value());
        List<String> told = new ArrayList<>();
        int pages = 0;
        for (RightsMatrix.Row row : RightsMatrix.rows()) {
            String path = row.path().replace("{counselling}", "{case}");
            if (!row.id().startsWith("GET") || !path.contains("c={case}")) {
                continue;
            }
            pages++;
            Set<String> answers = new HashSet<>();
            for (String reference : references) {
                answers.add(
                        same(
                                worker.get(
                                        path.replace("{case}", reference)
                                                .replace("{measure}", "1")),
                                reference));
            }
            if (answers.size() > 1) {
                told.add(row.id());
            }
        }
        assertThat(pages).isGreaterThan(30);
        assertThat(told).isEmpty();
    }

    private static String restricted() {
        String crime = "ErrorPages" + System.nanoTime();
        String reference = CaseDesk.opened(FeedLineText.of(crime), crime);
        CaseDesk.saved(CaseDesk.give("UNALLOCATED", reference, CaseDesk.WORKER, ""));
        CaseDesk.saved(RestrictedDesk.restrict(CaseDesk.manager(), reference));
        return reference;
    }

    /**
     * Without what is of one answer alone: its reference, nonces, the state of forms, its minute.
     */
    private static String same(HttpResponse<String> answer, String reference) {
        return answer.statusCode()
                + answer.body()
                        .replace(reference, "")
                        .replace(new Reference(reference).shown(), "")
                        .replaceAll("(nonce|value)=\"[^\"]*\"", "")
                        .replaceAll("Printed by ([^,<]*)[^<]*", "$1")
                        .replaceAll("csp\\.init\\('[^']*'\\)", "")
                        .replaceAll("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", "")
                        .replaceAll("<strong>[0-9A-Z-]+</strong>", "");
    }

    private static void readable(HttpResponse<String> page) {
        assertThat(page.statusCode()).isEqualTo(500);
        Matcher reference = REFERENCE.matcher(page.body());
        assertThat(reference.find()).as("a reference").isTrue();
        assertThat(page.body().replaceAll("(?s).*<main|</main>.*", ""))
                .doesNotContain("Exception", "org.waymark", "SQL", "\tat ");
        assertThat(page.body()).doesNotContain("\tat ", "Payara", "EclipseLink");
    }

    private interface Asking {
        HttpResponse<String> ask();
    }

    /** Asks while a table is away, as if it had not been migrated. */
    private static HttpResponse<String> without(String table, Asking asking) {
        RightsMatrix.change("RENAME TABLE " + table + " TO " + table + "_away");
        try {
            return asking.ask();
        } finally {
            RightsMatrix.change("RENAME TABLE " + table + "_away TO " + table);
        }
    }
}
