package org.waymark.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.SelectOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.codec.binary.Base32;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A service on its first day: nobody can administer it, a command opens the first account, and from
 * there everything goes by page. The administrators of the demonstration city are locked out while
 * this runs.
 */
class NewServiceIT extends Browser {

    private static final String ADMINISTRATORS =
            "UPDATE account SET locked = %s WHERE email LIKE '%%@example.org' AND id IN (SELECT"
                    + " account_id FROM account_role WHERE role = 'ADMINISTRATOR')";
    private static final String OWN = "heron kettle ladder moss";
    private static final String FIRST = "four words for you";
    private static final Pattern PASSWORD = Pattern.compile("(?m)^ {4}([a-z0-9-]{19})$");

    @BeforeEach
    void nobodyAdministers() {
        change(ADMINISTRATORS.formatted("TRUE"));
    }

    @AfterEach
    void theyComeBack() {
        change(ADMINISTRATORS.formatted("FALSE"));
        change("UPDATE account SET active = FALSE WHERE username LIKE 'first-day.%'");
    }

    @Test
    void the_first_administrator_opens_intake_which_sees_the_imported_feed(@TempDir Path folder)
            throws IOException {
        String administrator = "first-day." + System.nanoTime();
        String text = Waymark.waymark("admin", administrator, "Petra First").well().text();
        Matcher password = PASSWORD.matcher(text);
        assertThat(password.find()).as(text).isTrue();

        signIn(administrator, password.group(1));
        assertThat(page).hasURL(Pattern.compile(".*/access/password"));
        changePassword(password.group(1));
        setUpSecondFactor();
        String intake = intake();

        Waymark.Said again = Waymark.waymark("admin", administrator + "-2");
        assertThat(again.exit()).isEqualTo(1);
        assertThat(again.text()).contains("there is an administrator already");

        String surname = "FirstDay" + System.nanoTime();
        Path feed = folder.resolve("first-day.csv");
        Files.writeString(
                feed,
                FeedLineText.file(FeedLineText.of("first-" + surname).with("surname", surname)));
        String imported = Waymark.waymark("import", feed.toString(), "--json").well().text();
        assertThat(imported).contains("\"ACCEPTED\":1");

        signIn(intake, FIRST);
        changePassword(FIRST);
        setUpSecondFactor();
        page.navigate("/referral/inbox?state=RECEIVED");
        assertThat(Screens.row(page, surname).isVisible()).isTrue();
        assertThat(
                        number(
                                "SELECT COUNT(*) FROM audit_entry WHERE actor = './waymark' AND"
                                        + " action = 'FirstAccounts.administrator' AND detail LIKE ?",
                                "%" + administrator + "%"))
                .isEqualTo(1);
    }

    @Test
    void the_import_has_its_client_and_an_odd_username_is_refused() {
        assertThat(
                        number(
                                "SELECT COUNT(*) FROM audit_entry WHERE actor = './waymark' AND"
                                        + " action = 'FirstAccounts.importClient'"))
                .isPositive();
        Waymark.Said odd = Waymark.waymark("admin", "Petra Novak");
        assertThat(odd.exit()).isEqualTo(1);
        assertThat(odd.text()).contains("lower-case letters");
    }

    /** Opens an intake account of Victim Support by page. */
    private String intake() {
        String username = "first-day.intake" + System.nanoTime();
        page.navigate("/access/accounts");
        page.locator("summary")
                .filter(new Locator.FilterOptions().setHasText("Open an account"))
                .click();
        page.fill("#username", username);
        page.fill("#displayName", "Ina First");
        page.selectOption("#organisationId", new SelectOption().setLabel("Victim Support"));
        page.selectOption("#role", new SelectOption().setLabel("Intake worker"));
        page.selectOption("#serviceId", new SelectOption().setLabel("Victim Support London"));
        page.fill("#firstPassword", FIRST);
        page.click("#open");
        assertThat(page.locator(".wm-notice-good")).containsText("Account opened");
        return username;
    }

    private void signIn(String username, String password) {
        page.context().clearCookies();
        page.navigate("/signin");
        page.fill("#username", username);
        page.fill("#password", password);
        page.click("#enter");
    }

    private void changePassword(String old) {
        page.fill("#oldPassword", old);
        page.fill("#newPassword", OWN);
        page.fill("#repeated", OWN);
        page.click("#change");
        assertThat(page.locator(".wm-notice-good")).containsText("Password changed");
    }

    /** Nothing else opens before. */
    private void setUpSecondFactor() {
        page.navigate("/home");
        assertThat(page).hasURL(Pattern.compile(".*/access/second-factor"));
        page.click("#begin");
        String key = page.locator("#typedKey").innerText().replace(" ", "");
        page.fill("#code", Colleague.code(new Base32().decode(key), 0));
        page.click("#confirm");
        page.click("#goOn");
    }

    private static void change(String sql) {
        try (Connection connection = database();
                Statement statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        } catch (SQLException e) {
            throw new AssertionError(sql, e);
        }
    }
}
