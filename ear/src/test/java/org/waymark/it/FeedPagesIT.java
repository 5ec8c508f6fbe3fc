package org.waymark.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.it.FeedLineText.file;

import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class FeedPagesIT extends Browser {

    @Test
    void an_intake_worker_sends_a_file_and_sees_where_its_rows_ended() {
        page.navigate("/signin");
        page.fill("#username", "gloria.mbeki");
        page.fill("#password", "demonstration-city");
        page.click("#enter");
        page.navigate("/referral/feeds");
        axe();
        String csv =
                file(
                        FeedLineText.of("P1"),
                        FeedLineText.of("P2").with("offence_code", "92E"),
                        FeedLineText.of("P3").with("consent", "PERHAPS"));
        page.setInputFiles(
                "#file",
                new FilePayload("night.csv", "text/csv", csv.getBytes(StandardCharsets.UTF_8)));
        page.click("#send");
        page.waitForURL("**/referral/feed?id=*");
        page.waitForSelector("text=Done");
        assertThat(page.textContent("#summary")).contains("Accepted", "Outside the contract");
        page.click("text=Not readable");
        assertThat(page.textContent("main")).contains("PERHAPS");
        axe();
        screenshot("feed");
        assertThat(page.waitForDownload(() -> page.click("text=Download the error file")).path())
                .content(StandardCharsets.UTF_8)
                .contains("PERHAPS", "Person P3");
        String rows = page.url().substring(BASE.length()).replaceFirst("#.*", "");
        Colleague ofTeam = Colleague.exemptLike("gloria.mbeki");
        RightsMatrix.change(
                "UPDATE account_role SET service_id = 1000, team_id = (SELECT MIN(t.id) FROM team t"
                        + " WHERE t.service_id = 1000) WHERE account_id = ?",
                ofTeam.id());
        assertThat(
                        CaseDesk.submit(
                                        Visitor.person(ofTeam.username()),
                                        rows,
                                        "download",
                                        "download:errors",
                                        Map.of())
                                .body())
                .as("who works one team did not send it")
                .contains("reads this row")
                .doesNotContain("Person P3");
        RightsMatrix.change("UPDATE account SET active = FALSE WHERE id = ?", ofTeam.id());
        page.navigate("/referral/feeds");
        assertThat(page.textContent("main")).contains("night.csv");
        screenshot("feeds");
    }

    @Test
    void a_file_that_is_empty_or_no_feed_is_refused_in_words_and_another_one_can_be_sent() {
        page.navigate("/signin");
        page.fill("#username", "gloria.mbeki");
        page.fill("#password", "demonstration-city");
        page.click("#enter");
        page.navigate("/referral/feeds");
        choose("empty.csv", "");
        page.click("#send");
        PlaywrightAssertions.assertThat(page.locator("#file-error"))
                .hasText("Choose a file that is not empty.");
        PlaywrightAssertions.assertThat(page.locator(".wm-error-summary")).isFocused();
        PlaywrightAssertions.assertThat(page).hasTitle(Pattern.compile("^Error: "));
        axe();
        screenshot("feeds-refused");
        choose("strange.csv", "a,b\n1,2\n");
        page.click("#send");
        page.waitForURL("**/referral/feed?id=*");
        PlaywrightAssertions.assertThat(page.getByRole(AriaRole.ALERT))
                .containsText("names none of the columns");
        axe();
    }

    private void choose(String name, String content) {
        page.setInputFiles(
                "#file",
                new FilePayload(name, "text/csv", content.getBytes(StandardCharsets.UTF_8)));
    }
}
