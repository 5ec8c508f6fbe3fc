package org.waymark.reporting.suppression;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** Random tables against a reader with a linear programme. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class AttackTest {

    private static final SmallNumberRule RULE = SmallNumberRule.STANDARD;

    @Test
    void no_small_count_of_a_list_can_be_worked_out() {
        Random random = new Random(31);
        for (int round = 0; round < 3000; round++) {
            attack(random(random, 1, 1 + random.nextInt(8)), RULE);
        }
    }

    @Test
    void no_small_count_of_a_table_can_be_worked_out() {
        Random random = new Random(32);
        for (int round = 0; round < 1500; round++) {
            attack(random(random, 1, 1 + random.nextInt(4), 1 + random.nextInt(5)), RULE);
        }
    }

    @Test
    void no_small_count_of_two_tables_that_share_their_rows_can_be_worked_out() {
        Random random = new Random(33);
        for (int round = 0; round < 500; round++) {
            int[] sizes = {1 + random.nextInt(3), 1 + random.nextInt(4), 1 + random.nextInt(3)};
            attack(random(random, 1, sizes), RULE);
        }
    }

    @Test
    void no_small_count_and_no_small_loss_between_steps_of_a_journey_can_be_worked_out() {
        Random random = new Random(34);
        for (int round = 0; round < 1000; round++) {
            attack(random(random, 1 + random.nextInt(8)), RULE);
            attack(random(random, 2 + random.nextInt(3), 1 + random.nextInt(4)), RULE);
        }
        for (int round = 0; round < 200; round++) {
            int[] sizes = {1 + random.nextInt(3), 1 + random.nextInt(3)};
            attack(random(random, 2 + random.nextInt(2), sizes), RULE);
        }
        for (int round = 0; round < 60; round++) {
            attack(random(random, 2, 1 + random.nextInt(2), 1 + random.nextInt(3), 2), RULE);
        }
    }

    @Test
    void keeping_the_headlines_visible_gives_nothing_away() {
        Random random = new Random(40);
        for (int round = 0; round < 600; round++) {
            int steps = 2 + random.nextInt(3);
            Set<Integer> headlines = Set.of(0, steps - 1);
            attack(random(random, headlines, steps, 1 + random.nextInt(4)), RULE);
            attackWithTotals(random(random, headlines, steps, 1, 1 + random.nextInt(4)));
        }
    }

    @Test
    void rounding_to_five_holds_against_the_same_reader() {
        Random random = new Random(35);
        for (int round = 0; round < 500; round++) {
            attack(
                    random(random, 1, 1 + random.nextInt(4), 1 + random.nextInt(4)),
                    SmallNumberRule.ROUNDED_TO_FIVE);
        }
    }

    @Test
    void totals_kept_from_before_a_quarter_was_final_do_not_help() {
        Random random = new Random(38);
        for (int round = 0; round < 1500; round++) {
            attackWithTotals(random(random, 1 + random.nextInt(3), 1 + random.nextInt(6)));
        }
        for (int round = 0; round < 300; round++) {
            attackWithTotals(random(random, 1 + random.nextInt(2), 1, 1 + random.nextInt(6)));
        }
        for (int round = 0; round < 60; round++) {
            attackWithTotals(random(random, 2, 1, 1 + random.nextInt(4), 1 + random.nextInt(3)));
        }
    }

    private static void attackWithTotals(CountCube cube) {
        PublishedCube published = cube.publish(RULE, SmallNumberRule.ROUNDED_TO_FIVE);
        attack(cube, published, knowing(cube, published), RULE);
    }

    private static Attacker knowing(CountCube cube, PublishedCube published) {
        return new Attacker(cube.shape(), published, RULE, cube.counts())
                .whoKnewTotals(cube.counts(), SmallNumberRule.ROUNDED_TO_FIVE);
    }

    @Test
    void totals_kept_from_before_would_help_if_a_table_hid_behind_them() {
        Random random = new Random(38);
        int found = 0;
        for (int round = 0; round < 1500; round++) {
            CountCube cube = random(random, 1, 1 + random.nextInt(6));
            Attacker attacker = knowing(cube, cube.publish(RULE));
            for (int cell = 0; cell < cube.shape().cells(); cell++) {
                boolean small = RULE.small(cube.counts()[0][cell]);
                found += small && attacker.determines(new int[][] {{0, cell, 1}}) ? 1 : 0;
            }
        }
        assertThat(found).isPositive();
    }

    @Test
    void the_reader_does_find_what_only_hiding_the_small_ones_would_leave_open() {
        Random random = new Random(36);
        int found = 0;
        for (int round = 0; round < 200; round++) {
            CountCube cube = random(random, 1, 3, 4);
            PublishedCube naive = onlySmallOnesHidden(cube);
            Attacker attacker = new Attacker(cube.shape(), naive, RULE, cube.counts());
            boolean open = false;
            for (int cell = 0; cell < cube.shape().cells(); cell++) {
                open |=
                        RULE.small(cube.counts()[0][cell])
                                && attacker.determines(new int[][] {{0, cell, 1}});
            }
            found += open ? 1 : 0;
        }

        assertThat(found).isGreaterThan(50);
    }

    private static PublishedCube onlySmallOnesHidden(CountCube cube) {
        PublishedCount[][] published = new PublishedCount[1][cube.shape().cells()];
        for (int cell = 0; cell < cube.shape().cells(); cell++) {
            published[0][cell] = RULE.publish(cube.counts()[0][cell]);
        }
        return new PublishedCube(List.of(), cube.shape(), published);
    }

    @Test
    void a_reader_who_tries_every_whole_number_and_knows_a_star_is_no_small_number_fails_too() {
        Random random = new Random(37);
        for (int round = 0; round < 5000; round++) {
            CountCube cube = random(random, 1, 2 + random.nextInt(3));
            PublishedCube published = cube.publish(RULE);
            long[] counts = cube.counts()[0];
            boolean starIsLarge =
                    IntStream.range(0, counts.length)
                            .filter(c -> published.at(0, c).text().equals("*"))
                            .allMatch(c -> counts[c] >= RULE.threshold());
            if (starIsLarge && counts[0] < 60) {
                everyWholeNumber(counts, published);
            }
        }
    }

    private static void everyWholeNumber(long[] counts, PublishedCube published) {
        int parts = counts.length - 1;
        List<java.util.Set<Long>> possible =
                IntStream.range(0, parts)
                        .<java.util.Set<Long>>mapToObj(i -> new java.util.HashSet<>())
                        .toList();
        extend(new long[parts], 0, published, possible);
        for (int part = 0; part < parts; part++) {
            if (RULE.small(counts[part + 1])) {
                assertThat(possible.get(part)).hasSizeGreaterThan(1);
            }
        }
    }

    private static void extend(
            long[] guess, int at, PublishedCube published, List<java.util.Set<Long>> possible) {
        if (at == guess.length) {
            if (fits(IntStream.range(0, at).mapToLong(i -> guess[i]).sum(), published.at(0, 0))) {
                IntStream.range(0, at).forEach(i -> possible.get(i).add(guess[i]));
            }
            return;
        }
        for (long value = 0; value <= 70; value++) {
            if (fits(value, published.at(0, at + 1))) {
                guess[at] = value;
                extend(guess, at + 1, published, possible);
            }
        }
    }

    private static boolean fits(long value, PublishedCount count) {
        return switch (count.kind()) {
            case EXACT -> value == count.value();
            case FEWER_THAN -> RULE.small(value);
            default -> value >= RULE.threshold();
        };
    }

    @Test
    void a_full_table_of_services_by_areas_holds_as_well() {
        CountCube cube = random(new Random(39), 1, 10, 24);
        PublishedCube published = cube.publish(RULE);
        Attacker attacker = new Attacker(cube.shape(), published, RULE, cube.counts());
        int tried = 0;
        for (int cell = 0; cell < cube.shape().cells() && tried < 25; cell += 2) {
            if (RULE.small(cube.counts()[0][cell])) {
                refuse(attacker, cube, published, new int[][] {{0, cell, 1}});
                tried++;
            }
        }
        assertThat(tried).isGreaterThan(15);
    }

    @Test
    void no_count_of_a_value_that_is_published_as_a_whole_can_be_worked_out() {
        Random random = new Random(41);
        int large = 0;
        for (int round = 0; round < 150; round++) {
            int steps = 1 + random.nextInt(2);
            CountCube cube = withWhole(random, steps, 3, 2 + random.nextInt(3), 2);
            PublishedCube published = cube.publish(RULE);
            Attacker attacker = new Attacker(cube.shape(), published, RULE, cube.counts());
            attack(cube, published, attacker, RULE);
            for (int step = 0; step < steps; step++) {
                large += refuseWhole(attacker, cube, published, step);
            }
        }
        assertThat(large).as("counts that are no small ones").isGreaterThan(100);
    }

    private static int refuseWhole(
            Attacker attacker, CountCube cube, PublishedCube published, int step) {
        int large = 0;
        CubeShape shape = cube.shape();
        for (int leaf = 0; leaf < shape.leaves(); leaf++) {
            for (int at = 0; at < shape.leafSize(leaf); at++) {
                int cell = shape.pair(leaf, 0, at);
                assertThat(published.at(step, cell).shown()).isFalse();
                if (cube.counts()[step][shape.hub(0)] > 0) {
                    refuse(attacker, cube, published, new int[][] {{step, cell, 1}});
                }
                large += cube.counts()[step][cell] >= RULE.threshold() ? 1 : 0;
            }
        }
        return large;
    }

    @Test
    void naming_a_value_that_is_not_crossed_shows_nothing_that_was_hidden_before() {
        Random random = new Random(23);
        int hidden = 0;
        for (int round = 0; round < 60; round++) {
            long seed = random.nextLong();
            int[] sizes = {3, 3, 2};
            CountCube.Builder without = CountCube.of(2);
            CountCube.Builder with = CountCube.of(2).whole(Set.of("k0"));
            for (int dimension = 0; dimension < sizes.length; dimension++) {
                without.by("d" + dimension, keys(sizes[dimension]));
                with.by("d" + dimension, keys(sizes[dimension]));
            }
            CountCube cube = filled(without.build(), new Random(seed), 2, sizes);
            PublishedCube before = cube.publish(RULE);
            PublishedCube after = filled(with.build(), new Random(seed), 2, sizes).publish(RULE);
            for (int step = 0; step < 2; step++) {
                for (int cell = 0; cell < cube.shape().cells(); cell++) {
                    if (before.at(step, cell).kind() == PublishedCount.Kind.HIDDEN) {
                        assertThat(after.at(step, cell).kind())
                                .as("%d, %d of %s", step, cell, show(cube, before))
                                .isEqualTo(PublishedCount.Kind.HIDDEN);
                        hidden++;
                    }
                }
            }
        }
        assertThat(hidden).isGreaterThan(50);
    }

    /** As {@link #random}, and the first value of the hub is not crossed. */
    private static CountCube withWhole(Random random, int steps, int... sizes) {
        CountCube.Builder builder = CountCube.of(steps).whole(Set.of("k0"));
        for (int dimension = 0; dimension < sizes.length; dimension++) {
            builder.by("d" + dimension, keys(sizes[dimension]));
        }
        return filled(builder.build(), random, steps, sizes);
    }

    private static void attack(CountCube cube, SmallNumberRule rule) {
        PublishedCube published = cube.publish(rule);
        attack(cube, published, new Attacker(cube.shape(), published, rule, cube.counts()), rule);
    }

    private static void attack(
            CountCube cube, PublishedCube published, Attacker attacker, SmallNumberRule rule) {
        for (int step = 0; step < cube.counts().length; step++) {
            for (int cell = 0; cell < cube.shape().cells(); cell++) {
                long count = cube.counts()[step][cell];
                if (rule.small(count)) {
                    refuse(attacker, cube, published, new int[][] {{step, cell, 1}});
                }
                for (int before = 0; before < step; before++) {
                    if (rule.small(cube.counts()[before][cell] - count)) {
                        int[][] loss = {{before, cell, 1}, {step, cell, -1}};
                        refuse(attacker, cube, published, loss);
                    }
                }
            }
            groups(cube, rule, step).forEach(g -> refuse(attacker, cube, published, g));
        }
    }

    private static void refuse(
            Attacker attacker, CountCube cube, PublishedCube published, int[][] terms) {
        assertThat(attacker.determines(terms))
                .as(() -> java.util.Arrays.deepToString(terms) + " of " + show(cube, published))
                .isFalse();
    }

    /** The small counts of a line, when together they are small and the line is not. */
    private static List<int[][]> groups(CountCube cube, SmallNumberRule rule, int step) {
        List<int[][]> groups = new ArrayList<>();
        long[] counts = cube.counts()[step];
        for (int[] line : Attacker.lines(cube.shape())) {
            int[] small =
                    IntStream.of(line).skip(1).filter(cell -> rule.small(counts[cell])).toArray();
            long together = IntStream.of(small).mapToLong(cell -> counts[cell]).sum();
            if (rule.small(together) && !rule.small(counts[line[0]])) {
                groups.add(
                        IntStream.of(small)
                                .mapToObj(cell -> new int[] {step, cell, 1})
                                .toArray(int[][]::new));
            }
        }
        return groups;
    }

    /** Sparse, skewed counts: many zeros and small ones, a few large, as real boroughs are. */
    static CountCube random(Random random, int steps, int... sizes) {
        return random(random, Set.of(), steps, sizes);
    }

    private static CountCube random(
            Random random, Set<Integer> headlines, int steps, int... sizes) {
        CountCube.Builder builder = CountCube.of(steps).headlines(headlines);
        for (int dimension = 0; dimension < sizes.length; dimension++) {
            builder.by("d" + dimension, keys(sizes[dimension]));
        }
        return filled(builder.build(), random, steps, sizes);
    }

    private static CountCube filled(CountCube cube, Random random, int steps, int... sizes) {
        int combinations = IntStream.of(sizes).reduce(1, (a, b) -> a * b);
        int spread = 1 + random.nextInt(3);
        for (int at = 0; at < combinations; at++) {
            List<String> keys = new ArrayList<>();
            int rest = at;
            for (int size : sizes) {
                keys.add("k" + rest % size);
                rest /= size;
            }
            cube.add(keys, nested(random, steps, spread));
        }
        return cube;
    }

    private static long[] nested(Random random, int steps, int spread) {
        long[] counts = new long[steps];
        counts[0] =
                switch (random.nextInt(2 + spread)) {
                    case 0 -> 0;
                    case 1 -> random.nextInt(4);
                    case 2 -> random.nextInt(9);
                    default -> random.nextInt(60);
                };
        for (int step = 1; step < steps; step++) {
            long most = counts[step - 1];
            counts[step] =
                    switch (random.nextInt(3)) {
                        case 0 -> most;
                        case 1 -> Math.max(0, most - random.nextInt(5));
                        default -> random.nextInt((int) most + 1);
                    };
        }
        return counts;
    }

    static List<String> keys(int size) {
        return IntStream.range(0, size).mapToObj(i -> "k" + i).toList();
    }

    private static String show(CountCube cube, PublishedCube published) {
        StringBuilder text = new StringBuilder();
        for (int step = 0; step < cube.counts().length; step++) {
            for (int cell = 0; cell < cube.shape().cells(); cell++) {
                text.append(cube.counts()[step][cell])
                        .append(
                                published.at(step, cell).shown()
                                        ? " "
                                        : "(" + published.at(step, cell).text() + ") ");
            }
            text.append("| ");
        }
        return text.toString();
    }
}
