package org.waymark.reporting.suppression;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/**
 * A reader who has kept every counting of a quarter that is not final. They know that a journey
 * never rises and that no step ever loses anybody from one counting to the next. All they know are
 * bounds of differences, so the tightest ones are the shortest paths, and exact.
 */
@DisplayNameGeneration(ReplaceUnderscores.class)
class EditionsAttackTest {

    private static final SmallNumberRule PROVISIONAL = SmallNumberRule.ROUNDED_TO_FIVE;
    private static final int STEPS = 8;
    private static final long FAR = 1_000_000;

    @Test
    void no_figure_and_no_difference_between_countings_of_a_running_quarter_can_be_worked_out() {
        Random random = new Random(41);
        for (int round = 0; round < 2000; round++) {
            assertThat(determined(countings(random), PROVISIONAL)).isZero();
        }
    }

    @Test
    void one_person_more_is_worked_out_where_each_counting_is_suppressed_by_itself() {
        long[][] monthly = {
            {60, 50, 40, 30, 20, 20, 20, 10},
            {61, 51, 41, 31, 21, 20, 20, 10}
        };
        assertThat(determined(monthly, SmallNumberRule.STANDARD)).isPositive();
        assertThat(determined(monthly, PROVISIONAL)).isZero();
    }

    /** Two to four countings, mostly a few people apart. */
    private static long[][] countings(Random random) {
        long[][] countings = new long[2 + random.nextInt(3)][STEPS];
        long[] reached = new long[STEPS + 1];
        for (long[] counting : countings) {
            long[] now = new long[STEPS];
            for (int step = 0; step < STEPS; step++) {
                reached[step] += random.nextInt(3) == 0 ? random.nextInt(12) : random.nextInt(3);
            }
            // Whoever reached a step has reached all before.
            for (int step = STEPS - 1; step >= 0; step--) {
                now[step] = reached[step] + (step + 1 < STEPS ? now[step + 1] : 0);
            }
            System.arraycopy(now, 0, counting, 0, STEPS);
        }
        return countings;
    }

    /** How many differences of two figures, or figures themselves, have one possible value. */
    private static int determined(long[][] countings, SmallNumberRule rule) {
        int nodes = countings.length * STEPS + 1;
        long[][] atMost = new long[nodes][nodes];
        for (long[] row : atMost) {
            Arrays.fill(row, FAR);
        }
        for (int counting = 0; counting < countings.length; counting++) {
            List<PublishedCount> published =
                    CountCube.of(STEPS)
                            .build()
                            .add(List.of(), countings[counting])
                            .publish(rule)
                            .journey(Selection.everyone());
            for (int step = 0; step < STEPS; step++) {
                know(atMost, counting * STEPS + step + 1, step, published.get(step), rule);
            }
        }
        shortest(atMost);
        int found = 0;
        for (int one = 0; one < nodes; one++) {
            for (int other = 0; other < one; other++) {
                found += atMost[one][other] == -atMost[other][one] ? 1 : 0;
            }
        }
        return found;
    }

    /** {@code atMost[a][b]}: how much the figure b can be more than a; node 0 is nothing. */
    private static void know(
            long[][] atMost, int node, int step, PublishedCount count, SmallNumberRule rule) {
        atMost[node][0] = 0;
        if (count.shown()) {
            atMost[node][0] = -rule.lowest(count.value());
            atMost[0][node] = rule.highest(count.value());
        }
        if (step > 0) {
            atMost[node - 1][node] = 0;
        }
        if (node > STEPS) {
            atMost[node][node - STEPS] = 0;
        }
    }

    private static void shortest(long[][] atMost) {
        for (int by = 0; by < atMost.length; by++) {
            for (int from = 0; from < atMost.length; from++) {
                for (int to = 0; to < atMost.length; to++) {
                    atMost[from][to] =
                            Math.min(atMost[from][to], atMost[from][by] + atMost[by][to]);
                }
            }
        }
    }
}
