package org.waymark.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.it.FeedLineText.file;

import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
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
                .contains("PERHAPS");
        page.navigate("/referral/feeds");
        assertThat(page.textContent("main")).contains("night.csv");
        screenshot("feeds");
    }
}
