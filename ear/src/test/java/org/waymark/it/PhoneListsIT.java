package org.waymark.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.Media;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The lists people work from, on a telephone and on paper. */
class PhoneListsIT extends Browser {

    private static final int NARROW = 360;

    private static final String BEYOND =
            "() => [...document.querySelectorAll('.wm-cards tbody tr, .wm-cards tbody tr *')]"
                    + ".filter(e => !e.closest('.wm-hidden')).filter(e => { const b ="
                    + " e.getBoundingClientRect(); return b.width > 0 && (b.left < 0 || b.right >"
                    + " 360); }).map(e => e.outerHTML.slice(0, 100))";

    @ParameterizedTest(name = "{1}")
    @CsvSource({
        "amara.okafor, /casework/work",
        "gloria.mbeki, /referral/inbox",
        "patricia.ferguson, /caseload/morning?show=OVERDUE",
        "gloria.mbeki, /person/matches",
        "gloria.mbeki, /referral/feeds",
        "gloria.mbeki, /referral/feed?id=9002&disposition=INVALID",
        "pc.sandhu, /referral/mine",
        "auditor.marsh, /access/audit",
        "admin.novak, /access/accounts"
    })
    void every_row_is_a_card_that_fits_a_telephone(String username, String path) {
        RightsMatrix.prepareBatches();
        RightsMatrix.change(
                "INSERT IGNORE INTO feed_row (batch_id, row_no, message_id, disposition, error_column,"
                        + " error) VALUES (9002, 1, 'a-message', 'INVALID', 'offence_code',"
                        + " 'This code is not known.')");
        Screens.signIn(page, username);
        page.setViewportSize(NARROW, 900);
        page.navigate(path);
        Locator first = page.locator(".wm-cards tbody tr").first();
        expect(first).isVisible();
        assertThat((List<?>) page.evaluate(BEYOND)).as(path).isEmpty();
        expect(first.locator("th[scope=row]")).hasCount(1);
        screenshot("phone" + path.replaceAll("[^a-z]+", "-"));
        axe();
    }

    @Test
    void a_card_begins_with_what_is_due_the_risk_and_the_name() {
        Screens.signIn(page, "amara.okafor");
        page.setViewportSize(NARROW, 900);
        page.navigate("/casework/work");
        Locator card = page.locator(".wm-cards tbody tr").first();
        BoundingBox due = card.locator(".wm-card-due").boundingBox();
        BoundingBox risk = card.locator(".wm-card-risk").boundingBox();
        BoundingBox name = card.locator(".wm-card-name").boundingBox();
        BoundingBox stage = card.locator("td[data-label=Stage]").boundingBox();
        assertThat(due.y).isLessThan(name.y);
        assertThat(risk.y).isLessThan(name.y);
        assertThat(name.y).isLessThan(stage.y);
        assertThat(
                        card.locator("td[data-label=Stage]")
                                .evaluate("e => getComputedStyle(e, '::before').content"))
                .asString()
                .contains("Stage");
    }

    @Test
    void on_paper_the_morning_list_stays_and_its_controls_go() {
        Screens.signIn(page, "patricia.ferguson");
        page.navigate("/caseload/morning?show=OVERDUE");
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        expect(page.locator(".wm-cards").first()).isVisible();
        expect(page.locator("#allocate")).isHidden();
        expect(page.locator(".wm-cards input").first()).isHidden();
        screenshot("paper-morning");
    }
}
