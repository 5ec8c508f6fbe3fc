package org.waymark.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import java.net.URI;
import java.time.Clock;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.waymark.reference.Quarter;
import org.waymark.shared.ClockProducer;

/** One person from the police's file to the commissioner's page, in a browser, by the screens. */
class JourneyIT extends Browser {

    private static final String INTAKE = "gloria.mbeki";
    private static final String MANAGER = "patricia.ferguson";
    private static final String WORKER = "amara.okafor";
    private static final String WORKER_NAME = "Amara Okafor";
    private static final String COMMISSIONER = "oliver.pemberton";
    private static final Clock CLOCK = new ClockProducer().clock();

    /** A multiple of five, as provisional figures are told to the nearest five. */
    private static final int SENT = 10;

    @Test
    void a_referral_is_supported_from_the_feed_to_the_figures() {
        String surname = "Journey" + System.nanoTime();
        sendFeed(surname);

        Screens.signIn(page, INTAKE);
        new Screens.Inbox(page).open(surname).accept();
        String reference =
                RightsMatrix.text(
                        "SELECT c.reference FROM support_case c JOIN person p ON p.id ="
                                + " c.person_id WHERE p.surname = ?",
                        surname);
        Screens.signIn(page, MANAGER);
        new Screens.Morning(page).give(surname, WORKER_NAME);

        Screens.signIn(page, WORKER);
        new Screens.Work(page).open(surname);
        assertThat(page.title()).doesNotContain(surname);
        contact(reference);
        support(reference);
        noteThatSurvives(reference);
        new Screens.Outcomes(page, reference).sign("At the end", 8);
        new Screens.Closing(page, reference).close("Needs met, ended as planned", "E-mail");
        page.navigate("/casework/close?c=" + reference);
        assertThat(page.locator("main").innerText()).contains("Needs met, ended as planned");

        answerTheSurvey(reference);
        assertThat(
                        number(
                                "SELECT f.accepted + f.attempted + f.contacted + f.engaged +"
                                        + " f.assessed + f.supported + f.closed + f.planned FROM"
                                        + " referral_fact f JOIN support_case c ON c.referral_id ="
                                        + " f.referral_id WHERE c.reference = ?",
                                reference))
                .as("every step is counted")
                .isEqualTo(8);
        assertThat(
                        number(
                                "SELECT COUNT(*) FROM outcome_fact f JOIN support_case c ON c.id ="
                                        + " f.case_id WHERE c.reference = ? AND f.change_kind ="
                                        + " 'IMPROVED'",
                                reference))
                .isEqualTo(5);
    }

    @Test
    void the_commissioner_sees_exactly_what_was_sent_after_the_next_count() {
        String running = Quarter.of(CLOCK.instant()).code();
        nextCount(running);
        Screens.signIn(page, COMMISSIONER);
        PublishedScreen published = new PublishedScreen(page, running);
        published.open();
        long received = published.step("Received");
        long eligible = published.step("Eligible");
        sendFeed("Count" + System.nanoTime(), SENT);
        nextCount(running);
        published.open();
        assertThat(published.step("Received")).isEqualTo(received + SENT);
        assertThat(published.step("Eligible")).isEqualTo(eligible + SENT);
        assertThat(page.locator("main").innerText()).contains("Provisional");
    }

    @Test
    void the_commissioner_sees_the_same_until_the_next_count() {
        String running = Quarter.of(CLOCK.instant()).code();
        Screens.signIn(page, COMMISSIONER);
        PublishedScreen published = new PublishedScreen(page, running);
        published.open();
        // The hour may end while this runs; the edition on the page says so.
        String before = published.counted();
        long received = published.step("Received");
        sendFeed("Same" + System.nanoTime(), SENT);
        published.open();
        if (published.counted().equals(before)) {
            assertThat(published.step("Received")).as("never live").isEqualTo(received);
        } else {
            assertThat(published.step("Received")).isEqualTo(received + SENT);
        }
    }

    /** What a full hour does: the edition that is kept is no longer in force. */
    private static void nextCount(String quarter) {
        RightsMatrix.change("DELETE FROM published_quarter WHERE quarter = '" + quarter + "'");
    }

