package org.waymark.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waymark.shared.Ids;

/** Leafing through a list: on, and back to exactly the page one came from. */
class PagingIT extends Browser {

    private static final String DAY = "2020-02-02";

    @ParameterizedTest(name = "{1}")
    @CsvSource({
        "admin.novak, /access/accounts",
        "pc.sandhu, /referral/mine",
        "auditor.marsh, /access/audit?from=2020-02-02&to=2020-02-02"
    })
    void the_page_before_is_the_one_that_was_left(String username, String path) {
        prepareAudit();
        Screens.signIn(page, username);
        page.navigate(path);
        expect(link("Previous page")).hasCount(0);
        List<String> first = rows();
        link("Next page").click();
        expect(link("Previous page")).isVisible();
        assertThat(rows()).isNotEmpty().doesNotContainAnyElementsOf(first);
        link("Previous page").click();
        expect(page).hasURL(Pattern.compile(".*(before|after)=.*"));
        expect(link("Next page")).isVisible();
        expect(link("Previous page")).hasCount(0);
        assertThat(rows()).isEqualTo(first);
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource({
        "amara.okafor, /casework/work?show=, support_case c JOIN account a ON a.id = c.worker_id"
                + " WHERE a.username = 'amara.okafor' AND c.is_open, next_due_at",
        "patricia.ferguson, /caseload/morning?show=OVERDUE, support_case c WHERE c.is_open AND"
                + " c.service_id = 1000 AND c.state <> 'SUSPENDED' AND c.next_due_at <"
                + " UTC_TIMESTAMP(6), next_due_at",
        "gloria.mbeki, /referral/inbox?state=RECEIVED, referral c JOIN person p ON p.id ="
                + " c.person_id WHERE c.state = 'RECEIVED' AND NOT p.restricted AND"
                + " (c.proposed_service_id = 1000 OR c.proposed_service_id IS NULL), due_at"
    })
    void what_is_due_is_leafed_back_from_any_row(
            String username, String path, String which, String due) {
        Screens.signIn(page, username);
        page.navigate(path);
        List<String> all = rows();
        page.navigate(path + "&before=" + third(which, due));
        assertThat(rows()).isEqualTo(all.subList(0, 2));
        expect(link("Previous page")).hasCount(0);
        link("Next page").click();
        expect(link("Previous page")).isVisible();
        assertThat(rows().get(0)).isEqualTo(all.get(2));
    }

    @Test
    void my_work_is_narrowed_by_chips() {
        Screens.signIn(page, "amara.okafor");
        page.navigate("/casework/work");
        int all = rows().size();
        for (String chip : List.of("Overdue", "Due today", "High risk", "No contact yet")) {
            page.locator(".wm-chips a")
                    .filter(new Locator.FilterOptions().setHasText(chip))
                    .click();
            expect(page.locator(".wm-chips a[aria-current]")).hasText(chip);
            assertThat(rows().size()).as(chip).isLessThanOrEqualTo(all);
        }
        expect(page.locator("td[data-label=Reached]").first()).hasText("Not yet");
        assertThat(page.locator("td[data-label=Reached]").allInnerTexts()).containsOnly("Not yet");
        long unreached =
                number(
                        "SELECT COUNT(*) FROM support_case c JOIN account a ON a.id = c.worker_id"
                                + " WHERE a.username = 'amara.okafor' AND c.is_open AND"
                                + " c.contacted_at IS NULL");
        assertThat(rows()).hasSize((int) unreached);
    }

    private List<String> rows() {
        Locator rows = page.locator("main .wm-cards").first().locator("tbody tr");
        expect(page.locator("main .wm-cards tbody tr, main .wm-empty").first()).isVisible();
        return rows.allInnerTexts();
    }

    private Locator link(String words) {
        return page.locator(".wm-paging a").filter(new Locator.FilterOptions().setHasText(words));
    }

    /** The key of the third row. */
    private static String third(String which, String due) {
        return RightsMatrix.text(
                "SELECT CONCAT(DATE_FORMAT(c."
                        + due
                        + ", '%Y-%m-%dT%H:%i:%s.%fZ'), '_', c.id) FROM "
                        + which
                        + " ORDER BY c."
                        + due
                        + ", c.id LIMIT 1 OFFSET 2");
    }

    /** More than a page of entries on a day when nothing else was done. */
    private static void prepareAudit() {
        if (number("SELECT COUNT(*) FROM audit_entry WHERE DATE(at) = ?", DAY) > 0) {
            return;
        }
        for (int i = 0; i < 70; i++) {
            RightsMatrix.change(
                    "INSERT INTO audit_entry (id, at, actor, action, outcome, detail) VALUES (?, ?,"
                            + " 'paging', 'Test.paging', 'DONE', ?)",
                    Ids.next(),
                    DAY + " 12:00",
                    "entry " + i);
        }
    }
}
