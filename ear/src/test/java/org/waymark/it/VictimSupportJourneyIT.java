package org.waymark.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * A morning at the universal service, by its screens: letters to many at once with those who are
 * passed over, a witness on a way of their own, and somebody whom another service knows.
 */
class VictimSupportJourneyIT extends Browser {

    @Test
    void letters_go_to_whom_it_is_safe_to_write_to_and_the_others_stand_on_the_sheet() {
        String safe = "Bulk" + System.nanoTime();
        String reference = first(CaseDesk.opened(line(safe, "Y"), safe));
        String unsafe = "NoBulk" + System.nanoTime();
        first(CaseDesk.opened(line(unsafe, "N"), unsafe));
        Screens.signIn(page, "patricia.ferguson");
        page.navigate("/caseload/letters");
        expect(Screens.row(page, unsafe)).containsText("Letter is marked not safe");
        assertThat(page.locator("label", labelled(unsafe)).count())
                .as("nobody can tick whom it is not safe to write to")
                .isZero();
        page.locator("input[name=chosen][value='" + reference + "']").check();
        page.selectOption("#template", "1");
        page.fill("#phone", "020 7946 0018");
        axe();
        page.click("#write");
        page.waitForURL(Pattern.compile(".*/caseload/letter-run.*"));
        expect(Screens.row(page, "Person " + safe)).containsText("Written");
        expect(Screens.row(page, "Person " + unsafe)).containsText("Letter is marked not safe");
        axe();
        assertThat(page.title()).doesNotContain(safe);
    }

    @Test
    void a_witness_is_asked_what_they_need_to_give_evidence_and_has_no_page_of_a_victim() {
        String crime = "VsWitness" + System.nanoTime();
        String reference =
                CaseDesk.allocated(
                        FeedLineText.of(crime)
                                .with("victim_type", "WITNESS")
                                .with("consent", "EXPLICIT"),
                        crime);
        Screens.signIn(page, CaseDesk.WORKER);
        new Screens.Work(page).open(crime);
        assertThat(page.url()).contains(reference);
        expect(page.locator("main")).containsText("Ask what they need to give evidence");
        assertThat(page.locator("a[href*='/casework/marac']").count()).isZero();
    }

    @Test
    void who_is_known_to_another_service_is_a_repeat_and_nothing_of_it_is_shown() {
        String elsewhere = "VsElsewhere" + System.nanoTime();
        String here = "VsHere" + System.nanoTime();
        FeedClient.imported(
                FeedLineText.file(
                        FeedLineText.of(elsewhere)
                                .with("domestic_abuse", "Y")
                                .with("consent", "EXPLICIT")));
        FeedClient.imported(FeedLineText.file(FeedLineText.of(here)));
        RightsMatrix.change(
                "UPDATE person p JOIN referral r ON r.person_id = p.id AND r.crime_ref = ? JOIN"
                        + " referral o ON o.crime_ref = ? JOIN person q ON q.id = o.person_id SET"
                        + " p.identity_id = q.identity_id, r.repeat_victim = TRUE",
                here,
                elsewhere);
        Screens.signIn(page, "gloria.mbeki");
        new Screens.Inbox(page).open(here);
        expect(page.locator("main")).containsText("Repeat victim");
        assertThat(page.content()).doesNotContain(elsewhere);
    }

    private static Page.LocatorOptions labelled(String name) {
        return new Page.LocatorOptions().setHasText(name);
    }

    /** Nobody waits longer: it is on the first page whatever else is there. */
    private static String first(String reference) {
        RightsMatrix.change(
                "UPDATE support_case SET opened_at = '2019-01-01' + INTERVAL ? MICROSECOND WHERE"
                        + " reference = ?",
                System.nanoTime() % 1_000_000,
                reference);
        return reference;
    }

    private static FeedLineText line(String crime, String safe) {
        return FeedLineText.of(crime)
                .with("offence_code", "44")
                .with("phone_text_safe", "N")
                .with("address", "1 High Street, London")
                .with("postcode", "E1 6AN")
                .with("letter_safe", safe);
    }
}
