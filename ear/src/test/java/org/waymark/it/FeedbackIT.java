package org.waymark.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

/** The public page behind a one-time link. */
class FeedbackIT extends Browser {

    private static final String USED = "used already";

    @Test
    void two_who_answer_at_once_are_one_answer_and_the_other_is_told_so() throws SQLException {
        String token = link();
        long answers = number("SELECT COUNT(*) FROM survey_response");
        Page other = newPage(page.context());
        fill(page, token);
        fill(other, token);
        try (Connection connection = database();
                PreparedStatement hold =
                        connection.prepareStatement(
                                "SELECT id FROM survey_invitation WHERE token_hash = UNHEX(SHA2(?,"
                                        + " 256)) FOR UPDATE")) {
            connection.setAutoCommit(false);
            hold.setString(1, token);
            hold.executeQuery();
            press(page);
            press(other);
            // Both have asked for the link before either has it.
            page.waitForTimeout(2_000);
            connection.rollback();
        }
        assertThat(page.locator("#send")).not().isVisible();
        assertThat(other.locator("#send")).not().isVisible();
        assertThat(page.locator("main").innerText() + other.locator("main").innerText())
                .contains("have been sent", USED);
        assertThat(number("SELECT COUNT(*) FROM survey_response")).isEqualTo(answers + 1);
    }

    @Test
    void who_sends_the_same_page_again_is_told_that_it_was_answered() {
        String token = link();
        Page kept = newPage(page.context());
        fill(kept, token);
        fill(page, token);
        press(page);
        page.waitForURL(url -> url.endsWith("/feedback/done"));
        long answers = number("SELECT COUNT(*) FROM survey_response");
        press(kept);
        assertThat(kept.locator("main")).containsText(USED);
        assertThat(number("SELECT COUNT(*) FROM survey_response")).isEqualTo(answers);
        page.goBack();
        assertThat(page.locator("main")).containsText(USED);
    }

    @Test
    void nothing_at_all_is_no_answer_and_leaves_the_link_open() {
        String token = link();
        page.navigate("/feedback?t=" + token);
        press(page);
        assertThat(page.locator(".wm-error-summary")).containsText("at least one question");
        axe();
        page.locator("input[name=satisfaction][value='6']").check();
        press(page);
        page.waitForURL(url -> url.endsWith("/feedback/done"));
    }

    @Test
    void the_secret_of_a_link_stands_in_no_address_once_it_was_opened() {
        String token = link();
        Visitor stranger = Visitor.stranger();
        HttpResponse<String> arrival = stranger.arrival("/feedback?t=" + token);
        assertThat(arrival.statusCode()).isEqualTo(303);
        String next = arrival.headers().firstValue("Location").orElseThrow();
        assertThat(next).matches(".*/feedback[?]k=[0-9a-f]{8}").doesNotContain(token);
        String opened = next.substring(next.indexOf("/feedback"));
        assertThat(arrival.headers().firstValue("Referrer-Policy")).contains("no-referrer");
        assertThat(arrival.headers().firstValue("Cache-Control")).contains("no-store");
        assertThat(arrival.headers().firstValue("Set-Cookie").orElseThrow())
                .startsWith("link=" + token + "; Path=")
                .contains("HttpOnly", "SameSite=Lax", "Max-Age=");
        assertThat(stranger.get(opened).body()).contains("Send my answers");
        assertThat(stranger.get("/feedback?t=" + token + ".").body())
                .as("a link that was cut leads to no other")
                .contains(USED);
        assertThat(Visitor.stranger().get(opened).body())
                .contains(USED, "open it once more from the message");
        fill(page, token);
        assertThat(page.url()).endsWith(opened);
        press(page);
        page.waitForURL(url -> url.endsWith("/feedback/done"));
        assertThat(page.context().cookies()).noneMatch(cookie -> cookie.name.equals("link"));
    }

    @Test
    void two_links_in_one_browser_stay_two_when_a_page_is_loaded_again() {
        String first = link();
        String second = link();
        page.navigate("/feedback?t=" + first);
        Page other = newPage(page.context());
        fill(other, second);
        page.reload();
        assertThat(page.locator("input[name=t]")).hasValue(first);
        press(other);
        other.waitForURL(url -> url.endsWith("/feedback/done"));
        page.reload();
        assertThat(page.locator("input[name=t]")).hasValue(first);
    }

    private static void fill(Page at, String token) {
        at.navigate("/feedback?t=" + token);
        at.locator("input[name=satisfaction][value='6']").check();
    }

    private static void press(Page at) {
        at.locator("#send").click(new Locator.ClickOptions().setNoWaitAfter(true));
    }

    private static String link() {
        String token = "feedback" + System.nanoTime();
        RightsMatrix.change(
                "INSERT INTO survey_invitation (id, case_id, service_id, token_hash, asked_on,"
                        + " quarter, expires_on, route, used, crime_group, area) VALUES (?, 9004, 1000,"
                        + " UNHEX(SHA2(?, 256)), '2026-01-05', '2025Q4', '2999-01-01', 'EMAIL', FALSE,"
                        + " 'BURGLARY', 'UNKNOWN')",
                System.nanoTime(),
                token);
        return token;
    }
}
