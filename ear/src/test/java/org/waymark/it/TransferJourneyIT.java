package org.waymark.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.SelectOption;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * From one service to another by the screens: agreed, shown, sent, declined, sent again, accepted.
 */
class TransferJourneyIT extends Browser {

    private static final String SERVICE = "1060";

    @Test
    void somebody_is_passed_on_and_the_second_time_taken_on() {
        String crime = "Walk" + System.nanoTime();
        String reference =
                CaseDesk.allocated(FeedLineText.of(crime).with("hate_strands", "RACE"), crime);
        Screens.signIn(page, CaseDesk.WORKER);
        agree(reference);
        send(reference, "Our part ends");
        expect(page.locator("main")).containsText("Waiting for acceptance");

        Screens.signIn(page, "ravi.joshi");
        new Screens.Inbox(page).open("Person " + crime);
        expect(page.locator("main")).containsText("Another service waits for your answer");
        fits("joint-triage");
        page.locator("details")
                .filter(new Locator.FilterOptions().setHasText("Why can no service take it?"))
                .locator("summary")
                .click();
        page.locator("#declineReason").selectOption(new SelectOption().setIndex(1));
        page.click("#decline");
        expect(page.locator(".wm-notice-good")).isVisible();

        Screens.signIn(page, CaseDesk.WORKER);
        page.navigate("/casework/others?c=" + reference);
        expect(page.locator("main")).containsText("Not accepted");
        send(reference, "We go on, and work together");

        Screens.signIn(page, "ravi.joshi");
        new Screens.Inbox(page).open("Person " + crime).accept();

        Screens.signIn(page, CaseDesk.WORKER);
        page.navigate("/casework/others?c=" + reference);
        expect(page.locator("main")).containsText("Working together");
        fits("joint-others");
        page.getByText("Open their safety card").click();
        expect(page.locator("main")).containsText("Safe contact");
        fits("joint-card");
    }

    private static String today() {
        LocalDate day = LocalDate.now(ZoneId.of("Europe/London"));
        return day.getDayOfMonth() + "/" + day.getMonthValue() + "/" + day.getYear();
    }

    /**
     * In the widest and the narrowest window, and for whoever listens; kept for people to look at.
     */
    private void fits(String name) {
        List<String> wrong = new ArrayList<>();
        for (Window window : Window.EXTREMES) {
            wrong.addAll(wrongIn(window));
            screenshot(name + "-" + window.width());
        }
        Window.WIDE.open(page);
        assertThat(wrong).isEmpty();
    }

    private void agree(String reference) {
        page.navigate("/casework/consent?c=" + reference);
        page.selectOption("#purpose", "SHARE");
        page.selectOption("#recipient", "129");
        page.selectOption("#answer", "AGREED");
        page.fill("#scope", "So that they can advise her");
        page.getByLabel("Name, date of birth and level of risk").check();
        page.getByLabel("Ways to reach them, and which are safe").check();
        page.selectOption("#how", "SPOKEN");
        page.fill("#given", today());
        page.click("#record");
        Screens.saved(page, "The answer is on record.");
    }

    private void send(String reference, String afterwards) {
        page.navigate("/casework/others?c=" + reference);
        page.selectOption("#service", SERVICE);
        page.click("#show");
        expect(page.locator("main")).containsText("Does not cross");
        fits("joint-parcel");
        page.locator("#afterwards").selectOption(new SelectOption().setLabel(afterwards));
        page.fill("#why", "They advise on hate crime");
        page.click("#send");
        Screens.saved(page, "The service has been asked.");
    }
}
