package org.waymark.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.SelectOption;
import java.util.regex.Pattern;

/**
 * The screens as people know them: what can be done on each, and what it then says. Every verb ends
 * when the page has said that it was done.
 */
final class Screens {

    private static final int MOST_PAGES = 40;

    private Screens() {}

    /** Ends whatever session there was and begins one as this person. */
    static void signIn(Page page, String username) {
        page.context().clearCookies();
        page.navigate("/signin");
        page.fill("#username", username);
        page.fill("#password", Visitor.PASSWORD);
        page.click("#enter");
        page.waitForURL(url -> !url.contains("/signin"));
    }

    /** The notice after something was saved. */
    static void saved(Page page, String words) {
        PlaywrightAssertions.assertThat(page.locator(".wm-notice-good").first())
                .containsText(words);
    }

    /** The summary of what is wrong says this. */
    static void problem(Page page, String words) {
        PlaywrightAssertions.assertThat(page.locator(".wm-error-summary")).containsText(words);
    }

    /** The summary of what is wrong. */
    static String problem(Page page) {
        return page.locator(".wm-error-summary").innerText();
    }

    /** Leafs through a list until a row says this. */
    static Locator row(Page page, String says) {
        for (int i = 0; i < MOST_PAGES; i++) {
            Locator row = page.locator("table tbody tr").filter(having(says));
            if (row.count() > 0) {
                return row.first();
            }
            Locator next = page.getByText("Next page");
            assertThat(next.count()).as("a further page with " + says).isPositive();
            String here = page.url();
            next.click();
            page.waitForURL(url -> !url.equals(here));
        }
        throw new AssertionError("no row with " + says);
    }

    private static Locator.FilterOptions having(String says) {
        return new Locator.FilterOptions().setHasText(says);
    }

    record Inbox(Page page) {

        Triage open(String surname) {
            page.navigate("/referral/inbox?state=RECEIVED");
            row(page, surname).locator("a").first().click();
            page.waitForURL(Pattern.compile(".*/referral/triage.*"));
            return new Triage(page);
        }
    }

    record Triage(Page page) {

        void accept() {
            page.click("#accept");
            saved(page, "Accepted. A case has been opened.");
        }
    }

    record Morning(Page page) {

        void give(String surname, String worker) {
            page.navigate("/caseload/morning?show=UNALLOCATED");
            row(page, surname).locator("input[type=checkbox]").check();
            String choice =
                    page.locator("#workerId option")
                            .filter(having(worker))
                            .first()
                            .getAttribute("value");
            page.selectOption("#workerId", choice);
            page.click("#allocate");
            saved(page, "1 case given");
        }
    }

    record Work(Page page) {

        void open(String surname) {
            page.navigate("/casework/work");
            row(page, surname).locator("a").first().click();
            page.waitForURL(Pattern.compile(".*/casework/case\\?c=.*"));
        }
    }

    record Contact(Page page, String reference) {

        void open() {
            page.navigate("/casework/contact?c=" + reference);
        }

        void attempt(String channel, String outcome) {
            tell(channel, outcome);
            saved(page, "Attempt recorded");
        }

        /** Tries a channel that is not safe. */
        void refusedAttempt(String channel, String outcome) {
            tell(channel, outcome);
            assertThat(page.locator(".wm-error-summary")).isVisible();
        }

        private void tell(String channel, String outcome) {
            open();
            page.locator("input[name=way][value^='" + channel + ":']").first().check();
            page.selectOption("#outcome", new SelectOption().setLabel(outcome));
            page.click("#record");
        }

        void wantsSupport() {
            page.click("#engage");
            saved(page, "wants support");
        }
    }

    record Needs(Page page, String reference) {

        /** Every category is answered with no, the first with yes. */
        void sign() {
            page.navigate("/casework/needs?c=" + reference);
            int categories = page.locator("#needs fieldset.wm-panel").count();
            assertThat(categories).as("eight, and five that may be left open").isEqualTo(13);
            for (int i = 0; i < 8; i++) {
                String answer = i == 0 ? "YES" : "NO";
                page.locator("input[name='rows:" + i + ":answer'][value=" + answer + "]").check();
            }
            page.locator("#needs details summary").first().click();
            page.fill("[id='rows:0:severity']", "3");
            page.fill("[id='rows:0:action']", "Speak with the doctor together");
            page.click("#sign");
            saved(page, "Needs assessment signed");
        }
    }

    record Outcomes(Page page, String reference) {

        void sign(String when, int score) {
            page.navigate("/casework/outcomes?c=" + reference);
            page.selectOption("#point", new SelectOption().setLabel(when));
            int questions = page.locator("[id^='q:'][id$=':score']").count();
            for (int i = 0; i < questions; i++) {
                page.fill("[id='q:" + i + ":score']", Integer.toString(score));
            }
            page.click("#sign");
            saved(page, "Outcomes signed");
            assertThat(page.locator("main")).containsText(when);
        }
    }

    record Plan(Page page, String reference) {

        void agree(String action, String owner) {
            page.navigate("/casework/plan?c=" + reference);
            page.fill("#action", action);
            page.fill("#owner", owner);
            page.click("#agree");
            saved(page, "Action agreed");
        }

        void finish(String action, String outcome) {
            Locator row = page.locator("table tbody tr").filter(having(action));
            row.locator("input[type=text]").fill(outcome);
            row.locator("input[type=submit]").click();
            saved(page, "Action done");
            assertThat(page.locator("main")).containsText(outcome);
        }
    }

