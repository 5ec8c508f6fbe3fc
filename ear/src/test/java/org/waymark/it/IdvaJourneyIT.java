package org.waymark.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.SelectOption;
import org.junit.jupiter.api.Test;

/**
 * An adviser of the domestic violence service keeps somebody safe, in a browser, by the screens.
 */
class IdvaJourneyIT extends Browser {

    private static final String WORKER = "rosa.valencia";

    @Test
    void from_the_referral_to_marac_a_safety_plan_and_a_breach_that_asks_for_a_review() {
        String surname = "Idva" + System.nanoTime();
        FeedClient.imported(
                FeedLineText.file(
                        FeedLineText.of(surname)
                                .with("surname", surname)
                                .with("domestic_abuse", "Y")
                                .with("dash_grade", "HIGH")
                                .with("consent", "EXPLICIT")
                                .with("postcode", "SE5 9RS")));
        Screens.signIn(page, "hodan.warsame");
        new Screens.Inbox(page).open(surname).accept();
        String reference =
                RightsMatrix.text(
                        "SELECT c.reference FROM support_case c JOIN person p ON p.id = c.person_id"
                                + " WHERE p.surname = ?",
                        surname);
        Screens.signIn(page, "leroy.samuels");
        new Screens.Morning(page).give(surname, "Rosa Valencia");

        Screens.signIn(page, WORKER);
        dash(reference);
        refer(reference);
        Screens.signIn(page, "leroy.samuels");
        list(surname, borough(reference));
        Screens.signIn(page, WORKER);
        act(reference);
        plan(reference);
        breach(reference);
    }

    private void dash(String reference) {
        page.navigate("/casework/measuring?c=" + reference + "&i=DASH_SL");
        for (int i = 0; i < 24; i++) {
            String value = i < 14 ? "1" : "0";
            page.locator("input[name='items:" + i + ":yesno'][value='" + value + "']").check();
        }
        page.locator("input[name=judgement][value=HIGH]").check();
        page.fill("#reason", "It is getting worse");
        page.click("#sign");
        page.waitForURL(url -> !url.contains("/casework/measuring"));
        assertThat(CaseDesk.of(reference, "risk")).isEqualTo("HIGH");
    }

    private void refer(String reference) {
        page.navigate("/casework/case?c=" + reference);
        page.locator(".wm-subnav a").filter(text("Safety")).first().click();
        page.locator(".wm-subnav a").filter(text("MARAC")).click();
        assertThat(page.locator("main")).containsText("Think of a referral to MARAC");
        assertThat(page.locator("main")).containsText("Visible high risk");
        page.fill("#CONTACT", "Rosa Valencia");
        page.fill("#CONTACT_WAY", "020 7946 0002");
        page.fill("[id='perpetrators:0:name']", "Former Partner");
        page.fill("#REASON", "Choked at the last incident");
        page.locator("input[name=aware][value=true]").check();
        page.locator("input[name=consent][value=REFUSED]").check();
        page.fill("#AFRAID_OF", "Him");
        page.click("#refer");
        Screens.problem(page, "Say why it is shared all the same.");
        assertThat(page.locator("#REASON")).hasValue("Choked at the last incident");
        page.fill("#WHY_SHARED", "Her life is in danger");
        page.fill("#WHAT_SHARED", "Name and address");
        page.fill("#AUTHORISER", "Leroy Samuels");
        page.click("#refer");
        Screens.saved(page, "Referred");
        assertThat(page.locator("main")).containsText("Her life is in danger");
        assertThat(page.title()).doesNotContain("Former");
        screenshot("marac-referral");
        axe();
    }

    private void list(String surname, String borough) {
        page.navigate("/safety/meetings");
        page.locator("main summary").first().click();
        page.selectOption("#meetingArea", new SelectOption().setLabel(borough));
        page.fill("#heldOn", SafetyDesk.ago(-88));
        page.click("#plan");
        Screens.saved(page, "diary");
        page.locator("main a").filter(text(borough)).last().click();
        page.locator("tr").filter(text(surname)).locator("input[value='List it']").click();
        Screens.saved(page, "Listed");
        screenshot("marac-meeting");
        axe();
    }

    private static String borough(String reference) {
        return RightsMatrix.text(
                "SELECT a.name FROM area a JOIN marac_referral m ON m.area_code = a.code JOIN"
                        + " support_case c ON c.id = m.case_id WHERE c.reference = ?",
                reference);
    }

    private void act(String reference) {
        page.navigate("/casework/marac?c=" + reference);
        page.locator("main table a").first().click();
        page.selectOption("#actionAgency", new SelectOption().setLabel("Police"));
        page.fill("#actionWhat", "Drive past every night");
        page.fill("#actionDue", SafetyDesk.ago(-3));
        page.click("#act");
        Screens.saved(page, "Written down");
        assertThat(page.locator("main")).containsText("Drive past every night");
    }

    private void plan(String reference) {
        page.navigate("/casework/safety?c=" + reference);
        page.fill("[id='areas:0:text']", "New lock on the door");
        page.fill("#reviewOn", SafetyDesk.ago(-14));
        page.click("#savePlan");
        Screens.saved(page, "Safety plan saved");
        assertThat(page.locator("main")).containsText("New lock on the door");
        screenshot("safety-plan");
        axe();
    }

    private void breach(String reference) {
        page.navigate("/casework/orders?c=" + reference);
        page.selectOption("#orderKind", new SelectOption().setLabel("Restraining order"));
        page.fill("#orderCourt", "Southwark Crown Court");
        page.fill("#madeOn", SafetyDesk.ago(4));
        page.fill("#terms", "No contact");
        page.click("#ordered");
        Screens.saved(page, "Order written down");
        page.locator("main table a").first().click();
        page.fill("#breachOn", SafetyDesk.ago(1));
        page.fill("#breachWhat", "Rang at night");
        page.locator("input[name=reported][value=true]").check();
        page.click("#breached");
        Screens.saved(page, "Breach written down");
        screenshot("orders");
        axe();
        page.navigate("/casework/plan?c=" + reference);
        assertThat(page.locator("main"))
                .containsText("Review the risk: a protective order was breached");
    }

    private static Locator.FilterOptions text(String says) {
        return new Locator.FilterOptions().setHasText(says);
    }
}
