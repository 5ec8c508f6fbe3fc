package org.waymark.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.reference.Quarter;
import org.waymark.reporting.suppression.PublishedCount;
import org.waymark.reporting.suppression.SmallNumberRule;
import org.waymark.reporting.suppression.SuppressedTable;

@DisplayNameGeneration(ReplaceUnderscores.class)
class AccessibleCsvTest {

    private static String written(Object cell) throws IOException {
        StringBuilder out = new StringBuilder();
        AccessibleCsv.begin(out, List.of("Head")).row(cell);
        return records(out).get(1).get(0);
    }

    private static List<CSVRecord> records(StringBuilder out) throws IOException {
        return CSVFormat.RFC4180.parse(new StringReader(out.substring(1))).getRecords();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "+44 20",
                "-2+3",
                "@SUM(A1)",
                "\t=1",
                "\r=1",
                "\n=1",
                " =1",
                "\uFF1D1"
            })
    void text_that_would_run_as_a_formula_is_made_harmless(String text) throws IOException {
        assertThat(written(text)).isEqualTo("'" + text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Barnet", "a=b", "Hammersmith & Fulham", "\"quoted\", comma", "", "é"})
    void other_text_comes_back_as_it_was(String text) throws IOException {
        assertThat(written(text)).isEqualTo(text);
    }

    @Test
    void a_file_begins_with_the_mark_of_utf_8_and_its_headings() throws IOException {
        StringBuilder out = new StringBuilder();
        AccessibleCsv.begin(out, List.of("Borough", "Referrals")).row("Barnet", 12L);

        assertThat(out.toString()).isEqualTo("\uFEFFBorough,Referrals\r\nBarnet,12\r\n");
    }

    @Test
    void numbers_are_plain_and_dates_are_iso() throws IOException {
        assertThat(written(-3)).isEqualTo("-3");
        assertThat(written(PublishedCount.exact(350_000))).isEqualTo("350000");
        assertThat(written(LocalDate.of(2026, 4, 1))).isEqualTo("2026-04-01");
        assertThat(written(Quarter.parse("2026Q1"))).isEqualTo("2026Q1");
        assertThat(written(Percentage.of(37, 50))).isEqualTo("74.0");
        assertThat(written(Percentage.of(3, 5))).isEmpty();
        assertThat(written(null)).isEmpty();
    }

    @Test
    void the_file_hides_what_the_page_hides() throws IOException {
        SuppressedTable table =
                SuppressedTable.list(
                        List.of("Barking and Dagenham", "Barnet", "Bexley"),
                        new long[] {3, 12, 0},
                        SmallNumberRule.STANDARD);
        StringBuilder out = new StringBuilder();
        AccessibleCsv csv = AccessibleCsv.begin(out, List.of("Borough", "Referrals"));
        for (SuppressedTable.Row row : table.rows()) {
            csv.row(row.key(), row.total());
        }
        csv.row("Total", table.total());

        assertThat(records(out).stream().skip(1).map(record -> record.get(1)))
                .containsExactly("<5", "*", "0", "15");
        assertThat(out.toString()).doesNotContain("12");
    }

    @Test
    void a_row_that_does_not_fit_its_headings_is_a_mistake() throws IOException {
        AccessibleCsv csv = AccessibleCsv.begin(new StringBuilder(), List.of("A", "B"));

        assertThatThrownBy(() -> csv.row("one")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> csv.row("one", 0.5)).isInstanceOf(IllegalArgumentException.class);
    }
}
