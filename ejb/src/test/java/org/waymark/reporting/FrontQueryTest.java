package org.waymark.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.waymark.reference.Quarter;
import org.waymark.reporting.QuarterCounts.Line;

/** Which quarter the five questions open on. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class FrontQueryTest {

    private static final Quarter NEWEST = Quarter.parse("2026Q2");
    private static final List<PublishedQuarter> BEFORE =
            List.of(
                    quarter(NEWEST.plus(-2), 100, 90, 80, 60, 40, 30, 20, 10),
                    quarter(NEWEST.previous(), 100, 90, 80, 60, 40, 30, 20, 10));

    /** All steps of one service. */
    private static PublishedQuarter quarter(Quarter quarter, long... steps) {
        List<Long> counts = Arrays.stream(steps).boxed().toList();
        return new PublishedQuarter(
                quarter,
                new Edition("FINAL"),
                Instant.EPOCH,
                new QuarterCounts(
                        List.of("VS", "NONE"),
                        List.of("E09000007", "UNKNOWN"),
                        List.of("VIOLENCE", "UNMAPPED"),
                        List.of(new Line("JOURNEY", "-", "VS", "E09000007", "VIOLENCE", counts))));
    }

    private static Quarter opened(PublishedQuarter newest) {
        return FrontQuery.newestAnswered(List.of(BEFORE.get(0), BEFORE.get(1), newest));
    }

    @Test
    void it_is_the_newest_that_says_how_many_were_reached() {
        assertThat(opened(quarter(NEWEST, 100, 90, 80, 60, 40, 30, 20, 10))).isEqualTo(NEWEST);
        assertThat(opened(quarter(NEWEST, 3, 3, 3, 3, 0, 0, 0, 0)))
                .as("three referrals are hidden")
                .isEqualTo(NEWEST.previous());
        assertThat(opened(quarter(NEWEST, 9, 9, 9, 9, 9, 9, 9, 9)))
                .as("no percentage of nine")
                .isEqualTo(NEWEST.previous());
    }

    @Test
    void when_none_answers_it_is_the_newest() {
        assertThat(
                        FrontQuery.newestAnswered(
                                List.of(
                                        quarter(NEWEST.previous(), 3, 3, 3, 3, 0, 0, 0, 0),
                                        quarter(NEWEST, 3, 3, 3, 3, 0, 0, 0, 0))))
                .isEqualTo(NEWEST);
    }
}
