package org.waymark.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.reference.Quarter;
import org.waymark.shared.ClockProducer;

/** The commissioner reads the last quarter that is final. */
class OutcomesPageIT extends Browser {

    private static final Clock CLOCK = new ClockProducer().clock();
    private static final Quarter SETTLED = OutcomesCsv.lastFinal(CLOCK.instant());

    @BeforeEach
    void countTheQuarterAgainAndSignIn() {
        RightsMatrix.change("DELETE FROM published_quarter WHERE quarter = ?", SETTLED.code());
        Screens.signIn(page, "oliver.pemberton");
    }

    @Test
    void the_page_can_be_read_by_everybody_at_every_width() {
        page.navigate("/reporting/outcomes");
        assertThat(page.locator("h1").textContent()).isEqualTo("Outcomes");
        axe();
        screenshot("outcomes-1440");
        page.locator("details summary").first().click();
        axe();
        for (int width : new int[] {768, 360}) {
            page.setViewportSize(width, 900);
            screenshot("outcomes-" + width);
            assertThat(
                            (Boolean)
                                    page.evaluate(
                                            "document.documentElement.scrollWidth <= innerWidth"))
                    .as("no sideways scrolling at " + width)
                    .isTrue();
        }
        axe();
        page.setViewportSize(720, 450);
        screenshot("outcomes-200-per-cent");
        page.navigate("/reporting/definitions");
        axe();
    }

    @Test
    void a_filter_stands_in_the_address_and_a_combination_says_why_it_is_not_shown() {
        page.navigate("/reporting/outcomes");
        page.selectOption("#service", "VS");
        page.click("button:has-text('Show')");
        page.waitForURL(url -> url.contains("service=VS"));
        assertThat(page.url()).contains("quarter=" + SETTLED.code());
        assertThat(page.locator("h2").first().textContent()).contains("Victim Support");
        axe();
        page.navigate("/reporting/outcomes?borough=E09000007&group=VIOLENCE");
        assertThat(page.content()).contains("This combination is not published");
        axe();
        page.navigate("/reporting/outcomes?service=NOBODY");
        assertThat(page.content()).contains("There is no service with this code");
    }

    @Test
    void a_quarter_that_is_not_final_has_the_journey_of_london_and_nothing_narrower() {
        String running = Quarter.of(CLOCK.instant()).code();
        page.navigate("/reporting/outcomes?quarter=" + running);
        assertThat(page.locator("main").innerText()).contains("Provisional", "rounded");
        assertThat(page.locator("#outcomes, #satisfaction, #by-service").count()).isZero();
        axe();
        screenshot("outcomes-running");
        for (List<String> row :
                OutcomesCsv.rows(page, "/reporting/outcomes.csv?quarter=" + running)) {
            assertThat(row.get(OutcomesCsv.SECTION)).isEqualTo("Journey");
            assertThat(Long.parseLong(row.get(OutcomesCsv.COUNT)) % 5).isZero();
        }
        page.navigate("/reporting/outcomes?service=VS&quarter=" + running);
        assertThat(page.locator("main").innerText()).contains("Not published yet");
        assertThat(OutcomesCsv.rows(page, "/reporting/outcomes.csv?service=VS&quarter=" + running))
                .allMatch(row -> row.get(OutcomesCsv.COUNT).equals("*"));
        axe();
    }

    @Test
    void nobody_else_gets_the_file() {
        try (BrowserContext stranger = newContext(1440, 900)) {
            Page other = stranger.newPage();
            other.navigate("/reporting/outcomes.csv");
            assertThat(other.url()).contains("/signin");
        }
    }
}
