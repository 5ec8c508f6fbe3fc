package org.waymark.web.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.waymark.reference.CrimeGroup;
import org.waymark.reporting.NeedReport;
import org.waymark.reporting.ReachReport;
import org.waymark.reporting.assault.Assaults;
import org.waymark.reporting.export.Book;
import org.waymark.reporting.export.CsvBook;
import org.waymark.reporting.export.OdsBook;
import org.waymark.reporting.export.XlsxBook;
import org.waymark.reporting.indicator.UnmetNeedQuery;
import org.waymark.reporting.suppression.PublishedCount;
import org.waymark.reporting.suppression.SuppressedTable;

/** Two boroughs: one of few referrals, one of which the residents are not known. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class NeedsBookTest {

    private static final Assaults.Figures NOBODY_SHARES =
            new Assaults.Figures(List.of(), 0, List.of());

    private static final Assaults.Figures SHARED =
            new Assaults.Figures(
                    List.of(2025),
                    2025,
                    List.of(
                            list(
                                    "Borough it happened in",
                                    row("CAMDEN", PublishedCount.rounded(40)),
                                    row("SUTTON", PublishedCount.fewerThan(5))),
                            list("Month", row("1", PublishedCount.rounded(45)))));

    private static final List<UnmetNeedQuery.Line> NEEDS =
            List.of(
                    new UnmetNeedQuery.Line(
                            "Finance and benefits",
                            PublishedCount.rounded(40),
                            PublishedCount.hidden()));

    private static SuppressedTable.Row row(String key, PublishedCount count) {
        return new SuppressedTable.Row(key, List.of(), count);
    }

    private static Assaults.Counts list(String title, SuppressedTable.Row... rows) {
        return new Assaults.Counts(
                title,
                new SuppressedTable(
                        List.of(), List.of(rows), List.of(), PublishedCount.rounded(45)),
                Map.of());
    }

    private static ReachReport.AreaRow area(
            String code, long received, PublishedCount engaged, Integer residents, Long offences) {
        return new ReachReport.AreaRow(
                code,
                code.charAt(0) + code.substring(1).toLowerCase(java.util.Locale.UK),
                PublishedCount.exact(received),
                engaged,
                residents,
                Optional.empty(),
                offences,
                Optional.empty());
    }

    private static NeedReport report(boolean crime) {
        return new NeedReport(
                ReportBooks.QUARTER,
                Instant.parse("2026-11-12T00:03:00Z"),
                List.of(
                        area(
                                "CAMDEN",
                                300,
                                PublishedCount.exact(60),
                                210_100,
                                crime ? 2_000L : null),
                        area("SUTTON", 90, PublishedCount.hidden(), null, crime ? 500L : null)),
                crime
                        ? Map.of(
                                "CAMDEN",
                                Map.of(CrimeGroup.VIOLENCE, 1_500L, CrimeGroup.ROBBERY, 500L),
                                "SUTTON",
                                Map.of(CrimeGroup.VIOLENCE, 500L))
                        : Map.of(),
                PublishedCount.exact(400),
                PublishedCount.exact(75));
    }

    private static String csv(Book book) throws IOException {
        StringBuilder out = new StringBuilder();
        CsvBook.write(book, out);
        return out.toString();
    }

    @Test
    void hospitals_police_and_referrals_stand_side_by_side_and_what_is_hidden_stays_so()
            throws IOException {
        Book book = NeedsBook.of(report(true), SHARED, NEEDS);
        assertThat(csv(book))
                .contains("Camden,Residents 2021,210100")
                .contains("Camden,Assaults here that hospitals saw in 2025,40")
                .contains("Camden,Offences with a victim recorded here in the quarter,2000")
                .contains("Sutton,Assaults here that hospitals saw in 2025,<5")
                .contains("Sutton,Engaged (referrals of people who live here),*")
                .contains("Sutton,Residents 2021,[x]");
        assertThat(book.sheets())
                .extracting(Book.Sheet::name)
                .containsExactly("By borough", "Needs of people", "Recorded crime", "By month");
        assertThat(csv(book))
                .contains("Finance and benefits,Had it (cases),40")
                .contains("Finance and benefits,Not met (cases),*");
        assertThat(book.sheets().get(2).rows())
                .containsExactly(List.of("Camden", 1_500L, 500L), List.of("Sutton", 500L, 0L));
        assertThat(book.sheets().get(0).finding())
                .isEqualTo(
                        "2,500 offences with a victim were recorded in the boroughs in the quarter;"
                                + " hospitals that share saw about 45 assaults in 2025; 400 referrals"
                                + " were received.")
                .doesNotContain("Camden", "Sutton");
    }

    @Test
    void what_is_not_loaded_is_said_and_is_no_nought() throws IOException {
        Book book = NeedsBook.of(report(false), NOBODY_SHARES, List.of());
        assertThat(csv(book))
                .contains("Camden,Offences with a victim recorded here in the quarter,[x]")
                .contains("Camden,Assaults here that hospitals saw,[x]");
        assertThat(book.sheets()).hasSize(1);
        assertThat(book.sheets().get(0).finding())
                .startsWith(
                        "Recorded crime is not loaded for the whole quarter; no hospital shares");
    }

    @Test
    void it_is_a_workbook_and_an_open_document() throws IOException {
        Book book = NeedsBook.of(report(true), SHARED, NEEDS);
        ByteArrayOutputStream workbook = new ByteArrayOutputStream();
        XlsxBook.write(book, workbook);
        ByteArrayOutputStream document = new ByteArrayOutputStream();
        OdsBook.write(book, document);
        assertThat(workbook.size()).isGreaterThan(1_000);
        assertThat(document.size()).isGreaterThan(1_000);
    }
}
