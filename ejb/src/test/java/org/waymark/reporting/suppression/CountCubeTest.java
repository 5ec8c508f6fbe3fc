package org.waymark.reporting.suppression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class CountCubeTest {

    private static final SmallNumberRule RULE = SmallNumberRule.STANDARD;

    private static CountCube cube() {
        return CountCube.of(2)
                .by("service", List.of("vs", "idva"))
                .by("borough", List.of("E09000002", "E09000003"))
                .by("crime", List.of("burglary", "violence"))
                .build()
                .add(List.of("vs", "E09000002", "burglary"), 40, 20)
                .add(List.of("vs", "E09000002", "violence"), 60, 30)
                .add(List.of("vs", "E09000003", "violence"), 80, 50)
                .add(List.of("idva", "E09000003", "violence"), 70, 60);
    }

    @Test
    void figures_add_up_over_every_dimension() {
        PublishedCube published = cube().publish(RULE);
        Selection vs = Selection.everyone().with("service", "vs");

        assertThat(published.count(0, Selection.everyone()).value()).isEqualTo(250);
        assertThat(published.count(0, vs).value()).isEqualTo(180);
        assertThat(published.count(1, vs.with("borough", "E09000002")).value()).isEqualTo(50);
        assertThat(published.count(1, vs.with("crime", "violence")).value()).isEqualTo(80);
        assertThat(published.count(0, Selection.everyone().with("crime", "burglary")).value())
                .isEqualTo(40);
    }

    @Test
    void counts_that_are_kept_by_hub_and_leaf_make_the_same_cube() {
        CountCube apart =
                CountCube.of(2)
                        .by("service", List.of("vs", "idva"))
                        .by("borough", List.of("E09000002", "E09000003"))
                        .by("crime", List.of("burglary", "violence"))
                        .build()
                        .addHub("vs", 180, 100)
                        .addHub("idva", 70, 60)
                        .addLeaf("borough", "vs", "E09000002", 100, 50)
                        .addLeaf("borough", "vs", "E09000003", 80, 50)
                        .addLeaf("borough", "idva", "E09000003", 70, 60)
                        .addLeaf("crime", "vs", "burglary", 40, 20)
                        .addLeaf("crime", "vs", "violence", 140, 80)
                        .addLeaf("crime", "idva", "violence", 70, 60);
        assertThat(apart.counts()).isDeepEqualTo(cube().counts());
    }

    @Test
    void nothing_is_published_when_the_parts_of_a_figure_do_not_add_up_to_it() {
        CountCube wrong = cube().addLeaf("crime", "idva", "burglary", 1, 0);
        assertThatThrownBy(() -> wrong.publish(RULE)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void the_page_about_one_borough_shows_the_cell_of_the_table_of_all() {
        CountCube cube = AttackTest.random(new Random(7), 1, 6, 9, 5);
        PublishedCube published = cube.publish(RULE);
        SuppressedTable table = published.table(0, "d1");

        for (int row = 0; row < 6; row++) {
            for (int column = 0; column < 9; column++) {
                Selection one = Selection.everyone().with("d0", "k" + row).with("d1", "k" + column);
                assertThat(published.count(0, one))
                        .isEqualTo(table.rows().get(row).cells().get(column));
            }
        }
        assertThat(published.list(0, "d0").total()).isEqualTo(table.total());
    }

    @Test
    void borough_by_crime_group_and_anything_in_three_ways_is_not_published() {
        PublishedCube published = cube().publish(RULE);
        Selection twoLeaves =
                Selection.everyone().with("borough", "E09000003").with("crime", "violence");

        assertThat(published.publishes(twoLeaves)).isFalse();
        assertThat(published.count(0, twoLeaves)).isEqualTo(PublishedCount.hidden());
        assertThat(published.publishes(twoLeaves.with("service", "vs"))).isFalse();
        assertThat(published.journey(twoLeaves)).containsOnly(PublishedCount.hidden());
    }

    @Test
    void an_empty_choice_in_an_address_chooses_nothing() {
        assertThat(Selection.everyone().with("borough", "").with("crime", null))
                .isEqualTo(Selection.everyone());
    }

    @Test
    void unknown_codes_and_counts_that_do_not_reconcile_are_refused() {
        PublishedCube published = cube().publish(RULE);

        assertThatThrownBy(
                        () -> published.count(0, Selection.everyone().with("borough", "Atlantis")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageNotContaining("Atlantis");
        assertThatThrownBy(() -> cube().add(List.of("vs", "E09000002", "burglary"), 4, 5))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> cube().add(List.of("vs", "E09000002", "burglary"), -1, -1))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void the_same_counts_are_always_hidden_in_the_same_way() {
        CountCube one = AttackTest.random(new Random(9), 2, 5, 8);
        CountCube other = AttackTest.random(new Random(9), 2, 5, 8);

        assertThat(one.publish(RULE).table(1, "d1")).isEqualTo(other.publish(RULE).table(1, "d1"));
    }

    @Test
    void no_two_published_queries_differ_by_a_small_number_of_people() {
        Random random = new Random(41);
        for (int round = 0; round < 3000; round++) {
            int steps = 1 + random.nextInt(3);
            int[] sizes =
                    Arrays.copyOf(
                            new int[] {
                                1 + random.nextInt(5), 1 + random.nextInt(6), 1 + random.nextInt(4)
                            },
                            random.nextInt(4));
            CountCube cube = AttackTest.random(random, steps, sizes);
            everyPairOfQueries(cube.shape(), cube.publish(RULE));
        }
    }

    private static void everyPairOfQueries(CubeShape shape, PublishedCube published) {
        for (int cell = 0; cell < shape.cells(); cell++) {
            int[] wider = Arrays.copyOf(shape.widerThan(cell), shape.widerThan(cell).length + 1);
            wider[wider.length - 1] = cell;
            for (int wide : wider) {
                for (int step = 0; step < published.steps(); step++) {
                    for (int wideStep = 0; wideStep <= step; wideStep++) {
                        PublishedCount narrow = published.at(step, cell);
                        PublishedCount all = published.at(wideStep, wide);
                        if (narrow.shown() && all.shown()) {
                            assertThat(RULE.small(all.value() - narrow.value())).isFalse();
                        }
                    }
                }
            }
        }
    }

    @Test
    void a_table_of_15_services_by_35_areas_takes_less_than_50_milliseconds() {
        CountCube cube = AttackTest.random(new Random(11), 1, 15, 35);
        long best = Long.MAX_VALUE;
        for (int round = 0; round < 20; round++) {
            long start = System.nanoTime();
            cube.publish(RULE);
            best = Math.min(best, System.nanoTime() - start);
        }

        assertThat(best).isLessThan(50_000_000L);
    }

    @Test
    void the_headline_figures_stay_visible_when_something_else_can_be_hidden_instead() {
        PublishedCube plain = assessedAndSupported(Set.of()).publish(RULE);
        PublishedCube published = assessedAndSupported(Set.of(1)).publish(RULE);
        for (Selection of :
                List.of(
                        Selection.everyone(),
                        Selection.everyone().with("everyone", "all"),
                        Selection.everyone().with("service", "havens"))) {
            assertThat(plain.journey(of)).extracting(PublishedCount::shown).contains(true, false);
            assertThat(published.journey(of))
                    .extracting(PublishedCount::shown)
                    .containsExactly(false, true);
        }
        assertThat(plain.count(1, Selection.everyone()).shown()).isFalse();
        assertThat(published.count(1, Selection.everyone()).value()).isEqualTo(60);
    }

    private static CountCube assessedAndSupported(Set<Integer> headlines) {
        return CountCube.of(2)
                .headlines(headlines)
                .by("everyone", List.of("all"))
                .by("service", List.of("vs", "idva", "havens"))
                .build()
                .add(List.of("all", "vs"), 30, 30)
                .add(List.of("all", "idva"), 20, 20)
                .add(List.of("all", "havens"), 12, 10);
    }

    @Test
    void of_quarters_like_london_s_nearly_all_show_what_is_read_first() {
        int received = 0;
        int supported = 0;
        int supportedOtherwise = 0;
        for (int seed = 0; seed < 20; seed++) {
            List<PublishedCount> shown = london(seed, Set.of(0, 3, 4, 6));
            received += shown.get(0).shown() ? 1 : 0;
            supported += shown.get(6).shown() ? 1 : 0;
            supportedOtherwise += london(seed, Set.of()).get(6).shown() ? 1 : 0;
        }
        assertThat(received).isEqualTo(20);
        assertThat(supported).isGreaterThanOrEqualTo(18).isGreaterThan(supportedOtherwise);
    }

    /** 670 referrals of 12 services, 35 areas and 13 crime groups on their way, as of a quarter. */
    private static List<PublishedCount> london(int seed, Set<Integer> headlines) {
        double[] goOn = {0.996, 0.97, 0.45, 0.4, 0.9, 0.96, 0.8};
        Random random = new Random(seed);
        CountCube cube =
                CountCube.of(8)
                        .headlines(headlines)
                        .by("everyone", List.of("all"))
                        .by("service", AttackTest.keys(12))
                        .by("area", AttackTest.keys(35))
                        .by("group", AttackTest.keys(13))
                        .build();
        for (int referral = 0; referral < 670; referral++) {
            List<String> keys =
                    List.of(
                            "all",
                            "k" + (int) (12 * Math.pow(random.nextDouble(), 3)),
                            "k" + (int) (35 * Math.pow(random.nextDouble(), 1.3)),
                            "k" + (int) (13 * Math.pow(random.nextDouble(), 2)));
            long[] reached = new long[8];
            reached[0] = 1;
            for (int step = 1; step < 8 && random.nextDouble() < goOn[step - 1]; step++) {
                reached[step] = 1;
            }
            cube.add(keys, reached);
        }
        return cube.publish(RULE, SmallNumberRule.ROUNDED_TO_FIVE).journey(Selection.everyone());
    }

    @Test
    void what_needs_no_hiding_is_not_hidden() {
        // 15 x 35 of which about a third is small: beyond those, few others go.
        CountCube cube = AttackTest.random(new Random(11), 1, 15, 35);
        PublishedCube published = cube.publish(RULE);
        int hidden = 0;
        for (int cell = 0; cell < cube.shape().cells(); cell++) {
            hidden += published.at(0, cell).kind() == PublishedCount.Kind.HIDDEN ? 1 : 0;
        }

        assertThat(hidden).isLessThan(cube.shape().cells() / 10);
    }
}
