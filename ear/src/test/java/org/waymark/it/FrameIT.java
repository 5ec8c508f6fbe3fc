package org.waymark.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;

/** What every answer of the pages has in common, asked without a browser. */
class FrameIT extends Running {

    @Test
    void the_session_cookie_is_out_of_reach_of_scripts_and_of_other_sites() {
        assertThat(get("/signin").headers().allValues("Set-Cookie"))
                .singleElement()
                .asString()
                .contains("HttpOnly")
                .containsIgnoringCase("SameSite=Lax");
    }

    @Test
    void a_page_is_never_kept_framed_or_given_foreign_scripts() {
        HttpResponse<String> page = get("/signin");
        assertThat(page.headers().firstValue("Cache-Control")).hasValue("no-store");
        assertThat(page.headers().firstValue("Referrer-Policy")).hasValue("no-referrer");
        assertThat(page.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(page.headers().firstValue("Content-Security-Policy"))
                .get()
                .asString()
                .contains(
                        "default-src 'self'", "frame-ancestors 'none'", "script-src 'self' 'nonce-")
                .doesNotContain("unsafe-eval", "script-src 'unsafe-inline'", "*");
        assertThat(page.body()).doesNotContain(" onclick=", " style=");
    }

    @Test
    void an_error_page_is_html_in_plain_words_without_a_trace() {
        HttpResponse<String> page = get("/resources/nothing-of-this-name");
        assertThat(page.statusCode()).isEqualTo(404);
        assertThat(page.headers().firstValue("Content-Type"))
                .get()
                .asString()
                .startsWith("text/html");
        assertThat(page.body())
                .contains("We cannot find this page")
                .doesNotContain("\tat ", "Payara");
        assertThat(page.body().replaceAll("(?s).*<main|</main>.*", "")).doesNotContain("Exception");
    }

    @Test
    void exit_this_page_ends_the_session_and_leads_to_a_neutral_site() {
        HttpResponse<String> answer = get("/leave");
        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.headers().firstValue("Location"))
                .get()
                .asString()
                .startsWith("https://")
                .doesNotContain("waymark");
        assertThat(answer.headers().firstValue("Clear-Site-Data"))
                .get()
                .asString()
                .contains("cookies", "storage");
        assertThat(answer.headers().firstValue("Referrer-Policy")).hasValue("no-referrer");
        assertThat(answer.headers().allValues("Set-Cookie"))
                .as("cookies are taken away and none is given")
                .allMatch(cookie -> cookie.contains("Max-Age=0"));
    }
}
