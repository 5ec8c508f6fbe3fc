package org.waymark.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * A day of casework with the keyboard alone: every page is reached by keys, none by its address.
 */
class KeyboardIT extends Browser {

    private static final int MOST_STOPS = 400;

    /** The eight of before and what the Code of 2026 asks for besides. */
    private static final int NEEDS = 13;

    private static final String NOTE = "They asked to be called in the morning.";

    @Test
    void a_case_is_worked_without_a_mouse() {
        String surname = caseOfAmara();
        page.context().clearCookies();
        page.navigate("/signin");
        page.keyboard().press("Tab");
        typeInto(page.locator("#username"), "amara.okafor");
        typeInto(page.locator("#password"), Visitor.PASSWORD);
        page.keyboard().press("Enter");
        expect(page.locator("h1")).hasText("My work");

        follow(page.locator("tr").filter(having(surname)).locator("a").first());
        expect(page.locator("h1")).hasText("Case overview");
        expect(page.locator(".wm-identity")).containsText(surname);

        follow(tab("Contact"));
        expect(page.locator("h1")).hasText("Contact");
        attempt();
        engage();
        follow(tab("Needs and plan"));
        sign();
        follow(tab("Notes"));
        note();
        assertThat(
                        number(
                                "SELECT COUNT(*) FROM note n JOIN support_case c ON c.id = n.case_id"
                                        + " JOIN person p ON p.id = c.person_id WHERE p.surname = ?",
                                surname))
                .isEqualTo(1);
    }

    @Test
    void what_has_the_focus_is_not_hidden_below_the_banner() {
        page.setViewportSize(1024, 700);
        Screens.signIn(page, "amara.okafor");
        page.navigate("/casework/contact?c=" + RightsMatrix.filled("{case}"));
        Locator banner = page.locator(".wm-stays");
        for (int i = 0; i < 60; i++) {
            page.keyboard().press(i < 30 ? "Tab" : "Shift+Tab");
            boolean hidden =
                    (boolean)
                            banner.evaluate(
                                    "banner => { const e = document.activeElement; if (e ==="
                                            + " document.body || banner.contains(e)) return false;"
                                            + " if (e.closest('.wm-skip, .wm-header')) return false;"
                                            + " const b = banner.getBoundingClientRect(), r ="
                                            + " e.getBoundingClientRect(); return r.bottom <= b.bottom"
                                            + " && r.height > 0 && b.top <= 0; }");
            assertThat(hidden)
                    .as("stop %d: %s", i, page.evaluate("document.activeElement.outerHTML"))
                    .isFalse();
        }
    }

    /** A burglary that came by feed, was accepted and given to her: the phone may be called. */
    private String caseOfAmara() {
        String surname = "Keys" + System.nanoTime();
        FeedClient.imported(
                FeedLineText.file(
                        FeedLineText.of(surname)
                                .with("surname", surname)
                                .with("postcode", "SE1 1AA")));
        Screens.signIn(page, "gloria.mbeki");
        new Screens.Inbox(page).open(surname).accept();
        Screens.signIn(page, "patricia.ferguson");
        new Screens.Morning(page).give(surname, "Amara Okafor");
        return surname;
    }

    private void attempt() {
        Locator way = page.locator("input[name=way][value^='CALL:']").first();
        tabTo(page.locator("input[name=way]"));
        while (!way.isChecked()) {
            page.keyboard()
                    .press(
                            way.evaluate("e => e === document.activeElement").equals(true)
                                    ? "Space"
                                    : "ArrowDown");
        }
        tabTo(page.locator("#outcome"));
        page.keyboard().type("Spoke, safe");
        tabTo(page.locator("#record"));
        page.keyboard().press("Enter");
        Screens.saved(page, "");
        expect(page.locator(".wm-timeline").last()).containsText("Phone call");
    }

    private void engage() {
        tabTo(page.locator("#engage"));
        page.keyboard().press("Enter");
        Screens.saved(page, "wants support");
    }

    private void sign() {
        expect(page.locator("#needs fieldset.wm-panel")).hasCount(NEEDS);
        for (int i = 0; i < NEEDS; i++) {
            Locator answers = page.locator("input[name='rows:" + i + ":answer']");
            Locator no = page.locator("input[name='rows:" + i + ":answer'][value=NO]");
            tabTo(answers);
            page.keyboard().press("Space");
            for (int press = 0; press < 6 && !no.isChecked(); press++) {
                page.keyboard().press("ArrowDown");
            }
            assertThat(no.isChecked()).as("answer " + i).isTrue();
        }
        tabTo(page.locator("#sign"));
        page.keyboard().press("Enter");
        Screens.saved(page, "Needs assessment signed");
    }

    private void note() {
        expect(page.locator("h1")).hasText("Notes");
        typeInto(page.locator("#text"), NOTE);
        tabTo(page.locator("#save"));
        page.keyboard().press("Enter");
        Screens.saved(page, "");
        expect(page.locator(".wm-timeline")).containsText(NOTE);
    }

    private Locator tab(String label) {
        return page.locator(".wm-subnav a").filter(having(label)).first();
    }

    private void follow(Locator link) {
        tabTo(link);
        String from = page.url();
        page.keyboard().press("Enter");
        expect(page).not().hasURL(Pattern.compile(Pattern.quote(from)));
    }

    private void typeInto(Locator field, String text) {
        tabTo(field);
        page.keyboard().type(text);
    }

    /** Presses Tab until one of these has the focus. */
    private void tabTo(Locator wanted) {
        expect(wanted.first()).isAttached();
        for (int i = 0; i < MOST_STOPS; i++) {
            boolean there =
                    (boolean)
                            wanted.evaluateAll(
                                    "all => all.some(e => e === document.activeElement)");
            if (there) {
                return;
            }
            page.keyboard().press("Tab");
        }
        throw new AssertionError("not reached with the Tab key: " + wanted);
    }

    private static Locator.FilterOptions having(String text) {
        return new Locator.FilterOptions().setHasText(text);
    }
}
