package org.waymark.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import org.junit.jupiter.api.Test;

/** Paper lies about: it never carries a way to reach somebody that is not safe. */
class PaperIT extends Browser {

    /** Somebody's case with a telephone that must not be called, on their own. */
    private static final String UNSAFE =
            "SELECT c.reference FROM support_case c JOIN account a ON a.id = c.worker_id JOIN"
                    + " contact_point p ON p.person_id = c.person_id AND p.ended_at IS NULL WHERE"
                    + " c.is_open AND NOT c.restricted AND a.username = 'amara.okafor' AND p.kind ="
                    + " 'PHONE' ORDER BY c.id DESC LIMIT 1";

    private static final String PHONE_OF =
            "SELECT p.id FROM contact_point p JOIN support_case c ON c.person_id = p.person_id WHERE"
                    + " c.reference = ? AND p.kind = 'PHONE' AND p.ended_at IS NULL LIMIT 1";

    @Test
    void what_is_blocked_is_not_on_paper_and_that_it_is_blocked_is() {
        String reference = RightsMatrix.text(UNSAFE);
        String phone = RightsMatrix.text(PHONE_OF, reference);
        String number = RightsMatrix.text("SELECT value FROM contact_point WHERE id = ?", phone);
        String[] before = answers(phone);
        answer(phone, "N", "N", "N");
        try {
            Screens.signIn(page, "amara.okafor");
            for (String tab : new String[] {"contact", "case"}) {
                page.navigate("/casework/" + tab + "?c=" + reference);
                page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
                expect(page.locator(".wm-reach")).isVisible();
                expect(page.locator(".wm-reach")).containsText("Do not use");
                for (Locator row : page.locator("tr.wm-unsafe").all()) {
                    expect(row).isHidden();
                }
                assertThat(page.locator("body").innerText()).as(tab).doesNotContain(number);
                expect(page.locator(".wm-print-only")).isVisible();
                for (Locator form : page.locator("main form").all()) {
                    expect(form).isHidden();
                }
                screenshot("paper-" + tab);
            }
            assertThat(page.locator(".wm-stays").evaluate("e => getComputedStyle(e).position"))
                    .isEqualTo("static");
        } finally {
            answer(phone, before[0], before[1], before[2]);
        }
    }

    private static String[] answers(String phone) {
        String[] answers = new String[3];
        int i = 0;
        for (String column : new String[] {"call_safe", "text_safe", "voicemail_safe"}) {
            answers[i++] =
                    RightsMatrix.text(
                            "SELECT " + column + " FROM contact_point WHERE id = ?", phone);
        }
        return answers;
    }

    private static void answer(String phone, String call, String text, String voicemail) {
        RightsMatrix.change(
                "UPDATE contact_point SET call_safe = ?, text_safe = ?, voicemail_safe = ? WHERE id ="
                        + " ?",
                call,
                text,
                voicemail,
                phone);
    }
}
