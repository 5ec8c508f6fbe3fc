package org.waymark.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Also what is answered before anybody has signed in, and before any filter, is not for framing.
 */
class StrangerHeadersIT extends Running {

    private static final Map<String, String> HEADERS =
            Map.of(
                    "X-Content-Type-Options", "nosniff",
                    "X-Frame-Options", "DENY",
                    "Referrer-Policy", "no-referrer",
                    "Cross-Origin-Opener-Policy", "same-origin",
                    "Cross-Origin-Resource-Policy", "same-origin",
                    "Cache-Control", "no-store");

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "/casework/work, 302",
        "/access/audit?who=somebody, 302",
        "/api/drafts/supervision, 401",
        "/api/v1/feeds, 401",
        "/calendar.ics, 401",
    })
    void what_sends_a_stranger_away_has_the_headers_of_every_answer(String path, int status) {
        HttpResponse<String> answer = Visitor.stranger().get(path);
        assertThat(answer.statusCode()).isEqualTo(status);
        HEADERS.forEach(
                (name, value) ->
                        assertThat(answer.headers().allValues(name))
                                .as(name)
                                .isNotEmpty()
                                .allMatch(found -> found.contains(value)));
        assertThat(answer.headers().allValues("Content-Security-Policy"))
                .anyMatch(policy -> policy.contains("frame-ancestors 'none'"));
        assertThat(answer.headers().firstValue("Permissions-Policy")).isPresent();
    }
}
