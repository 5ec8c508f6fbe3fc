package org.waymark.it;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;

/** The commissioner's page of one quarter. */
record PublishedScreen(Page page, String quarter) {

    void open() {
        page.navigate("/reporting/outcomes?quarter=" + quarter);
    }

    /** The count of a step of the journey. */
    long step(String label) {
        Locator row =
                page.locator("table")
                        .first()
                        .locator("tbody tr")
                        .filter(new Locator.FilterOptions().setHas(summary(label)));
        return Long.parseLong(row.locator("td").first().innerText().trim().replace(",", ""));
    }

    private Locator summary(String label) {
        return page.locator("summary")
                .filter(new Locator.FilterOptions().setHasText(Pattern.compile("^" + label + "$")));
    }

    /** When it was counted, in the words of the page. */
    String counted() {
        return page.getByText(Pattern.compile("^Counted on")).innerText();
    }
}
