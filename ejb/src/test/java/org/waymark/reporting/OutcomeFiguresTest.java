package org.waymark.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.waymark.outcome.Change;
import org.waymark.reporting.suppression.CountCube;
import org.waymark.reporting.suppression.PublishedCount;
import org.waymark.reporting.suppression.PublishedCube;
import org.waymark.reporting.suppression.Range;
import org.waymark.reporting.suppression.Selection;
import org.waymark.reporting.suppression.SmallNumberRule;

@DisplayNameGeneration(ReplaceUnderscores.class)
class OutcomeFiguresTest {

    private static final SmallNumberRule RULE = SmallNumberRule.STANDARD;

    private static CountCube cube() {
        Map<String, List<String>> leaves = new LinkedHashMap<>();
        leaves.put("service", List.of("vs", "survivors"));
        leaves.put("borough", List.of("north", "south"));
        CountCube cube = OutcomeFigures.cube(leaves);
        OutcomeFigures.add(cube, Change.IMPROVED, List.of("vs", "north"), 300);
        OutcomeFigures.add(cube, Change.IMPROVED, List.of("vs", "south"), 240);
        OutcomeFigures.add(cube, Change.SAME, List.of("vs", "north"), 35);
        OutcomeFigures.add(cube, Change.WORSE, List.of("vs", "south"), 25);
        OutcomeFigures.add(cube, Change.UNPAIRED, List.of("vs", "south"), 999);
        OutcomeFigures.add(cube, Change.IMPROVED, List.of("survivors", "north"), 46);
        return cube;
    }

    @Test
    void a_hundred_per_cent_of_46_is_shown_with_its_interval_and_its_n() {
        OutcomeFigures survivors =
                OutcomeFigures.of(
                        cube().publish(RULE), Selection.everyone().with("service", "survivors"));

        assertThat(survivors.paired()).isEqualTo(PublishedCount.exact(46));
        assertThat(survivors.improved().text()).isEqualTo("100.0% (92.3 to 100.0), n = 46");
    }

    @Test
    void those_not_measured_at_both_ends_are_in_no_base() {
        OutcomeFigures vs =
                OutcomeFigures.of(cube().publish(RULE), Selection.everyone().with("service", "vs"));

        assertThat(vs.paired().value()).isEqualTo(600);
        assertThat(vs.improved().text()).isEqualTo("90.0% (87.3 to 92.2), n = 600");
    }

    @Test
    void outcomes_are_published_by_one_dimension_at_a_time() {
        Selection two = Selection.everyone().with("service", "vs").with("borough", "north");

        assertThat(OutcomeFigures.of(cube().publish(RULE), two).paired())
                .isEqualTo(PublishedCount.hidden());
    }

    @Test
    void one_person_who_got_worse_is_hidden_with_all_that_would_tell() {
        CountCube cube = OutcomeFigures.cube(Map.of());
        OutcomeFigures.add(cube, Change.IMPROVED, List.of(), 45);
        OutcomeFigures.add(cube, Change.SAME, List.of(), 9);
        OutcomeFigures.add(cube, Change.WORSE, List.of(), 1);

        OutcomeFigures figures = OutcomeFigures.of(cube.publish(RULE), Selection.everyone());

        assertThat(figures.worse().part().text()).isEqualTo("<5");
        assertThat(figures.same().part().text()).isEqualTo("*");
        assertThat(figures.worse().interval()).isEmpty();
        assertThat(figures.paired().value()).isEqualTo(55);
    }

    @Test
    void completion_is_a_band_that_leaves_open_how_many_were_not_measured() {
        for (long paired = CompletionBands.LEAST_PAIRS; paired <= 400; paired++) {
            for (Completion band : List.of(Completion.HIGH, Completion.MIDDLE, Completion.LOW)) {
                int possible = 0;
                for (long rest = 0; rest <= 2 * paired; rest++) {
                    boolean it = Completion.of(paired, paired + rest) == band;
                    possible += it ? 1 : 0;
                    Range cases = band.cases(paired, 1);
                    boolean told = cases.low() <= paired + rest && paired + rest <= cases.high();
                    assertThat(told).as("%s of %d and %d", band, paired, rest).isEqualTo(it);
                }
                assertThat(possible).as("%s of %d", band, paired).isGreaterThan(4);
            }
        }
        assertThat(Completion.of(50, 60)).isEqualTo(Completion.HIGH);
    }

    @Test
    void satisfaction_is_asked_answered_and_satisfied() {
        PublishedCube survey =
                CountCube.of(SatisfactionFigures.STEPS)
                        .build()
                        .add(List.of(), 800, 200, 148)
                        .publish(RULE);

        SatisfactionFigures figures = SatisfactionFigures.of(survey, Selection.everyone());

        assertThat(figures.response().percentage().text()).isEqualTo("25.0%");
        assertThat(figures.satisfied().text()).isEqualTo("74.0% (67.5 to 79.6), n = 200");
    }
}
