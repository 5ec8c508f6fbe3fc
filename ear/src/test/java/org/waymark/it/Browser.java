package org.waymark.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.assertions.PageAssertions;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/**
 * Base of the journeys: each test gets a fresh {@link #page} in a real Chromium (British English,
 * London time, 1440 × 900) without cookies of another test. A test fails when the page wrote an
 * error to the console or threw one, unless the test said so by {@link #expectErrors(String)}.
 */
public abstract class Browser extends Running {

    /** WCAG 2.2 AA and below, and what axe calls best practice. */
    private static final List<String> RULES =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    private static final int WIDTH = 1440;
    private static final int HEIGHT = 900;

    /** Opens paths such as "/signin" below the application's address. */
    protected Page page;

    private BrowserContext context;
    private final List<String> errors = new ArrayList<>();
    private final List<String> expected = new ArrayList<>();

    @BeforeEach
    void openPage() {
        context = newContext(WIDTH, HEIGHT);
        page = newPage(context);
    }

    @AfterEach
    void closePage() {
        context.close();
        assertThat(errors)
                .as("errors in the browser's console")
                .allMatch(error -> expected.stream().anyMatch(error::contains));
    }

    /** A second person's browser in the same test; close it when done. */
    protected final BrowserContext newContext(int width, int height) {
        return Chromium.get()
                .newContext(
                        new com.microsoft.playwright.Browser.NewContextOptions()
                                .setBaseURL(BASE)
                                .setLocale("en-GB")
                                .setTimezoneId("Europe/London")
                                .setViewportSize(width, height));
    }

    /** A page whose console errors count against this test. */
    protected final Page newPage(BrowserContext from) {
        Page opened = from.newPage();
        opened.setDefaultTimeout(15_000);
        opened.onConsoleMessage(this::noteErrors);
        opened.onPageError(error -> errors.add(opened.url() + ": " + error));
        return opened;
    }

    /** What is said of it must come true in a moment: never counted right after a click. */
    protected static LocatorAssertions expect(Locator what) {
        return PlaywrightAssertions.assertThat(what);
    }

    /** The same for the address and the title. */
    protected static PageAssertions expect(Page what) {
        return PlaywrightAssertions.assertThat(what);
    }

    /** Errors containing this are what the test provokes, such as "status of 403". */
    protected final void expectErrors(String containing) {
        expected.add(containing);
    }

    /**
     * Checks the page as it is now (open the popups first) and lists every violation in words. Our
     * pages have no frames, so that axe need not open a second page to gather what each found; what
     * passed is asked by nobody and not listed.
     */
    protected final void axe() {
        AxeRunOptions options = new AxeRunOptions();
        options.setResultTypes(List.of("violations"));
        List<Rule> violations =
                new AxeBuilder(page)
                        .options(options)
                        .withTags(RULES)
                        .setLegacyMode(true)
                        .analyze()
                        .getViolations();
        String words =
                violations.stream()
                        .map(
                                rule ->
                                        rule.getId()
                                                + ": "
                                                + rule.getHelp()
                                                + rule.getNodes().stream()
                                                        .map(node -> "\n      " + node.getHtml())
                                                        .collect(Collectors.joining()))
                        .collect(Collectors.joining("\n  ", "\n  ", "\n"));
        assertThat(violations).as("accessibility of %s:%s", page.url(), words).isEmpty();
    }

    /** What is wrong with the page in this window: too wide for it, or not accessible. */
    protected final List<String> wrongIn(Window window) {
        window.open(page);
        List<String> wrong = new ArrayList<>();
        int width = Window.contentWidth(page);
        if (width > window.width()) {
            wrong.add("%s: %d pixels wide in %s".formatted(page.url(), width, window));
        }
        try {
            axe();
        } catch (AssertionError violations) {
            wrong.add(window + ": " + violations.getMessage());
        }
        return wrong;
    }

    /** Keeps the whole page as {@code ear/target/screenshots/<name>.png}, for people and guides. */
    protected final void screenshot(String name) {
        page.screenshot(
                new Page.ScreenshotOptions()
                        .setFullPage(true)
                        .setPath(
                                Path.of(
                                        System.getProperty(
                                                "waymark.screenshots", "target/screenshots"),
                                        name + ".png")));
    }

    private void noteErrors(ConsoleMessage message) {
        if ("error".equals(message.type())) {
            errors.add(message.location() + " " + message.text());
        }
    }
}
