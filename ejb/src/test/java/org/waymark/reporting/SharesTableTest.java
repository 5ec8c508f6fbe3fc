package org.waymark.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.waymark.reference.Quarter;
import org.waymark.reporting.QuarterCounts.Line;

@DisplayNameGeneration(ReplaceUnderscores.class)
class SharesTableTest {

    private static final List<String> SERVICES =
            List.of(QuarterCounts.NO_SERVICE, "A", "B", "C", "D");

    private static final class Codes extends FigureNames {

        @Override
        String value(String dimension, String code) {
            return code;
        }
    }

    @Test
    void who_sent_no_survey_is_not_among_those_of_whom_nothing_is_told() {
        List<Line> lines = new ArrayList<>();
        lines.add(new Line("SATISFACTION", "-", "A", "UNKNOWN", "HATE", List.of(200L, 103L, 90L)));
        lines.add(new Line("SATISFACTION", "-", "B", "UNKNOWN", "FRAUD", List.of(100L, 60L, 40L)));
        lines.add(new Line("SATISFACTION", "-", "C", "UNKNOWN", "FRAUD", List.of(40L, 4L, 4L)));
        lines.add(new Line(QuarterCounts.END_ANSWER, "COUNTED", "-", "-", "-", List.of(0L, 0L)));
        for (EndQuestion question : EndQuestion.values()) {
            said(lines, question, "A", "-", 103, 80);
            said(lines, question, "B", "-", 60, 41);
            said(lines, question, "C", "-", 4, 3);
            said(lines, question, "-", "HATE", 103, 80);
            said(lines, question, "-", "FRAUD", 64, 44);
        }
        PublishedQuarter quarter =
                new PublishedQuarter(
                        Quarter.parse("2026Q1"),
                        new Edition("FINAL"),
                        Instant.EPOCH,
                        new QuarterCounts(
                                SERVICES, List.of("UNKNOWN"), List.of("HATE", "FRAUD"), lines));
        SharesTable services =
                SharesTable.answers(quarter, quarter.endAnswers(), new Codes()).get(0);
        assertThat(services.rows()).extracting(SharesTable.Row::label).contains("A");
        assertThat(services.rows()).extracting(SharesTable.Row::label).doesNotContain("C");
        assertThat(services.rows().size() + services.untold()).as("A, B and C").isEqualTo(3);
    }

    private static void said(
            List<Line> lines,
            EndQuestion question,
            String service,
            String group,
            long of,
            long good) {
        lines.add(
                new Line(
                        QuarterCounts.END_ANSWER,
                        question.name(),
                        service,
                        "-",
                        group,
                        List.of(of, good)));
    }
}
