package org.waymark.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.reference.Quarter;
import org.waymark.shared.ClockProducer;

/** The commissioner reads the quarter that has ended. */
class OutcomesPageIT extends Browser {

    private static final Clock CLOCK = new ClockProducer().clock();
    private static final Quarter ENDED = Quarter.of(CLOCK.instant()).previous();
    private static final Pattern NOT_A_FIGURE = Pattern.compile("<\\d+|\\*");

    private static final String RECEIVED =
            "SELECT COUNT(*) FROM referral r LEFT JOIN service s ON s.id = COALESCE(r.service_id,"
                    + " r.proposed_service_id) LEFT JOIN area a ON a.code = r.residence_area LEFT JOIN"
                    + " code_list_entry g ON g.list_code = 'crime_group' AND g.code = r.crime_group"
                    + " WHERE r.received_at >= ? AND r.received_at < ? AND ";

    @BeforeEach
    void countTheQuarterAgainAndSignIn() throws SQLException {
        try (Connection connection = database();
                PreparedStatement forget =
                        connection.prepareStatement(
                                "DELETE FROM published_quarter WHERE quarter = ?")) {
            forget.setString(1, ENDED.code());
            forget.executeUpdate();
        }
        page.navigate("/signin");
        page.fill("#username", "oliver.pemberton");
        page.fill("#password", "demonstration-city");
        page.click("#enter");
    }

    @Test
    void the_page_can_be_read_by_everybody_at_every_width() {
        page.navigate("/reporting/outcomes");
        assertThat(page.locator("h1").textContent()).isEqualTo("Outcomes");
        axe();
        screenshot("outcomes-1440");
        page.locator("details summary").first().click();
        axe();
        for (int width : new int[] {768, 360}) {
            page.setViewportSize(width, 900);
            screenshot("outcomes-" + width);
            assertThat(
                            (Boolean)
                                    page.evaluate(
                                            "document.documentElement.scrollWidth <= innerWidth"))
                    .as("no sideways scrolling at " + width)
                    .isTrue();
        }
        axe();
        page.setViewportSize(720, 450);
        screenshot("outcomes-200-per-cent");
        page.navigate("/reporting/definitions");
        axe();
    }

    @Test
    void a_filter_stands_in_the_address_and_a_combination_says_why_it_is_not_shown() {
        page.navigate("/reporting/outcomes");
        page.selectOption("#service", "VS");
        page.click("button:has-text('Show')");
        assertThat(page.url()).contains("service=VS").contains("quarter=" + ENDED.code());
        assertThat(page.locator("h2").first().textContent()).contains("Victim Support");
        axe();
        page.navigate("/reporting/outcomes?borough=E09000007&group=VIOLENCE");
        assertThat(page.content()).contains("This combination is not published");
        axe();
        page.navigate("/reporting/outcomes?service=NOBODY");
        assertThat(page.content()).contains("There is no service with this code");
    }

    @Test
    void what_is_shown_reconciles_with_the_referrals_unmapped_and_unknown_included() {
        int compared = 0;
        for (List<String> row : csv("/reporting/outcomes.csv?quarter=" + ENDED.code())) {
            boolean received = row.get(6).equals("Received");
            if (!received || NOT_A_FIGURE.matcher(row.get(8)).matches()) {
                continue;
            }
            assertThat(Long.parseLong(row.get(8))).as(row.toString()).isEqualTo(rows(row));
            compared++;
        }
        assertThat(compared).isGreaterThan(10);
    }

    @Test
    void nobody_else_gets_the_file() {
        try (BrowserContext stranger = newContext(1440, 900)) {
            Page other = stranger.newPage();
            other.navigate("/reporting/outcomes.csv");
            assertThat(other.url()).contains("/signin");
        }
    }

    private static long rows(List<String> row) {
        Object from = java.time.LocalDateTime.ofInstant(ENDED.from(), java.time.ZoneOffset.UTC);
        Object to = java.time.LocalDateTime.ofInstant(ENDED.to(), java.time.ZoneOffset.UTC);
        return switch (row.get(4)) {
            case "" -> number(RECEIVED + "TRUE", from, to);
            case "Service" ->
                    number(
                            RECEIVED + "COALESCE(s.name, 'Not yet with a service') = ?",
                            from,
                            to,
                            row.get(5));
            case "Borough of residence" -> number(RECEIVED + "a.name = ?", from, to, row.get(5));
            default -> number(RECEIVED + "g.label = ?", from, to, row.get(5));
        };
    }

    private List<List<String>> csv(String path) {
        String text = page.request().get(path).text();
        List<List<String>> rows = new ArrayList<>();
        for (String line : text.lines().skip(1).toList()) {
            List<String> cells = new ArrayList<>();
            Matcher cell =
                    Pattern.compile("(?:\"((?:[^\"]|\"\")*)\"|([^,]*))(?:,|$)").matcher(line);
            while (cells.size() < 14 && cell.find()) {
                cells.add(cell.group(1) == null ? cell.group(2) : cell.group(1));
            }
            rows.add(cells);
        }
        return rows;
    }
}
