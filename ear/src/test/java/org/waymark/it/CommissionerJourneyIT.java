package org.waymark.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.waymark.reference.Quarter;
import org.waymark.shared.ClockProducer;

/** A day of the commissioner's two people, in a real browser. */
class CommissionerJourneyIT extends Browser {

    private static final Clock CLOCK = new ClockProducer().clock();
    private static final Quarter SETTLED = OutcomesCsv.lastFinal(CLOCK.instant());
    private static final String NOTICES =
            "SELECT COUNT(*) FROM outbox_message WHERE kind = 'NOTICE'";
    private static final String RETURN =
            "SELECT r.id FROM award_return r JOIN award a ON a.id = r.award_id WHERE a.reference ="
                    + " 'UNIVERSAL-1' AND r.quarter = ?";

    @AfterEach
    void nothingIsLeft() {
        for (String table :
                new String[] {"return_event", "return_explanation", "return_submission"}) {
            RightsMatrix.change(
                    "DELETE FROM "
                            + table
                            + " WHERE return_id IN (SELECT id FROM award_return WHERE quarter = ?)",
                    SETTLED.code());
        }
        RightsMatrix.change("DELETE FROM award_return WHERE quarter = ?", SETTLED.code());
        RightsMatrix.change("DELETE FROM return_run WHERE quarter = ?", SETTLED.code());
    }

    @Test
    void a_contract_manager_asks_back_about_a_return_accepts_it_and_takes_the_indicator_away()
            throws IOException {
        Screens.signIn(page, "helena.stroud");
        expect(page).hasURL(Pattern.compile(".*/reporting/overview$"));
        expect(page.locator(".wm-question")).hasCount(5);
        follow("Contracts and grants", "#cost");
        expect(page.locator("h1")).hasText("Contracts and grants");
        page.navigate(
                "/commissioning/award?a="
                        + RightsMatrix.text("SELECT id FROM award WHERE reference = 'UNIVERSAL-1'")
                        + "&q="
                        + SETTLED.code());
        expect(page.locator("main")).containsText("Spend for each engaged referral.");
        screenshot("contract-1440");
        page.navigate("/commissioning/returns?q=" + SETTLED.code());
        page.click("#make");
        Screens.saved(page, "being made");
        page.waitForCondition(
                () -> {
                    page.navigate("/commissioning/returns?q=" + SETTLED.code());
                    return page.locator("main a:text-is('UNIVERSAL-1')").count() == 1;
                },
                new Page.WaitForConditionOptions().setTimeout(60_000));
        String id = RightsMatrix.text(RETURN, SETTLED.code());
        long told = notices();
        Visitor slow = Visitor.person("patricia.ferguson");
        String here = "/commissioning/return?r=" + id;
        Map<String, String> second = new LinkedHashMap<>(Visitor.fields(slow.get(here), "writing"));
        second.put("narrative", "Words that came second.");
        second.put("submit", "Submit the return");
        submit(id, "Two workers were ill.", "");
        assertThat(slow.post(here, second).body())
                .as("who was slower keeps what was typed beside what is there")
                .contains("Somebody else changed this while you were working on it.")
                .contains("It stands now: ", "Two workers were ill.")
                .contains("Words that came second.</textarea>");
        page.click("main a:text-is('UNIVERSAL-1')");
        page.fill("#words", "Why so few?");
        page.click("#query");
        Screens.saved(page, "The provider is asked");
        assertThat(notices())
                .as("of the submission and of the question")
                .isGreaterThanOrEqualTo(told + 2);
        submit(id, "They are back since May.", "Only the words.");
        page.reload();
        page.click("#accept");
        Screens.saved(page, "Accepted");
        expect(page.locator("main")).containsText("They are back since May.");
        expect(page.locator("main")).containsText("No figure is another one");
        axe();
        screenshot("return-1440");
        page.click("main a:text-is('Submission 1')");
        expect(page.locator("main")).containsText("Two workers were ill.");
        page.setViewportSize(360, 740);
        assertThat(Window.contentWidth(page)).isLessThanOrEqualTo(360);
        screenshot("return-360");
        page.setViewportSize(1440, 900);
        page.locator("main tbody a").first().click();
        expect(page).hasURL(Pattern.compile(".*/commissioning/indicator\\?i=M1&q=.*"));
        String csv = downloaded("one figure a row (CSV)");
        assertThat(csv).contains("UNIVERSAL-1", "Counted");
    }

