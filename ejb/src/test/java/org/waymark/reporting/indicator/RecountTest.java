package org.waymark.reporting.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.waymark.reference.Quarter;
import org.waymark.reporting.suppression.SmallNumberRule;

@DisplayNameGeneration(ReplaceUnderscores.class)
class RecountTest {

    private static Measured of(long part, Long whole) {
        return new Measured(1, "M18", part, whole);
    }

    private static boolean told(Measured now, Measured... before) {
        List<List<Measured>> earlier = Arrays.stream(before).map(List::of).toList();
        return new IndicatorRecounts.Recount(Instant.EPOCH, List.of(now), earlier)
                .canBeTold(1, "M18", SmallNumberRule.STANDARD);
    }

    @Test
    void a_count_that_came_by_one_to_four_is_not_told() {
        assertThat(told(of(20, null), of(20, null))).isTrue();
        assertThat(told(of(21, null), of(20, null))).isFalse();
        assertThat(told(of(16, null), of(20, null))).isFalse();
        assertThat(told(of(25, null), of(20, null))).isTrue();
    }

    @Test
    void the_whole_and_the_rest_are_looked_at_too() {
        assertThat(told(of(20, 41L), of(20, 40L))).as("one more").isFalse();
        assertThat(told(of(25, 45L), of(20, 40L))).as("five, all of them").isTrue();
        assertThat(told(of(25, 46L), of(20, 40L))).as("one of six is not").isFalse();
        assertThat(told(of(25, 40L), of(20, 40L))).as("five changed sides").isTrue();
    }

    @Test
    void every_earlier_count_counts_and_what_was_not_counted_before_is_not_told() {
        assertThat(told(of(21, null), of(26, null), of(20, null))).isFalse();
        assertThat(told(of(31, null), of(26, null), of(20, null))).isTrue();
        assertThat(told(of(31, null), new Measured(1, "M8", 31, null))).isFalse();
    }

    @Test
    void a_recount_says_when_it_began_and_how_far_it_is_from_its_first_moment() {
        Quarter close = Quarter.parse("2026Q2");
        Instant began = Instant.parse("2026-11-13T00:03:00Z");
        assertThat(new IndicatorRecounts.Progress(close, null, 0, 4).says(""))
                .isEqualTo(
                        "4 earlier quarters are to be counted again at the close of "
                                + close.label()
                                + ". It begins within the hour.");
        assertThat(new IndicatorRecounts.Progress(close, began, 0, 4).says("today"))
                .contains("are being counted again", "It began today: 0 of 4 are done.");
        assertThat(new IndicatorRecounts.Progress(close, began, 4, 4).says("today"))
                .contains("were counted again", "It began today: 4 of 4 are done.");
        assertThat(new IndicatorRecounts.Progress(close, null, 0, 0).says(""))
                .startsWith("No earlier quarter");
    }

    @Test
    void counts_are_kept_by_their_quarters_with_nothing_where_there_is_no_whole() {
        assertThat(MeasuredRows.values(List.of(of(3, 9L), of(4, null)), "2026Q1", "2026Q2"))
                .isEqualTo(
                        "('2026Q1', '2026Q2', 1, 'M18', 3, 9), ('2026Q1', '2026Q2', 1, 'M18', 4,"
                                + " null)");
    }
}
