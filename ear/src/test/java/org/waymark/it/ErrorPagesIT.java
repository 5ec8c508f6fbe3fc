package org.waymark.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

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
        HttpResponse<String> page = without("survey_invitation", () -> get("/feedback?t=abcdef"));
        assertThat(page.body())
                .contains("Something went wrong on our side", "Exit this page")
                .doesNotContain("Waymark", "start page", "administrator");
        readable(page);
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