    @Test
    void an_analyst_goes_from_the_five_questions_to_variation_and_what_everybody_reads()
            throws IOException {
        Screens.signIn(page, "oliver.pemberton");
        expect(page).hasURL(Pattern.compile(".*/reporting/overview$"));
        fits();
        axe();
        page.locator("#satisfied ~ details > summary").click();
        axe();
        page.locator("#satisfied ~ details > summary").click();
        screenshot("overview-1440");
        follow("From referral to closure", "#reached");
        // The newest quarter in which the first question can be answered without giving anybody
        // away.
        expect(page).hasURL(Pattern.compile(".*/reporting/outcomes\\?quarter=20[0-9]{2}Q[1-4]"));
        page.click("nav >> text=Variation");
        page.selectOption("#measure", "ENGAGED");
        page.click("button:has-text('Show')");
        expect(page).hasURL(Pattern.compile(".*measure=ENGAGED.*"));
        assertThat(downloaded("one figure a row (CSV)")).contains("Engaged, of those contacted");
        page.locator("svg a[aria-label^=Lambeth]").first().click();
        expect(page).hasURL(Pattern.compile(".*borough=E09000022.*"));
        page.navigate("/reporting/borough?borough=E09000022&quarter=" + SETTLED.code());
        screenshot("borough-1440");
        axe();
        for (String path : new String[] {"police-satisfaction", "waves", "data-quality"}) {
            page.navigate("/reporting/" + path);
            screenshot(path + "-1440");
            axe();
        }
        page.navigate("/reporting/by-mail");
        expect(page.locator("main")).containsText("Five questions");
        screenshot("by-mail-1440");
        page.navigate("/open-data");
        expect(page.locator("h1").first()).isVisible();
        page.setViewportSize(360, 740);
        for (String path :
                new String[] {
                    "overview", "by-mail", "police-satisfaction", "waves", "data-quality"
                }) {
            page.navigate("/reporting/" + path);
            assertThat(Window.contentWidth(page)).as(path).isLessThanOrEqualTo(360);
            screenshot(path + "-360");
        }
    }

    /** All five answers with their trends on one screen of 1440 by 900. */
    private void fits() {
        Locator cards = page.locator(".wm-question");
        for (int i = 0; i < cards.count(); i++) {
            var box = cards.nth(i).boundingBox();
            assertThat(box.y + box.height).as("the bottom of question " + (i + 1)).isLessThan(900);
        }
    }

    private void follow(String link, String question) {
        page.locator("section[aria-labelledby=" + question.substring(1) + "] a")
                .filter(new Locator.FilterOptions().setHasText(link))
                .click();
    }

    private String downloaded(String link) throws IOException {
        Download file = page.waitForDownload(() -> page.click("main a:has-text('" + link + "')"));
        return Files.readString(file.path());
    }

    private static void submit(String id, String words, String again) {
        String here = "/commissioning/return?r=" + id;
        String[] fields =
                again.isEmpty()
                        ? new String[] {"narrative", words, "submit", "Submit the return"}
                        : new String[] {
                            "narrative", words, "again", again, "submit", "Submit the return"
                        };
        assertThat(Visitor.person("patricia.ferguson").submit(here, "writing", fields).statusCode())
                .isEqualTo(302);
    }

    private static long notices() {
        return Long.parseLong(RightsMatrix.text(NOTICES));
    }
}