    @Test
    void the_core_of_it_works_with_the_keyboard_alone() {
        String surname = "Keys" + System.nanoTime();
        sendFeed(surname);
        page.navigate("/signin");
        tabTo(page.locator("#username"));
        page.keyboard().type(INTAKE);
        page.keyboard().press("Tab");
        page.keyboard().type(Visitor.PASSWORD);
        page.keyboard().press("Enter");
        page.waitForURL(url -> url.contains("/referral/inbox"));
        page.navigate("/referral/inbox?state=RECEIVED");
        Locator link = Screens.row(page, surname).locator("a").first();
        tabTo(link);
        page.keyboard().press("Enter");
        page.waitForURL(url -> url.contains("/referral/triage"));
        tabTo(page.locator("#accept"));
        page.keyboard().press("Enter");
        page.waitForURL(url -> url.contains("/referral/inbox"));
        Screens.saved(page, "Accepted");
    }

    private void contact(String reference) {
        Screens.Contact contact = new Screens.Contact(page, reference);
        contact.refusedAttempt("TEXT", "Text sent");
        assertThat(attempts(reference)).as("a channel that is not safe is blocked").isZero();
        contact.attempt("CALL", "Spoke, safe to talk");
        assertThat(attempts(reference)).isEqualTo(1);
        contact.wantsSupport();
    }

    private void support(String reference) {
        new Screens.Needs(page, reference).sign();
        new Screens.Outcomes(page, reference).sign("At the start", 3);
        Screens.Plan plan = new Screens.Plan(page, reference);
        plan.agree("See the doctor about sleep", WORKER_NAME);
        plan.finish("See the doctor about sleep", "Went there together");
    }

    /** Types, kills the page, comes back in a fresh one. */
    private void noteThatSurvives(String reference) {
        String text = "They asked to be called in the morning.";
        Screens.Notes first = new Screens.Notes(page, reference);
        first.open();
        first.type(text);
        Page killed = page;
        page = newPage(killed.context());
        killed.close(new Page.CloseOptions().setRunBeforeUnload(false));
        Screens.Notes again = new Screens.Notes(page, reference);
        again.open();
        page.waitForLoadState(LoadState.NETWORKIDLE);
        assertThat(again.text()).isEqualTo(text);
        again.save();
        assertThat(page.locator("main").innerText()).contains(text);
        assertThat(again.text()).as("the draft is gone once it is saved").isEmpty();
    }

    private void answerTheSurvey(String reference) {
        String body =
                RightsMatrix.text(
                        "SELECT m.body FROM outbox_message m JOIN support_case c ON c.id ="
                                + " m.case_id WHERE m.kind = 'SURVEY' AND c.reference = ?",
                        reference);
        URI link = URI.create(body.replaceFirst("(?s).*?(https?://\\S+).*", "$1"));
        long answers = number("SELECT COUNT(*) FROM survey_response");
        page.context().clearCookies();
        String path = link.getPath() + "?" + link.getQuery();
        new Screens.Feedback(page).answer(path);
        assertThat(number("SELECT COUNT(*) FROM survey_response")).isEqualTo(answers + 1);
        page.navigate(path);
        assertThat(page.locator("#send")).not().isVisible();
        assertThat(page.locator("main")).containsText("used already");
    }

    private static long attempts(String reference) {
        return number(
                "SELECT COUNT(*) FROM contact_attempt a JOIN support_case c ON c.id = a.case_id"
                        + " WHERE c.reference = ?",
                reference);
    }

    private static void sendFeed(String surname) {
        sendFeed(surname, 1);
    }

    /** Burglaries: the phone may be called but not texted, the e-mail may be written to. */
    private static void sendFeed(String surname, int rows) {
        FeedClient.imported(
                FeedLineText.file(
                        IntStream.range(0, rows)
                                .mapToObj(
                                        row ->
                                                FeedLineText.of(row == 0 ? surname : surname + row)
                                                        .with("surname", surname)
                                                        .with("phone_text_safe", "N")
                                                        .with("email", "someone@example.org")
                                                        .with("email_safe", "Y")
                                                        .with("postcode", "SE1 1AA"))
                                .toArray(FeedLineText[]::new)));
    }

    private void tabTo(Locator wanted) {
        for (int i = 0; i < 400; i++) {
            if ((boolean) wanted.evaluate("element => element === document.activeElement")) {
                return;
            }
            page.keyboard().press("Tab");
        }
        throw new AssertionError("not reached with the Tab key: " + wanted);
    }
}
