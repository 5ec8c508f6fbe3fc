package org.waymark.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.SelectOption;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** An administrator keeps by page what the rules are made of, and never by SQL. */
class ReferencePagesIT extends Browser {

    private static final String VERSION = "2031";

    @AfterEach
    void asBefore() {
        RightsMatrix.change("DELETE FROM area_alias WHERE alias = 'Camdenshire'");
        RightsMatrix.change("DELETE FROM postcode_area WHERE outward = 'ZX9'");
        RightsMatrix.change("DELETE FROM pathway WHERE code = 'PW_TEST'");
        RightsMatrix.change("DELETE FROM victims_code_version WHERE code = ?", VERSION);
    }

    @Test
    void names_of_areas_postcodes_pathways_and_versions_of_the_Code_are_added_and_ended() {
        Screens.signIn(page, "admin.novak");
        open("area-aliases");
        type(0, "Camdenshire");
        choose(1, "Camden");
        add();
        assertThat(row("Camdenshire")).containsText("Camden");

        open("postcodes");
        type(0, "zx9");
        choose(1, "Camden");
        choose(2, "Yes");
        add();
        assertThat(row("ZX9")).containsText("Camden");
        row("ZX9").getByText("End").click();
        page.click("#finish");
        assertThat(page.locator(".wm-notice-good")).containsText("Ended");
        assertThat(row("ZX9")).hasCount(0);

        open("code-versions");
        type(0, VERSION);
        type(1, "A Code to come");
        page.fill("#validFrom", "1/4/2031");
        add();
        assertThat(row("A Code to come")).containsText("1 April 2031");

        open("pathways");
        type(0, "pw_test");
        type(1, "A pathway of a test");
        add();
        open("pathways");
        type(0, "PW_TEST");
        type(1, "Another one");
        page.click("#add");
        assertThat(page.locator(".wm-error-summary")).containsText("is, or was, in use");
        assertThat(
                        number(
                                "SELECT COUNT(*) FROM audit_entry WHERE action ="
                                        + " 'ReferenceEditing.add' AND actor = 'admin.novak' AND"
                                        + " detail LIKE '%PW_TEST%' AND outcome = 'DONE'"))
                .isPositive();
    }

    @Test
    void an_area_is_not_ended() {
        Screens.signIn(page, "admin.novak");
        page.navigate("/reference/list?t=areas");
        assertThat(row("Camden")).hasCount(1);
        assertThat(page.locator("table tbody a")).hasCount(0);
    }

    private void open(String table) {
        page.navigate("/reference/list?t=" + table);
        page.locator("details.wm-panel summary").first().click();
    }

    private void type(int field, String text) {
        page.fill("[id='fields:" + field + ":text']", text);
    }

    private void choose(int field, String label) {
        page.selectOption("[id='fields:" + field + ":choice']", new SelectOption().setLabel(label));
    }

    private void add() {
        page.click("#add");
        assertThat(page.locator(".wm-notice-good")).containsText("Added");
    }

    private Locator row(String text) {
        return page.locator("table tbody tr").filter(new Locator.FilterOptions().setHasText(text));
    }
}
