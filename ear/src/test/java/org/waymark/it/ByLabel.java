package org.waymark.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/**
 * A page as somebody works it who has no mouse: a field is found by what stands beside it, a button
 * or a link by its words, and each is used only where the Tab key reaches it.
 *
 * @param scope the part of the page that is meant
 */
record ByLabel(Page page, Locator scope) {

    private static final String SPECIAL = "[.*+?^${}()|\\[\\]\\\\/]";
    private static final String FIELDS = "input:visible, select:visible, textarea:visible";
    private static final String TABBED = "e => (e.getAttribute('tabindex') ?? '0') !== '-1'";

    ByLabel(Page page) {
        this(page, page.locator("body"));
    }

    /** The same in the part of the page whose heading begins so. */
    ByLabel under(String heading) {
        return new ByLabel(
                page,
                scope.getByRole(
                        AriaRole.REGION,
                        new Locator.GetByRoleOptions().setName(beginning(heading))));
    }

    /** The same among the questions that stand together under these words. */
    ByLabel among(String words) {
        return new ByLabel(page, group(words));
    }

    /** The same in the row or the line that says this. */
    ByLabel line(String says) {
        return new ByLabel(
                page,
                scope.locator("tbody tr, li")
                        .filter(new Locator.FilterOptions().setHasText(says))
                        .last());
    }

    void type(String label, String text) {
        reached(field(exactly(label))).fill(text);
    }

    /** The same where a label goes on with a hint. */
    void typeBeginning(String label, String text) {
        reached(field(beginning(label))).fill(text);
    }

    /** Chooses of a list what says this, or else the first that says this and more. */
    void choose(String label, String words) {
        Locator list = reached(field(exactly(label)));
        Locator options = list.locator("option");
        Locator alone = options.filter(new Locator.FilterOptions().setHasText(exactly(words)));
        Locator more = options.filter(new Locator.FilterOptions().setHasText(words));
        list.selectOption((alone.count() > 0 ? alone : more).first().getAttribute("value"));
    }

    /** Chooses by what the list sends, where its words are a time. */
    void choose(String label, long value) {
        reached(field(exactly(label))).selectOption(Long.toString(value));
    }

    void answer(String question, String answer) {
        marked(group(question).getByLabel(exactly(answer)));
    }

    /** The same where the answer goes on. */
    void answerBeginning(String question, String answer) {
        marked(group(question).getByLabel(beginning(answer)).first());
    }

    void tick(String label) {
        marked(field(exactly(label)));
    }

    /** Ends when the page that comes then is there. */
    void press(String button) {
        Locator pressed =
                scope.getByRole(
                        AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(exactly(button)));
        enter(pressed);
    }

    void follow(String link) {
        follow(link(exactly(link)));
    }

    /** The first link that begins so. */
    void followBeginning(String link) {
        follow(link(beginning(link)).first());
    }

    void follow(Locator link) {
        enter(link);
    }

    void unfold(String summary) {
        reached(
                        scope.locator("summary:visible")
                                .filter(new Locator.FilterOptions().setHasText(summary)))
                .press("Enter");
    }

    /** Goes to a page of the main navigation. */
    void menu(String link) {
        new ByLabel(page, navigation("Main")).follow(link);
    }

    /** Goes to a page of the case that is open. */
    void part(String group, String tab) {
        if (navigation(group).count() == 0) {
            unlessHere("Parts of this case", group);
        }
        if (navigation(group).count() > 0) {
            unlessHere(group, tab);
        }
    }

    private void unlessHere(String navigation, String words) {
        Locator link = new ByLabel(page, navigation(navigation)).link(exactly(words));
        if (!"page".equals(link.getAttribute("aria-current"))) {
            follow(link);
        }
    }

    private Locator navigation(String name) {
        return page.locator("body")
                .getByRole(
                        AriaRole.NAVIGATION, new Locator.GetByRoleOptions().setName(exactly(name)));
    }

    private Locator link(Pattern words) {
        return scope.getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(words));
    }

    private Locator group(String words) {
        return scope.getByRole(
                AriaRole.GROUP, new Locator.GetByRoleOptions().setName(exactly(words)));
    }

    private Locator field(Pattern label) {
        return scope.getByLabel(label).and(page.locator(FIELDS));
    }

    static void marked(Locator choice) {
        reached(choice).press("Space");
        assertThat(choice).isChecked();
    }

    /** Nothing is used that the keyboard does not reach. */
    static Locator reached(Locator control) {
        control.focus();
        assertThat(control).isFocused();
        assertThat((boolean) control.evaluate(TABBED)).as("reached by Tab: " + control).isTrue();
        return control;
    }

    private void enter(Locator control) {
        AtomicBoolean arrived = new AtomicBoolean();
        Consumer<Page> note = any -> arrived.set(true);
        reached(control);
        page.onDOMContentLoaded(note);
        try {
            control.press("Enter");
            page.waitForCondition(arrived::get);
        } finally {
            page.offDOMContentLoaded(note);
        }
    }

    /** These words alone, or with the word that nothing has to be entered. */
    static Pattern exactly(String words) {
        return Pattern.compile("^\\s*" + plain(words) + "(\\s*\\(optional\\))?\\s*$");
    }

    private static Pattern beginning(String words) {
        return Pattern.compile("^\\s*" + plain(words));
    }

    private static String plain(String words) {
        return words.replaceAll(SPECIAL, "\\\\$0");
    }
}
