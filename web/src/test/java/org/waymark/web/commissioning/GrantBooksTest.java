package org.waymark.web.commissioning;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.waymark.reference.Quarter;
import org.waymark.reporting.export.Book;
import org.waymark.reporting.export.CsvBook;
import org.waymark.reporting.indicator.Indicator;
import org.waymark.reporting.indicator.Measured;
import org.waymark.reporting.returns.ContractReturn;
import org.waymark.reporting.returns.FrozenReturn;
import org.waymark.reporting.returns.GrantReturn;
import org.waymark.reporting.returns.GrantReturnQuery;
import org.waymark.reporting.returns.ReturnMove;
import org.waymark.reporting.returns.ReturnState;
import org.waymark.reporting.returns.Submission;

@DisplayNameGeneration(ReplaceUnderscores.class)
class GrantBooksTest {

    private static final Quarter QUARTER = Quarter.parse("2026Q1");
    private static final Instant AT = Instant.parse("2026-08-20T10:00:00Z");

    private static GrantReturn grant(Long paid) {
        return new GrantReturn(
                1,
                2,
                QUARTER,
                ReturnState.SUBMITTED,
                LocalDate.of(2026, 9, 9),
                LocalDate.of(2026, 8, 20),
                AT,
                null,
                1,
                "CPF-001",
                "=1+1",
                "A charity",
                false,
                null,
                paid);
    }

    private static Submission report(int number, String words, String again) {
        Indicator spend =
                new Indicator(
                        "M21",
                        1,
                        "MONEY",
                        "Spend",
                        "What was paid?",
                        "Paid",
                        "Planned",
                        "For the quarter",
                        "Whole",
                        "pence",
                        null,
                        Indicator.Direction.CLOSE,
                        BigDecimal.ZERO,
                        LocalDate.of(2000, 1, 1),
                        null,
                        1);
        String text =
                new FrozenReturn(
                                QUARTER.code(),
                                "CPF-001",
                                words,
                                List.of(spend),
                                Map.of("M21", new Measured(0, "M21", 125_000, 150_000L)))
                        .text();
        return new Submission(number, AT, "Helena Stroud", text, FrozenReturn.hash(text), again);
    }

    private static String csv(Book book) throws IOException {
        StringBuilder out = new StringBuilder();
        CsvBook.write(book, out);
        return out.toString();
    }

    @Test
    void a_return_has_every_report_with_the_money_of_its_day() throws IOException {
        Book book =
                GrantBooks.one(
                        new GrantReturnQuery.Opened(
                                grant(125_000L),
                                List.of(
                                        report(1, "We began.", null),
                                        report(2, "We ran nine.", "How many is said.")),
                                List.of(
                                        new ContractReturn.Event(
                                                ReturnMove.QUERY, "How many?", AT, null))));
        assertThat(book.cover()).contains("Holder: A charity", "Stands: Received");
        assertThat(csv(book))
                .contains("Report 1,What the holder reports,We began.")
                .contains("Report 2,What the holder reports,We ran nine.")
                .contains("\"£1,250 paid, of £1,500 planned for the quarter\"")
                .contains("How many is said.", "Asked back", "How many?", "Not known");
    }

    @Test
    void a_list_says_what_was_not_entered_and_holds_no_formula() throws IOException {
        Book book = GrantBooks.quarter(QUARTER, ReturnState.SUBMITTED, List.of(grant(null)));
        assertThat(book.cover()).containsExactly("Those of the quarter that stand at: Received.");
        assertThat(csv(book))
                .contains("Paid (pounds),Not entered", "'=1+1")
                .doesNotContainPattern("(?m)(^|,)\"?=");
    }
}