    record Notes(Page page, String reference) {

        void open() {
            page.navigate("/casework/notes?c=" + reference);
        }

        /** Types as a person does, and waits until the page says that it is kept. */
        void type(String text) {
            page.locator("#text").pressSequentially(text);
            page.locator("#writing [data-saved][data-state=kept]").waitFor();
        }

        String text() {
            return page.inputValue("#text");
        }

        /** What was being typed when the page went away. */
        void comesBack(String text) {
            open();
            assertThat(page.locator("#text")).hasValue(text);
            assertThat(page.locator("#writing [data-saved]")).containsText("is back");
        }

        void save() {
            page.click("#save");
            saved(page, "Note saved");
        }
    }

    record Closing(Page page, String reference) {

        /** Nobody is asked how it was; a manager says why where a rule speaks against it. */
        void closeQuietly(String reason, String decision) {
            page.navigate("/casework/close?c=" + reference);
            page.selectOption("#reason", new SelectOption().setLabel(reason));
            page.fill("#summary", "Knows whom to call.");
            page.fill("#exitMissing", "They did not want to be asked again");
            page.locator("input[name=feedbackSafe][value=NO]").check();
            if (decision != null) {
                page.fill("#decision", decision);
            }
            handOver();
            page.click("#close");
            saved(page, "Case closed");
            page.navigate("/casework/close?c=" + reference);
            assertThat(page.locator("main")).containsText(reason);
        }

        /** Whatever is still open is taken on by somebody. */
        private void handOver() {
            int open = page.locator("select[id^='loose:'][id$=':how']").count();
            for (int i = 0; i < open; i++) {
                page.selectOption("[id='loose:" + i + ":how']", "HANDED_OVER");
                page.fill("[id='loose:" + i + ":words']", "Their school takes it on");
            }
        }

        void close(String reason, String route) {
            page.navigate("/casework/close?c=" + reference);
            page.selectOption("#reason", new SelectOption().setLabel(reason));
            page.fill("#summary", "Sleeps better, knows whom to call.");
            page.locator("input[name=feedbackSafe][value=YES]").check();
            page.selectOption("#feedbackRoute", new SelectOption().setLabel(route));
            page.click("#close");
            saved(page, "Case closed");
        }
    }

    /** Police and court. */
    record Court(Page page, String reference) {

        private void open() {
            page.navigate("/casework/justice?c=" + reference);
        }

        void happened(String what, String on) {
            open();
            page.selectOption("#event", new SelectOption().setLabel(what));
            page.fill("#happenedOn", on);
            page.click("#happen");
            saved(page, "Written down");
        }

        void verdict(String verdict, String on) {
            open();
            page.selectOption("#event", new SelectOption().setLabel("Court: Verdict"));
            page.selectOption("#verdict", new SelectOption().setLabel(verdict));
            page.fill("#happenedOn", on);
            page.click("#happen");
            saved(page, "Written down");
        }

        void measure(String kind, String state, String on) {
            open();
            page.selectOption("#measure", new SelectOption().setLabel(kind));
            page.selectOption("#measureState", new SelectOption().setLabel(state));
            page.fill("#measureOn", on);
            page.click("#saveMeasure");
            saved(page, "Special measure written down");
        }

        void list(String kind, String day, String court) {
            open();
            page.locator("main summary").filter(having("List a hearing")).click();
            page.selectOption("#hearingKind", new SelectOption().setLabel(kind));
            page.fill("#hearingDay", day);
            page.fill("#court", court);
            page.click("#list");
            saved(page, "Hearing listed");
        }

        /** The only hearing that stands took place. */
        void held(String outcome) {
            open();
            page.locator("main a").filter(having("Moved, held, cancelled, or an error")).click();
            page.locator("input[name=became][value=HELD]").check();
            page.fill("#came", outcome);
            page.click("#change");
            saved(page, "Written down");
            assertThat(page.locator("main")).containsText(outcome);
        }

        void told(String what, String on) {
            open();
            page.locator("main tbody tr")
                    .filter(having(what))
                    .locator("a")
                    .filter(having("Told"))
                    .click();
            page.fill("#toldOn", on);
            page.click("#tell");
            saved(page, "Written down");
        }
    }

    record Tasks(Page page, String reference) {

        /** A task that somebody's safety hangs on. */
        void done(String title, String what) {
            page.navigate("/casework/plan?c=" + reference);
            page.locator("section[aria-labelledby=tasks] li")
                    .filter(having(title))
                    .locator("input[type=text]")
                    .fill(what);
            press(title);
        }

        void done(String title) {
            page.navigate("/casework/plan?c=" + reference);
            press(title);
        }

        private void press(String title) {
            Locator task = page.locator("section[aria-labelledby=tasks] li").filter(having(title));
            task.locator("input[type=submit]").click();
            assertThat(
                            page.locator("section[aria-labelledby=tasks] li")
                                    .filter(having(title))
                                    .locator(".wm-struck"))
                    .isVisible();
        }
    }

    record Feedback(Page page) {

        void answer(String link) {
            page.navigate(link);
            page.locator("input[name=satisfaction][value='6']").check();
            page.locator("input[name=listened][value=YES]").check();
            page.fill("#helped", "Somebody called when they said they would.");
            page.click("#send");
            page.waitForURL(Pattern.compile(".*/feedback/done"));
        }
    }
}
