package org.waymark.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.Test;

/** The banner of a case: two telephones are told apart, and it stays where the work is. */
class CaseBannerIT extends Browser {

    private static final long SECOND_PHONE = 9_200_000_000_000_000_001L;

    private static final String FORBID =
            "UPDATE person p JOIN support_case c ON c.person_id = p.id SET p.do_not_contact = ?,"
                    + " p.do_not_contact_reason = ? WHERE c.reference = ?";

    @Test
    void each_telephone_is_named_by_its_end_with_what_may_be_done_with_it() {
        String reference = RightsMatrix.filled("{case}");
        RightsMatrix.change(
                "INSERT INTO contact_point (id, person_id, kind, value, normalised, call_safe,"
                        + " text_safe, voicemail_safe, who_may_answer, created_at, version) SELECT ?,"
                        + " person_id, 'PHONE', '07700 900321', '+447700900321', 'Y', 'N', 'N',"
                        + " 'her sister', UTC_TIMESTAMP(6), 0 FROM support_case WHERE reference = ?",
                SECOND_PHONE,
                reference);
        try {
            open("contact", reference);
            Locator line = line("321");
            expect(line.locator(".wm-safe")).hasText("Call");
            expect(line.locator(".wm-blocked")).containsText("no text");
            expect(line.locator(".wm-blocked")).containsText("voicemail");
            expect(line).containsText("may answer: her sister");
            expect(page.locator(".wm-stays")).not().containsText("900321");
        } finally {
            RightsMatrix.change("DELETE FROM contact_point WHERE id = ?", SECOND_PHONE);
        }
    }

    @Test
    void do_not_contact_stands_above_all_and_blocks_every_way() {
        String reference = RightsMatrix.filled("{case}");
        RightsMatrix.change(FORBID, true, "Her messages are read.", reference);
        try {
            open("case", reference);
            expect(page.locator(".wm-stop")).hasText("Do not contact. Her messages are read. (the sender)");
            expect(page.locator(".wm-reach .wm-safe")).hasCount(0);
            assertThat(page.locator(".wm-reach .wm-blocked").allInnerTexts())
                    .isNotEmpty()
                    .containsOnly("Do not use");
            assertThat(wrongIn(Window.TELEPHONE)).isEmpty();
            screenshot("banner-do-not-contact");
        } finally {
            RightsMatrix.change(FORBID, false, null, reference);
        }
    }

    @Test
    void it_stays_in_sight_and_leaves_most_of_the_window_to_the_work() {
        String reference = RightsMatrix.filled("{case}");
        for (Window window : new Window[] {Window.WIDE, Window.TELEPHONE}) {
            open("contact", reference);
            window.open(page);
            page.evaluate("scrollTo(0, document.body.scrollHeight)");
            Locator banner = page.locator(".wm-stays");
            expect(banner.locator(".wm-reach")).isInViewport();
            expect(banner.locator(".wm-identity-name")).isInViewport();
            assertThat(
                            ((Number) banner.evaluate("e => e.getBoundingClientRect().bottom"))
                                    .intValue())
                    .as(window.name())
                    .isBetween(40, page.viewportSize().height / 3);
            screenshot("banner-" + window.width());
        }
    }

    @Test
    void where_the_window_is_low_it_goes_with_the_page() {
        page.setViewportSize(720, 450);
        open("contact", RightsMatrix.filled("{case}"));
        page.evaluate("scrollTo(0, document.body.scrollHeight)");
        expect(page.locator(".wm-reach")).not().isInViewport();
    }

    private void open(String tab, String reference) {
        Screens.signIn(page, "amara.okafor");
        page.navigate("/casework/" + tab + "?c=" + reference);
    }

    private Locator line(String end) {
        return page.locator(".wm-reach li").filter(new Locator.FilterOptions().setHasText(end));
    }
}
