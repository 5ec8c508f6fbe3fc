package org.waymark.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Signing in by a provider, as somebody sees it in a real browser. */
class OpenIdPagesIT extends Browser {

    private static final String TEXT = "They will ring back after the school run.";
    private static final int QUARTER_AND_MORE = 16 * 60 * 1000;

    private FalseProvider provider;

    @BeforeEach
    void begin() {
        provider = new FalseProvider();
        OpenIdFile.write(provider.issuer(), "secret", "second.factor.acr=1\n");
    }

    @AfterEach
    void end() {
        OpenIdFile.remove();
        OpenIdFile.unbindAll();
        provider.close();
    }

    @Test
    void the_pages_are_accessible_and_fit() {
        for (Window window : Window.EXTREMES) {
            window.open(page);
            page.navigate("/signin?to=/casework/work");
            looked(window, "sign-in-provider-" + window.width());
            page.click("#byProvider");
            expect(page.locator("h1")).hasText("Waymark does not know you yet");
            expect(page.locator("#number")).hasText(FalseProvider.SUBJECT);
            looked(window, "sign-in-unknown-" + window.width());
            page.navigate("/signin-problem?why=DOWN");
            looked(window, "sign-in-down-" + window.width());
        }
        Colleague colleague = Colleague.exemptLike("amara.okafor");
        OpenIdFile.bind(colleague, provider.issuer(), FalseProvider.SUBJECT);
        Screens.signIn(page, "admin.novak");
        for (Window window : Window.EXTREMES) {
            window.open(page);
            page.navigate("/access/account?id=" + colleague.id());
            page.evaluate("document.querySelectorAll('details').forEach(d => d.open = true)");
            looked(window, "account-provider-" + window.width());
        }
    }

    @Test
    void a_covered_page_is_opened_again_in_another_window_and_signing_out_leads_there_and_back() {
        Colleague worker = Colleague.exemptLike("amara.okafor");
        OpenIdFile.bind(worker, provider.issuer(), FalseProvider.SUBJECT);
        page.clock().install();
        page.navigate("/access/password");
        page.click("#byProvider");
        expect(page.locator("h1")).hasText("Your password");
        expect(page.locator("main")).containsText("You sign in with City login");

        page.navigate("/casework/emergency");
        looked("emergency-provider");
        page.fill("#reason", TEXT);
        Page proving = page.context().waitForPage(() -> page.click("#proving"));
        assertThat(proving.locator("h1").textContent()).isEqualTo("You can go on");
        proving.close();
        page.click("#break");
        expect(page.locator("main")).containsText("You cannot open a case by this reference");
        expect(page.locator("#reason")).hasValue(TEXT);
        page.clock().fastForward(QUARTER_AND_MORE);
        expect(page.locator(".wm-cover")).isVisible();
        looked("locked-provider");
        Page other = page.context().waitForPage(() -> page.click(".wm-cover a"));
        other.locator("h1").waitFor();
        assertThat(other.locator("h1").textContent()).isEqualTo("You can go on");
        expect(page.locator("main")).isVisible();
        expect(page.locator("#reason")).hasValue(TEXT);
        other.close();

        page.click("#signOut");
        page.waitForURL("**/signed-out");
        expect(page.locator("h1")).hasText("You have signed out");
        assertThat(
                        number(
                                "SELECT COUNT(*) FROM account_session WHERE account_id = ? AND ended_at"
                                        + " IS NULL",
                                worker.id()))
                .isZero();
    }

    private void looked(String name) {
        screenshot(name);
        axe();
    }

    private void looked(Window window, String name) {
        screenshot(name);
        assertThat(wrongIn(window)).as(name).isEmpty();
    }
}
