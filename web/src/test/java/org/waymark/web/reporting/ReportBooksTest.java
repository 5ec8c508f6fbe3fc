package org.waymark.web.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.waymark.reporting.Completeness;
import org.waymark.reporting.DataQuality;
import org.waymark.reporting.ReachReport;
import org.waymark.reporting.RecordedField;
import org.waymark.reporting.assault.Assaults;
import org.waymark.reporting.export.Book;
import org.waymark.reporting.export.CsvBook;
import org.waymark.reporting.export.PdfBook;

/** What the files of the reports say, and that they hide what the pages hide. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ReportBooksTest {

    private static Book book(String page) {
        return ReportBooks.all().get(page);
    }

    private static String csv(String page) throws IOException {
        StringBuilder out = new StringBuilder();
        CsvBook.write(book(page), out);
        return out.toString();
    }

    @Test
    void boroughs_are_told_by_how_far_they_lie_apart_and_none_is_named_first() {
        List<OptionalDouble> values =
                new java.util.ArrayList<>(
                        DoubleStream.of(10, 20, 30, 40, 50, 60, 70, 80)
                                .mapToObj(OptionalDouble::of)
                                .toList());
        values.add(OptionalDouble.empty());
        assertThat(BoroughMaps.middleHalf(values, value -> "%.0f".formatted(value), " points"))
                .isEqualTo(
                        "The middle half of the 8 boroughs that can be shown is from 30 to 60"
                                + " points; 1 cannot be shown.");
        assertThat(BoroughMaps.middleHalf(values.subList(0, 3), Double::toString, ""))
                .startsWith("Too few boroughs");
        assertThat(book("recorded-crime").sheets().get(0).finding())
                .doesNotContain("Borough 9")
                .contains("offences for each 1,000 residents");
    }

    @Test
    void hospitals_say_what_is_most_often_with_all_that_are_equal_and_no_borough() {
        Assaults.Figures figures = ReportBooks.assaults();
        assertThat(AssaultsWords.finding(figures.lists().get(1)))
                .isEqualTo("Most often: Knife, GLASS, BODY (about 200 each).");
        assertThat(AssaultsWords.finding(figures.lists().get(0)))
                .doesNotContain("Borough 8")
                .isEqualTo("Boroughs are not compared: only hospitals that share are counted.");
        assertThat(AssaultsWords.chart(figures.lists().get(0), 2025)).as("no map").isEmpty();
        assertThat(book("assaults").sheets().get(0).rows()).hasSize(8);
    }

    @Test
    void every_map_on_paper_has_its_sentence_and_leads_nowhere() {
        for (String page : List.of("recorded-crime")) {
            String chart = book(page).sheets().get(0).chart();
            assertThat(chart)
                    .as(page)
                    .contains("role=\"img\"", "The middle half of the")
                    .doesNotContain("<a ");
        }
    }

    @Test
    void the_police_series_stands_beside_ours_says_when_it_is_made_up_and_is_never_subtracted()
            throws IOException {
        Book book = book("police-satisfaction");
        assertThat(String.join(" ", book.cover()))
                .contains("made up", "never taken from the other");
        assertThat(book.sheets().get(0).chart().split("<svg ", -1)).as("two charts").hasSize(3);
        assertThat(csv("police-satisfaction"))
                .contains("2026-27 Q1,\"Police: satisfied, percent\",74.0")
                .contains("2026-27 Q1,\"Services: satisfied, percent\",74.0")
                .contains("2026-27 Q2,\"Police: satisfied, percent\",[x]")
                .doesNotContainIgnoringCase("difference");
    }

    @Test
    void a_wave_hides_small_numbers_in_every_file_and_no_group_is_called_best() throws IOException {
        assertThat(csv("waves"))
                .contains("By age (people asked in the wave),Under 18,Answered (people),<5")
                .contains("By age (people asked in the wave),Under 18,Asked (people),*");
        assertThat(book("waves").sheets().get(1).finding())
                .isEqualTo(
                        "Satisfied, all together: 74.0% (60.4 to 84.1), n = 50. By service: 2 of 2"
                                + " can be shown, from 68.0% to 80.0%.");
        assertThat(book("waves").sheets().get(4).finding()).startsWith("Satisfied: 74.0%");
        assertThat(csv("waves")).contains("=Did you feel listened to? (yes)");
    }

    @Test
    void data_quality_gives_bands_and_no_number_of_what_is_missing() throws IOException {
        assertThat(csv("data-quality"))
                .contains("Ethnicity,London,more than 30% unknown")
                .contains("Ethnicity,Services below 70%,Victim Support")
                .contains(
                        "Referred before the figures of the quarter of its report were"
                                + " final,London,90% or more")
                .contains("Cases,<5")
                .contains("'=UNIVERSAL-1,How it stands,\"Not submitted, and due\"");
        assertThat(book("data-quality").sheets().get(0).finding())
                .isEqualTo("Unknown in more than 30% in London: Ethnicity.");
        assertThat(csv("data-quality"))
                .contains("Ethnicity,How many services not shown,1")
                .contains("Ethnicity,How many services at 90% or more,0");
        assertThat(book("data-quality").sheets().get(0).chart())
                .contains("Unknown in more than 30% in London: Ethnicity.")
                .contains(">Below 70%<", ">Not shown<")
                .doesNotContain("Victim Support");
        DataQuality.Published hidden =
                new DataQuality.Published(
                        ReportBooks.QUARTER,
                        List.of(
                                new ReachReport.FieldRow(
                                        RecordedField.SEX, Completeness.NOT_SHOWN, List.of())),
                        null,
                        List.of(),
                        List.of(),
                        List.of());
        assertThat(DataQualityBook.finding(hidden))
                .as("not shown is not complete")
                .startsWith("For all of London no band can be shown");
    }

    @Test
    void what_people_choose_to_say_is_told_of_the_engaged_and_is_no_gap_of_a_service() {
        DataQuality.Published seldom =
                new DataQuality.Published(
                        ReportBooks.QUARTER,
                        List.of(
                                new ReachReport.FieldRow(
                                        RecordedField.RELIGION, Completeness.LOW, List.of())),
                        null,
                        List.of(),
                        List.of(),
                        List.of());
        assertThat(DataQualityBook.finding(seldom))
                .isEqualTo("Unknown in more than 30% in London: Religion or belief (of engaged).");
        DataQuality.Known sex = new DataQuality.Known(RecordedField.SEX, 10, 10, 10);
        DataQuality.Known religion = new DataQuality.Known(RecordedField.RELIGION, 0, 5, 1);
        DataQuality.OwnService service =
                new DataQuality.OwnService("One", List.of(sex, religion), 0, 0, List.of());
        assertThat(DataQualityWords.finding(service))
                .isEqualTo("Nothing is missing that a referral brings or a worker asks.");
    }

    @Test
    void every_book_makes_a_paper() {
        ReportBooks.all()
                .forEach(
                        (page, book) ->
                                assertThat(new String(PdfBook.of(book), 0, 5))
                                        .as(page)
                                        .isEqualTo("%PDF-"));
    }
}
