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
    void from_the_referral_to_marac_a_safety_plan_a_breach_a_lower_risk_and_the_end() {
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
        CaseByLabel work = CaseByLabel.fromMyWork(page, surname);
        work.reached();
        dash(reference, 14, "HIGH", "It is getting worse");
        assertThat(CaseDesk.of(reference, "risk")).isEqualTo("HIGH");
        refer(reference);
        Screens.signIn(page, "leroy.samuels");
        list(surname, borough(reference));
        Screens.signIn(page, WORKER);
        act(reference);
        plan(reference);
        breach(reference);
        work.needs("A new lock, and a doctor who knows");
        work.outcomes("At the start", 2);
        heard(work.by());
        lower(reference, work.by());
        Screens.signIn(page, WORKER);
        ended(CaseByLabel.fromMyWork(page, surname), reference);
    }

    /** The meeting was held: she is told, and the police have done their part. */
    private void heard(ByLabel by) {
        by.part("Safety", "MARAC");
        by.follow(page.locator("main table a").first());
        by.type("It was heard: on which day?", SafetyDesk.ago(0));
        by.press("It was heard");
        Screens.saved(page, "Written down");
        by.type("What were they told, or why could they not be?", "That the police drive past");
        by.under("The meeting and after it").press("Write it down");
        Screens.saved(page, "Written down");
        by.followBeginning("It is done");
        by.type("On which day?", SafetyDesk.ago(0));
        by.type("What came of it?", "Every night, until he was in custody");
        by.press("It is done");
        Screens.saved(page, "Written down");
    }

    /** Asked again, judged lower, and confirmed by a manager. */
    private void lower(String reference, ByLabel by) {
        dash(reference, 1, "MEDIUM", "He is in custody until the trial");
        by.part("Overview", "Overview");
        by.follow("Review the risk");
        by.answer("What do you judge the risk to be now?", "Medium risk");
        by.type("Why?", "He is in custody, and the locks are new");
        by.press("Save the review");
        Screens.saved(page, "The risk stays high until a manager of the case confirms");
        Screens.signIn(page, "leroy.samuels");
        page.navigate("/casework/risk?c=" + reference);
        ByLabel waits = by.under("A manager has to confirm");
        waits.answer("Is the danger high no more?", "Yes, confirm it");
        waits.type("Why?", "Spoke with Rosa and with the police");
        waits.press("Decide");
        Screens.saved(page, "Confirmed. The risk is lower.");
        assertThat(CaseDesk.of(reference, "risk")).isEqualTo("MEDIUM");
    }

    private void ended(CaseByLabel work, String reference) {
        work.outcomes("At the end", 8);
        work.close(
                "Risk reduced, stepped down",
                "Keeps her plan, and knows whom to ring.",
                "She has gone through it; the risk was reviewed and is lower");
        expect(page.locator("main")).containsText("What was still open");
        screenshot("idva-closed");
        assertThat(
                        RightsMatrix.text(
                                "SELECT CONCAT_WS(' ', f.service_id, f.contacted, f.engaged,"
                                        + " f.assessed, f.closed, f.planned) FROM referral_fact f JOIN"
                                        + " support_case c ON c.referral_id = f.referral_id WHERE"
                                        + " c.reference = ?",
                                reference))
                .isEqualTo("1010 1 1 1 1 1");
        assertThat(CaseDesk.improved(reference)).isPositive();
    }

    private void dash(String reference, int yes, String judged, String why) {
        page.navigate("/casework/measuring?c=" + reference + "&i=DASH_SL");
        for (int i = 0; i < 24; i++) {
            String value = i < yes ? "1" : "0";
            page.locator("input[name='items:" + i + ":yesno'][value='" + value + "']").check();
        }
        page.locator("input[name=judgement][value=" + judged + "]").check();
        page.fill("#reason", why);
        page.click("#sign");
        page.waitForURL(url -> !url.contains("/casework/measuring"));
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
