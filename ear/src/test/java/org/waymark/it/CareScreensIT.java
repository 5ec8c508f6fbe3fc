package org.waymark.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Somebody calls the Havens and somebody calls a Rape Crisis Centre, in a browser, by the screens.
 */
class CareScreensIT extends Browser {

    private static final String UNFOLD =
            "document.querySelectorAll('details').forEach(d => d.open = true)";

    private final String surname = "Screen" + System.nanoTime();

    @Test
    void from_a_call_to_the_havens_to_the_charge() {
        called(CareDesk.HAVENS_INTAKE, CareDesk.ago(1), true);
        assertThat(page.locator(".wm-notice-good")).containsText("They have to be seen by");
        String reference = CareDesk.caseOf(surname);
        fits("appointments-of-a-day");
        page.navigate("/appointment/day?site=1&on=" + CareDesk.today());
        String slot = CareDesk.slot(1, 0);
        page.reload();
        page.fill("#reference", reference);
        page.selectOption("#kind", "URGENT");
        page.selectOption("#slot", slot);
        page.click("#book");
        Screens.saved(page, "Booked.");
        page.navigate(
                "/appointment/day?site=1&on="
                        + CareDesk.today()
                        + "&a="
                        + CareDesk.appointment(reference));
        page.click("#reveal");
        assertThat(page.locator("main")).containsText(surname);
        page.check("input[name=became][value=ATTENDED]");
        page.click("#change");
        Screens.saved(page, "Written down.");

        CaseDesk.saved(
                CaseDesk.give(
                        Visitor.person(CareDesk.HAVENS_MANAGER),
                        "UNALLOCATED",
                        reference,
                        CareDesk.HAVENS_WORKER,
                        ""));
        Screens.signIn(page, CareDesk.HAVENS_WORKER);
        page.navigate("/casework/appointments?c=" + reference);
        assertThat(page.locator("main")).containsText("After 12 months");
        assertThat(page.title()).doesNotContain(surname);
        fits("appointments-of-a-case");
        page.click("#book");
        Screens.problem(page, "Choose what the appointment is for.");
        page.navigate("/casework/justice?c=" + reference);
        page.selectOption("#event", "CHARGED");
        page.fill("#happenedOn", CareDesk.ago(0));
        page.click("#happen");
        Screens.saved(page, "Written down.");
        page.navigate("/casework/advocacy?c=" + reference);
        assertThat(page.locator("main")).containsText("Where it stands: Charge");
        page.selectOption("#stage", "CHARGE");
        page.fill("#doneOn", CareDesk.ago(0));
        page.fill("#what", "Explained what comes next");
        page.click("#done");
        Screens.saved(page, "Written down.");
        fits("support-at-each-stage");
    }

    @Test
    void from_a_call_about_long_ago_to_the_course() {
        called(CareDesk.CENTRE_COUNSELLOR, "1/6/1998", false);
        Screens.saved(page, "there is a case");
        fits("calls");
        String reference = CareDesk.caseOf(surname);
        CaseDesk.saved(
                CaseDesk.give(
                        Visitor.person(CareDesk.CENTRE_MANAGER),
                        "UNALLOCATED",
                        reference,
                        CareDesk.CENTRE_COUNSELLOR,
                        ""));
        page.navigate("/casework/waiting?c=" + reference);
        page.selectOption("#offer", "11");
        page.selectOption("#priority", "MEDIUM");
        page.click("#add");
        Screens.saved(page, "Added to the list.");
        page.getByText("Contact, offer or leave").first().click();
        fits("waiting-lists-of-a-case");
        page.locator("input[name=way][value^='CALL:']").first().check();
        page.selectOption("#outcome", "SPOKE_SAFE_TO_TALK");
        page.click("#contacted");
        Screens.saved(page, "The next contact is set as a task.");
        page.getByText("Contact, offer or leave").first().click();
        page.click("#offered");
        Screens.saved(page, "Offer made.");
        page.getByText("Contact, offer or leave").first().click();
        page.click("#accepted");
        Screens.saved(page, "The course can begin.");
        page.navigate("/casework/courses?c=" + reference);
        page.selectOption("#offer", "11");
        page.selectOption("#modality", "VIDEO");
        page.fill("#startedOn", CareDesk.ago(0));
        page.click("#start");
        Screens.saved(page, "Course begun.");
        page.fill("#sessionOn", CareDesk.ago(0));
        page.check("input[name=attendance][value=ATTENDED]");
        page.click("#log-it");
        Screens.saved(page, "Session written down.");
        fits("courses");
        page.getByText("Write it").first().click();
        page.fill("#text", "What was said");
        page.click("#seal");
        Screens.saved(page, "Sealed note saved.");
        Screens.signIn(page, CareDesk.CENTRE_MANAGER);
        page.navigate("/therapy/lists?o=11");
        fits("waiting-lists-of-a-service");
    }

    private void called(String taker, String happened, boolean urgent) {
        Screens.signIn(page, taker);
        page.navigate("/therapy/calls");
        page.selectOption("#topic", "PAST");
        page.click("#refer");
        Screens.problem(page, "Enter a surname");
        page.fill("#surname", surname);
        page.fill("#age", "31");
        page.fill("#phone", "07700 900789");
        page.check("input[name=callSafe][value=Y]");
        page.selectOption("#offence", "20A");
        page.fill("#happened", happened);
        page.check("#agreed");
        if (urgent) {
            page.check("#urgent");
        }
        page.click("#refer");
    }

    private void fits(String name) {
        page.evaluate(UNFOLD);
        List<String> wrong = new ArrayList<>();
        for (Window window : Window.EXTREMES) {
            wrong.addAll(wrongIn(window));
            screenshot("care-" + name + "-" + window.width());
        }
        Window.WIDE.open(page);
        assertThat(wrong).isEmpty();
    }
}
