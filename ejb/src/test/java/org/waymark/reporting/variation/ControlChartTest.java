package org.waymark.reporting.variation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ControlChartTest {

    private static final LocalDate START = LocalDate.of(2020, 4, 1);

    @Test
    void an_xmr_chart_takes_its_spread_from_the_moving_range() {
        ControlChart chart = counts(10, 12, 11, 13);
        // Moving ranges 2, 1, 2: mean 5/3; sigma 5/3 ÷ 1.128.
        double sigma = 5.0 / 3 / 1.12838;
        assertThat(chart.points().get(0).centre()).isEqualTo(11.5);
        assertThat(chart.points().get(0).limits().orElseThrow().upper())
                .isCloseTo(11.5 + 3 * sigma, within(0.001));
        assertThat(chart.points().get(0).limits().orElseThrow().lower())
                .isCloseTo(11.5 - 3 * sigma, within(0.001));
        assertThat(chart.trials()).hasSize(1);
    }

    @Test
    void a_p_chart_has_wider_limits_where_the_base_is_smaller() {
        List<Observed> observed = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            long base = i % 2 == 0 ? 100 : 400;
            observed.add(Observed.share("Q" + i, START.plusMonths(3L * i), base * 3 / 4, base));
        }
        ControlChart chart = ControlChart.ofShares(observed, List.of());
        assertThat(chart.kind()).isEqualTo(ControlChart.Kind.P);
        assertThat(chart.points().get(0).centre()).isEqualTo(0.75);
        assertThat(chart.points().get(0).limits().orElseThrow().upper())
                .isCloseTo(0.75 + 3 * Math.sqrt(0.1875 / 100), within(1e-9));
        assertThat(chart.points().get(1).limits().orElseThrow().upper())
                .isCloseTo(0.75 + 3 * Math.sqrt(0.1875 / 400), within(1e-9));
        assertThat(chart.trials()).isEmpty();
        assertThat(chart.points()).allMatch(point -> point.signals().isEmpty());
    }

    @Test
    void with_a_large_base_laneys_chart_does_not_call_ordinary_unrest_a_signal() {
        List<Observed> observed = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            long part = i % 2 == 0 ? 71_000 : 73_000;
            observed.add(Observed.share("Q" + i, START.plusMonths(3L * i), part, 100_000));
        }
        ControlChart laney = ControlChart.ofShares(observed, List.of());
        assertThat(laney.kind()).isEqualTo(ControlChart.Kind.LANEY);
        assertThat(laney.points()).allMatch(point -> point.signals().isEmpty());
        // All moving ranges are 0.02: reach 3 × 0.02 ÷ 1.128.
        assertThat(laney.points().get(0).limits().orElseThrow().upper())
                .isCloseTo(0.72 + 0.06 / 1.12838, within(1e-5));
        ControlChart plain = ControlChart.of(ControlChart.Kind.P, observed, List.of());
        assertThat(plain.points()).allMatch(point -> !point.signals().isEmpty());
    }

    @Test
    void of_each_phase_it_is_told_whether_its_limits_are_a_trial() {
        List<Observed> observed = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            observed.add(Observed.count("Q" + i, START.plusMonths(3L * i), 10 + i % 2));
        }
        assertThat(ControlChart.ofCounts(observed, List.of(START.plusMonths(15))).trials())
                .as("five before the change, fifteen after")
                .containsExactly("Q0 to Q4");
        assertThat(ControlChart.ofCounts(observed, List.of(START.plusMonths(54))).trials())
                .as("two have no limits")
                .isEmpty();
        assertThat(ControlChart.ofCounts(observed, List.of(START.plusMonths(54))).bare())
                .containsExactly("Q18 to Q19");
    }

    @Test
    void a_point_outside_is_a_signal() {
        ControlChart chart = counts(10, 11, 10, 11, 10, 11, 10, 11, 10, 11, 10, 30);
        assertThat(chart.points().get(11).signals()).contains(Signal.ABOVE);
        assertThat(chart.points().get(10).signals()).doesNotContain(Signal.ABOVE);
    }

    @Test
    void eight_in_a_row_on_one_side_are_a_signal_and_seven_are_none() {
        double[] z = {1, -1, 1, 1, 1, 1, 1, 1, 1, 1, -1, -1, -1, -1, -1, -1, -1, 1};
        List<java.util.EnumSet<Signal>> signals = none(z.length);
        Runs.mark(z, signals);
        assertThat(marked(signals, Signal.RUN_ABOVE)).containsExactly(2, 3, 4, 5, 6, 7, 8, 9);
        assertThat(marked(signals, Signal.RUN_BELOW)).isEmpty();
    }

    @Test
    void six_rising_in_a_row_are_a_signal_and_five_are_none() {
        List<Observed> observed = observed(5, 4, 5, 6, 7, 8, 9, 8, 7, 6, 5, 5);
        List<java.util.EnumSet<Signal>> signals = none(observed.size());
        Runs.trends(observed, signals);
        assertThat(marked(signals, Signal.RISING)).containsExactly(1, 2, 3, 4, 5, 6);
        assertThat(marked(signals, Signal.FALLING)).isEmpty();
    }

    @Test
    void two_of_three_near_a_limit_are_a_signal() {
        // Base 900 at 50 %: sigma 1.667 points.
        List<Observed> observed = new ArrayList<>();
        long[] parts = {450, 450, 450, 450, 450, 450, 450, 450, 450, 450, 485, 450, 485, 450};
        for (int i = 0; i < parts.length; i++) {
            observed.add(Observed.share("Q" + i, START.plusMonths(3L * i), parts[i], 900));
        }
        ControlChart chart = ControlChart.ofShares(observed, List.of());
        assertThat(chart.points().get(10).signals()).containsExactly(Signal.NEAR_UPPER);
        assertThat(chart.points().get(11).signals()).isEmpty();
        assertThat(chart.points().get(12).signals()).containsExactly(Signal.NEAR_UPPER);
    }

    @Test
    void after_a_dated_change_the_chart_has_an_average_of_its_own() {
        List<Observed> observed = observed(10, 11, 10, 11, 30, 31, 30, 31);
        // A day within the fourth quarter: the quarter of the change belongs to before.
        ControlChart chart =
                ControlChart.ofCounts(observed, List.of(START.plusMonths(9).plusDays(20)));
        assertThat(chart.points().get(3).phase()).isZero();
        assertThat(chart.points().get(3).centre()).isEqualTo(10.5);
        assertThat(chart.points().get(4).phase()).isEqualTo(1);
        assertThat(chart.points().get(4).centre()).isEqualTo(30.5);
        assertThat(chart.points()).allMatch(point -> point.signals().isEmpty());
        assertThat(ControlChart.ofCounts(observed, List.of(START.plusMonths(12))).points())
                .extracting(ControlPoint::phase)
                .containsExactly(0, 0, 0, 0, 1, 1, 1, 1);
    }

    @Test
    void what_is_hidden_breaks_a_run_and_is_no_part_of_the_average() {
        List<Observed> observed = observed(10, 12, 11, 13);
        observed.add(2, Observed.hidden("hidden", START.plusMonths(5)));
        ControlChart chart = ControlChart.ofCounts(observed, List.of());
        assertThat(chart.points().get(0).centre()).isEqualTo(11.5);
        // Only the ranges 10 to 12 and 11 to 13 are of neighbours.
        assertThat(chart.points().get(0).limits().orElseThrow().upper())
                .isCloseTo(11.5 + 3 * 2 / 1.12838, within(0.001));
        assertThat(chart.points().get(2).shown()).isFalse();
        assertThat(chart.points().get(2).signals()).isEmpty();
    }

    @Test
    void limits_are_made_of_the_first_twenty_and_later_points_do_not_move_them() {
        int[] values = IntStream.range(0, 24).map(i -> i < 20 ? 10 + i % 2 : 40).toArray();
        ControlChart chart = counts(values);
        assertThat(chart.points().get(23).centre()).isEqualTo(10.5);
        assertThat(chart.points().get(23).signals()).contains(Signal.ABOVE);
    }

    @Test
    void two_points_have_no_limits_and_nothing_is_said_of_them() {
        ControlChart chart = counts(10, 90);
        assertThat(chart.points()).allMatch(point -> point.limits().isEmpty());
        assertThat(chart.points()).allMatch(point -> point.signals().isEmpty());
        assertThat(ControlChart.ofCounts(List.of(), List.of()).last()).isNull();
    }

    private static ControlChart counts(int... values) {
        return ControlChart.ofCounts(observed(values), List.of());
    }

    private static List<Observed> observed(int... values) {
        List<Observed> observed = new ArrayList<>();
        for (int i = 0; i < values.length; i++) {
            observed.add(Observed.count("Q" + i, START.plusMonths(3L * i), values[i]));
        }
        return observed;
    }

    private static List<java.util.EnumSet<Signal>> none(int size) {
        List<java.util.EnumSet<Signal>> signals = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            signals.add(java.util.EnumSet.noneOf(Signal.class));
        }
        return signals;
    }

    private static List<Integer> marked(List<java.util.EnumSet<Signal>> signals, Signal signal) {
        return IntStream.range(0, signals.size())
                .filter(i -> signals.get(i).contains(signal))
                .boxed()
                .toList();
    }
}
