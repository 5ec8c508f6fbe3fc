package org.waymark.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.options.Cookie;
import java.net.http.HttpResponse;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The pages for people who are not staff, on any browser, and the way out of them. */
class PublicPagesIT extends Browser {

    private static final Pattern ELSEWHERE = Pattern.compile("https://.*");

    @Test
    void the_survey_is_answered_without_any_script() {
        String token = invitation();
        long answers = number("SELECT COUNT(*) FROM survey_response");
        try (BrowserContext plain = withoutScript()) {
            Page survey = plain.newPage();
            survey.navigate("/feedback?t=" + token);
            survey.locator("input[name=satisfaction][value='5']").check();
            survey.locator("input[name=listened][value=YES]").check();
            survey.fill("#helped", "Somebody listened.");
            survey.click("#send");
            expect(survey).hasURL(Pattern.compile(".*/feedback/done$"));
            expect(survey.locator("h1")).hasText("Thank you");
            assertThat(number("SELECT COUNT(*) FROM survey_response")).isEqualTo(answers + 1);
            survey.navigate("/feedback?t=" + token);
            expect(survey.locator("main")).containsText("used already");
        }
    }

    @Test
    void without_script_exit_this_page_ends_the_session_and_leads_elsewhere() {
        try (BrowserContext plain = withoutScript()) {
            Page leaving = plain.newPage();
            Screens.signIn(leaving, "amara.okafor");
            Cookie session =
                    plain.cookies().stream()
                            .filter(cookie -> cookie.name.equals("waymark"))
                            .findFirst()
                            .orElseThrow();
            assertThat(work(session).statusCode()).isEqualTo(200);
            leaving.navigate("/feedback/done");
            leaving.keyboard().press("Tab");
            leaving.keyboard().press("Tab");
            expect(leaving.locator(".wm-exit")).isFocused();
            Request next =
                    leaving.waitForRequest(ELSEWHERE, () -> leaving.keyboard().press("Enter"));
            assertThat(next.headers()).doesNotContainKey("referer");
            assertThat(work(session).statusCode()).as("the session has ended").isEqualTo(302);
        }
    }

    @Test
    void shift_three_times_leaves_and_blanks_the_page_at_once() {
        page.navigate("/feedback?t=" + invitation());
        page.fill("#helped", "Something private");
        page.locator("h1").click();
        Request left =
                page.waitForRequest(
                        "**/leave",
                        () -> {
                            for (int i = 0; i < 3; i++) {
                                page.keyboard().press("Shift");
                            }
                        });
        assertThat(left.url()).endsWith("/leave");
    }

    @Test
    void what_is_not_found_there_names_neither_the_product_nor_a_way_in() {
        HttpResponse<String> page = get("/leave.xhtml");
        assertThat(page.statusCode()).isEqualTo(404);
        assertThat(page.body())
                .contains("We cannot find this page", "Exit this page")
                .doesNotContain("Waymark", "start page", "Sign in");
    }

    private static HttpResponse<String> work(Cookie session) {
        return send(
                request("/casework/work")
                        .header("Cookie", session.name + "=" + session.value)
                        .GET()
                        .build());
    }

    private static BrowserContext withoutScript() {
        return Chromium.get()
                .newContext(
                        new NewContextOptions()
                                .setBaseURL(BASE)
                                .setLocale("en-GB")
                                .setJavaScriptEnabled(false));
    }

    /** A link that can be answered once. */
    static String invitation() {
        String token = "public-" + System.nanoTime();
        RightsMatrix.change(
                "INSERT INTO survey_invitation (id, case_id, service_id, token_hash, asked_on,"
                        + " quarter, expires_on, route, used, crime_group, area) VALUES (?, ?, 1000,"
                        + " UNHEX(SHA2(?, 256)), '2026-01-05', '2025Q4', '2999-01-01', 'EMAIL',"
                        + " FALSE, 'BURGLARY', 'UNKNOWN')",
                System.nanoTime(),
                System.nanoTime(),
                token);
        return token;
    }
}
