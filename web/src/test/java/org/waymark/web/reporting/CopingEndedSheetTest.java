package org.waymark.web.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.waymark.reporting.Cessation;
import org.waymark.reporting.CessationFigures;
import org.waymark.reporting.CopingQuery;
import org.waymark.reporting.Share;
import org.waymark.reporting.SharesTable;
import org.waymark.reporting.UnmeasuredFigures;
import org.waymark.reporting.export.Book;
import org.waymark.reporting.suppression.PublishedCount;
import org.waymark.reporting.suppression.Range;

/** Abuse that ended, and who was not measured, as the files have them. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class CopingEndedSheetTest {

    private static final int KINDS = Cessation.values().length;
    private static final Share SHOWN =
            Share.of(PublishedCount.rounded(80), PublishedCount.rounded(105));
    private static final Share HIDDEN = Share.of(PublishedCount.hidden(), PublishedCount.hidden());

    @Test
    void each_kind_is_a_row_of_london_and_of_what_is_told_and_what_is_hidden_stays_so() {
        Book.Sheet sheet = CopingEnded.sheet(report(ended(), null)).orElseThrow();
        assertThat(sheet.rows()).hasSize(2 * KINDS);
        assertThat(sheet.rows()).allMatch(row -> row.size() == sheet.headings().size());
        assertThat(sheet.rows().get(0))
                .startsWith(
                        "London: physical abuse ended, of cases in which there was some at intake",
                        PublishedCount.rounded(105));
        assertThat(sheet.rows().get(1).get(1)).isEqualTo(PublishedCount.hidden());
        assertThat(sheet.finding())
                .contains("physical abuse ended 76.2%", "between 60% and 71%")
                .doesNotContain("sexual");
        assertThat(CopingEnded.sheet(report(List.of(), null))).as("counted before").isEmpty();
    }

    @Test
    void those_who_were_not_measured_stand_beside_the_others() {
        UnmeasuredFigures figures =
                new UnmeasuredFigures(
                        Arrays.stream(UnmeasuredFigures.Kind.values())
                                .map(each -> new UnmeasuredFigures.Fact(each, SHOWN, HIDDEN))
                                .toList());
        Book.Sheet sheet = CopingUnmeasured.sheet(report(List.of(), figures)).orElseThrow();
        assertThat(sheet.rows()).hasSize(2);
        assertThat(sheet.rows()).allMatch(row -> row.size() == sheet.headings().size());
        assertThat(sheet.finding())
                .contains("in about 105 cases")
                .contains("hidden to protect small numbers");
        assertThat(CopingUnmeasured.sheet(report(List.of(), null))).isEmpty();
        assertThat(CopingUnmeasured.finding(null)).contains("cannot be told");
    }

    /** Told of the first kind alone. */
    private static List<CessationFigures> ended() {
        return Arrays.stream(Cessation.values())
                .map(
                        each ->
                                new CessationFigures(
                                        each,
                                        each == Cessation.PHYSICAL ? SHOWN : HIDDEN,
                                        Map.of()))
                .toList();
    }

    private static CopingQuery.PublishedOutcomes report(
            List<CessationFigures> ended, UnmeasuredFigures unmeasured) {
        return new CopingQuery.PublishedOutcomes(
                ReportBooks.QUARTER,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                ended,
                List.of(
                        new SharesTable(
                                "Service",
                                List.of(
                                        new SharesTable.Row(
                                                "Advocacy", Collections.nCopies(KINDS, SHOWN))),
                                1)),
                new Range(60, 71),
                unmeasured);
    }
}
