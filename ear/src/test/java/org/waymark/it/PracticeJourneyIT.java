package org.waymark.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.SelectOption;
import org.junit.jupiter.api.Test;

/**
 * A teacher asks without naming anybody; later she is named, and there is one chance to speak to
 * her: in a browser, by the screens, to the end of the case.
 */
class PracticeJourneyIT extends Browser {

    private static final String TODAY = SafetyDesk.ago(0);

    @Test
    void advice_without_a_name_becomes_a_case_with_one_chance_that_ends_as_planned() {
        String mark = Long.toString(System.nanoTime(), 36);
        String school = "School " + mark;
        String surname = "Chance" + mark;
        Screens.signIn(page, "hibo.samatar");
        advise(school);
        named(school, surname);
        new Screens.Inbox(page).open(surname).accept();
        new Screens.Morning(page).give(surname, "Zahra Ahmadi");
        String reference =
                RightsMatrix.text(
                        "SELECT c.reference FROM support_case c JOIN person p ON p.id = c.person_id"
                                + " WHERE p.surname = ?",
                        surname);

        Screens.signIn(page, "zahra.ahmadi");
        new Screens.Work(page).open(surname);
        oneChance(reference);
        Screens.Contact contact = new Screens.Contact(page, reference);
        contact.attempt("CALL", "Spoke, safe to talk");
        contact.wantsSupport();
        new Screens.Needs(page, reference).sign();
        new Screens.Outcomes(page, reference).sign("At the start", 3);
        page.navigate("/casework/safety?c=" + reference);
        page.fill("[id='areas:0:text']", "Rings the school nurse from the office");
        page.fill("#reviewOn", SafetyDesk.ago(-14));
        page.click("#savePlan");
        Screens.saved(page, "Safety plan saved");
        new Screens.Outcomes(page, reference).sign("At the end", 8);

        Screens.signIn(page, "hibo.samatar");
        new Screens.Closing(page, reference)
                .closeQuietly("Risk reduced, stepped down", "An order keeps her here; she is safe");
        assertThat(
                        RightsMatrix.text(
                                "SELECT CONCAT_WS(' ', f.service_id, f.source, f.contacted,"
                                        + " f.engaged, f.assessed, f.closed, f.planned) FROM"
                                        + " referral_fact f JOIN"
                                        + " support_case c ON c.referral_id = f.referral_id WHERE"
                                        + " c.reference = ?",
                                reference))
                .isEqualTo("1070 EDU 1 1 1 1 1");
        assertThat(CaseDesk.improved(reference)).as("she does better").isPositive();
        screenshot("one-chance-closed");
    }

    private void advise(String school) {
        page.navigate("/practice/advice");
        page.fill("#askedOn", TODAY);
        page.selectOption("#role", "TEACHER");
        page.fill("#organisation", school);
        page.selectOption("#practice", "FORCED_MARRIAGE");
        page.selectOption("#area", "E09000030");
        page.fill("#advised", "Do not speak to the family. Ring us while she is with you.");
        page.click("#record");
        Screens.saved(page, "Advice written down");
        axe();
    }

    private void named(String school, String surname) {
        Screens.row(page, school).locator("a").first().click();
        page.fill("#surname", surname);
        page.fill("#born", "1/2/2005");
        page.fill("#postcode", "E1 4AA");
        page.fill("#phone", "07700 900321");
        page.check("#callSafe");
        page.check("#agreed");
        page.click("#refer");
        Screens.saved(page, "Referral made");
        expect(page.locator("main")).containsText("It became referral");
        axe();
    }

    private static Locator.FilterOptions text(String says) {
        return new Locator.FilterOptions().setHasText(says);
    }

    private void oneChance(String reference) {
        page.navigate("/casework/chance?c=" + reference);
        page.fill("#who", "Her uncle, who drives the bus");
        page.click("#add");
        expect(page.locator(".wm-stop").filter(text("One chance")))
                .containsText("Must not know: Her uncle");
        page.selectOption("#kind", new SelectOption().setLabel("Somebody of the family"));
        page.fill("#interpreter", "A cousin");
        page.check("#confirmed");
        page.click("#choose");
        Screens.problem(page, "Nobody of the family or the community interprets here");
        assertThat(page.inputValue("#interpreter")).as("kept").isEqualTo("A cousin");
        page.selectOption("#kind", new SelectOption().setLabel("Professional of an agency"));
        page.fill("#interpreter", "Language Line");
        page.click("#choose");
        expect(page.locator("main")).containsText("Language Line");
        screenshot("one-chance");
        axe();
    }
}
