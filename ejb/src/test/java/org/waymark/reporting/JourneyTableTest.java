package org.waymark.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.waymark.reporting.suppression.CountCube;
import org.waymark.reporting.suppression.PublishedCube;
import org.waymark.reporting.suppression.Selection;
import org.waymark.reporting.suppression.SmallNumberRule;

@DisplayNameGeneration(ReplaceUnderscores.class)
class JourneyTableTest {

    private static final SmallNumberRule RULE = SmallNumberRule.STANDARD;

    private static JourneyTable journey(long... c) {
        return JourneyTable.of(
                CountCube.of(c.length).build().add(List.of(), c).publish(RULE),
                Selection.everyone());
    }

    private static List<String> counts(JourneyTable table) {
        return table.rows().stream().map(row -> row.count().text()).toList();
    }

    @Test
    void each_step_is_a_percentage_of_the_one_before_and_of_all_received() {
        JourneyTable table = journey(350_000, 300_000, 240_000, 120_000, 60_000, 55_000, 50_000, 0);

        JourneyTable.Row contacted = table.rows().get(JourneyStep.CONTACTED.ordinal());
        JourneyTable.Row supported = table.rows().get(JourneyStep.ENGAGED.ordinal());

        assertThat(contacted.ofPrevious().text()).isEqualTo("50.0%");
        assertThat(supported.ofFirst().text()).isEqualTo("14.3%");
        assertThat(table.rows().get(0).ofFirst().text()).isEqualTo("100.0%");
        assertThat(contacted.lost().value()).isEqualTo(120_000);
        assertThat(table.rows())
                .extracting(JourneyTable.Row::step)
                .containsExactly(JourneyStep.values());
    }

    @Test
    void two_people_lost_between_two_steps_are_not_to_be_had_by_subtraction() {
        JourneyTable table = journey(350, 340, 339, 300, 120, 118, 110, 40);

        assertThat(counts(table))
                .containsExactly("350", "*", "339", "300", "*", "118", "110", "40");
        assertThat(table.rows().get(1).ofPrevious().shown()).isFalse();
        assertThat(table.rows().get(2).ofPrevious().shown()).isFalse();
        assertThat(table.rows().get(1).lost().shown()).isFalse();
        assertThat(table.rows().get(2).lost().shown()).isFalse();
        assertThat(table.rows().get(2).ofFirst().shown()).isTrue();
    }

    @Test
    void nobody_lost_is_no_secret_and_few_at_the_end_are() {
        assertThat(counts(journey(12, 12, 12, 12, 12, 12, 7, 2)))
                .containsExactly("12", "12", "12", "12", "12", "12", "7", "<5");
        assertThat(counts(journey(0, 0, 0, 0, 0, 0, 0, 0))).containsOnly("0");
    }

    @Test
    void a_journey_that_rises_is_a_mistake_in_the_counting() {
        assertThatThrownBy(() -> journey(10, 11, 10, 9, 8, 7, 6, 5))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_selection_too_narrow_shows_a_journey_of_nothing() {
        PublishedCube cube =
                CountCube.of(8)
                        .by("service", List.of("vs"))
                        .by("borough", List.of("E09000003"))
                        .by("group", List.of("HATE"))
                        .build()
                        .add(List.of("vs", "E09000003", "HATE"), 90, 80, 70, 60, 50, 40, 30, 20)
                        .publish(RULE);
        Selection narrow = Selection.everyone().with("borough", "E09000003").with("group", "HATE");

        assertThat(counts(JourneyTable.of(cube, narrow))).containsOnly("*");
        assertThat(counts(JourneyTable.of(cube, Selection.everyone().with("service", "vs"))))
                .containsExactly("90", "80", "70", "60", "50", "40", "30", "20");
    }
}
