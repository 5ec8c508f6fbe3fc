package org.waymark.web.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.waymark.reporting.CopingQuery;
import org.waymark.reporting.EndAnswers;
import org.waymark.reporting.EndQuestion;
import org.waymark.reporting.OutcomesReport;
import org.waymark.reporting.PeopleFigures;
import org.waymark.reporting.Share;
import org.waymark.reporting.SharesTable;
import org.waymark.reporting.export.Book;
import org.waymark.reporting.suppression.PublishedCount;

/** What people said, and how many people they are, as the files have it. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class SaidAndPeopleSheetTest {

    private static final Share SHOWN =
            Share.of(PublishedCount.rounded(80), PublishedCount.rounded(105));
    private static final Share HIDDEN = Share.of(PublishedCount.hidden(), PublishedCount.hidden());

    @Test
    void each_question_is_a_row_of_london_and_of_what_is_told_and_what_is_hidden_stays_so() {
        Book.Sheet sheet = CopingAnswers.sheet(said(answers())).orElseThrow();
        int questions = EndQuestion.values().length;
        assertThat(sheet.rows()).hasSize(2 * questions);
        assertThat(sheet.rows()).allMatch(row -> row.size() == sheet.headings().size());
        assertThat(sheet.rows().get(0))
                .startsWith("London: felt listened to", PublishedCount.rounded(105));
        assertThat(sheet.rows().get(1).get(1)).isEqualTo(PublishedCount.hidden());
        assertThat(sheet.rows().get(questions).get(0))
                .isEqualTo("Service Victim Support: felt listened to");
        assertThat(sheet.finding()).contains("felt listened to").doesNotContain("choice");
        assertThat(CopingAnswers.sheet(said(List.of()))).as("counted before").isEmpty();
    }

    @Test
    void people_are_told_of_the_quarter_and_of_the_year() {
        Book.Sheet sheet =
                OutcomesBook.people(
                        report(
                                new PeopleFigures(
                                        "2026-27 Q4",
                                        PublishedCount.rounded(960),
                                        PublishedCount.rounded(400)),
                                new PeopleFigures(
                                        "2026-27",
                                        PublishedCount.hidden(),
                                        PublishedCount.hidden())));
        assertThat(sheet.headings()).hasSize(3);
        assertThat(sheet.rows())
                .containsExactly(
                        List.of(
                                "2026-27 Q4",
                                PublishedCount.rounded(960),
                                PublishedCount.rounded(400)),
                        List.of("2026-27", PublishedCount.hidden(), PublishedCount.hidden()));
    }

    /** Told of the first question alone. */
    private static List<EndAnswers> answers() {
        return Arrays.stream(EndQuestion.values())
                .map(
                        each ->
                                new EndAnswers(
                                        each,
                                        each == EndQuestion.LISTENED ? SHOWN : HIDDEN,
                                        Map.of()))
                .toList();
    }

    private static CopingQuery.PublishedOutcomes said(List<EndAnswers> answers) {
        return new CopingQuery.PublishedOutcomes(
                ReportBooks.QUARTER,
                List.of(),
                List.of(),
                answers,
                List.of(
                        new SharesTable(
                                "Service",
                                List.of(
                                        new SharesTable.Row(
                                                "Victim Support",
                                                Collections.nCopies(
                                                        EndQuestion.values().length, SHOWN))),
                                2)),
                List.of(),
                List.of(),
                null,
                null);
    }

    private static OutcomesReport report(PeopleFigures... people) {
        return new OutcomesReport(
                ReportBooks.QUARTER,
                null,
                null,
                List.of(),
                false,
                false,
                false,
                null,
                List.of(),
                List.of(people),
                List.of(),
                null,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                null);
    }
}
