package org.waymark.reporting.variation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.commons.math3.distribution.BinomialDistribution;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class FunnelTest {

    /** 40 of 100 and 60 of 300: what is not shown of London is not in the target. */
    @Test
    void the_target_is_the_share_of_the_places_that_are_shown_together() {
        Funnel funnel =
                Funnel.of(
                        List.of(
                                new Funnel.Unit("A", "A", 40, 100),
                                new Funnel.Unit("B", "B", 60, 300)));
        assertThat(funnel.target()).isEqualTo(0.25);
    }

    @ParameterizedTest
    @CsvSource({
        "20, 54.8, 93.2, 43.7, 100",
        "50, 61.8, 86.2, 54.8, 93.2",
        "100, 65.4, 82.6, 60.4, 87.6",
        "400, 69.7, 78.3, 67.2, 80.8",
    })
    void the_published_limits_around_74_per_cent_are_reproduced(
            long base, double low95, double high95, double low998, double high998) {
        Limits warning = FunnelLimits.approximate(0.74, base, FunnelLimits.WARNING, 0);
        Limits alarm = FunnelLimits.approximate(0.74, base, FunnelLimits.ALARM, 0);
        assertThat(warning.lower() * 100).isCloseTo(low95, within(0.051));
        assertThat(warning.upper() * 100).isCloseTo(high95, within(0.051));
        assertThat(alarm.lower() * 100).isCloseTo(low998, within(0.051));
        assertThat(alarm.upper() * 100).isCloseTo(high998, within(0.051));
    }

    @ParameterizedTest
    @CsvSource({"10, 0.5", "20, 0.74", "100, 0.74", "400, 0.9", "2000, 0.03"})
    void exact_limits_hold_what_another_library_says_of_the_binomial(int base, double target) {
        BinomialDistribution other = new BinomialDistribution(null, base, target);
        for (double coverage : new double[] {0.95, 0.998}) {
            Limits limits = FunnelLimits.exact(target, base, coverage);
            double tail = (1 - coverage) / 2;
            int below = (int) Math.ceil(limits.lower() * base - 1e-9);
            assertThat(other.cumulativeProbability(below)).isGreaterThanOrEqualTo(tail - 1e-9);
            if (below >= 2) {
                assertThat(other.cumulativeProbability(below - 2)).isLessThan(tail);
            }
            int above = (int) Math.floor(limits.upper() * base + 1e-9);
            if (above < base) {
                assertThat(1 - other.cumulativeProbability(above + 1)).isLessThan(tail + 1e-9);
            }
        }
    }

    @Test
    void exact_limits_come_near_the_approximate_ones_where_there_are_many() {
        Limits exact = FunnelLimits.exact(0.74, 40_000, FunnelLimits.ALARM);
        Limits near = FunnelLimits.approximate(0.74, 40_000, FunnelLimits.ALARM, 0);
        assertThat(exact.lower()).isCloseTo(near.lower(), within(0.0003));
        assertThat(exact.upper()).isCloseTo(near.upper(), within(0.0003));
    }

    @Test
    void limits_never_leave_0_to_100_per_cent_also_around_none_and_all() {
        assertThat(FunnelLimits.exact(0.98, 5, FunnelLimits.ALARM).upper()).isEqualTo(1);
        assertThat(FunnelLimits.exact(0.0, 5, FunnelLimits.ALARM)).isEqualTo(new Limits(0, 0));
        assertThat(FunnelLimits.exact(1.0, 5, FunnelLimits.ALARM).upper()).isEqualTo(1);
        assertThat(FunnelLimits.approximate(0.02, 5, FunnelLimits.ALARM, 0).lower()).isZero();
    }

    @Test
    void one_place_that_is_far_away_is_an_outlier_and_does_not_widen_the_limits() {
        List<Funnel.Unit> units = places(20, 200, 140);
        units.set(7, new Funnel.Unit("H", "Hackney", 60, 200));
        Funnel funnel = Funnel.of(0.7, units);
        assertThat(funnel.overdispersed()).isFalse();
        assertThat(funnel.outside()).extracting(p -> p.unit().label()).containsExactly("Hackney");
        assertThat(funnel.outside().get(0).standing()).isEqualTo(Funnel.Standing.VERY_LOW);
    }

    @Test
    void places_that_all_differ_widen_the_limits_by_the_variance_between_them() {
        // Two thirds of the places at 60 % and 80 % of 400: z = ±4.364, nothing to bring in.
        List<Funnel.Unit> units = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            units.add(new Funnel.Unit("P" + i, "Place " + i, i % 2 == 0 ? 240 : 320, 400));
        }
        Funnel funnel = Funnel.of(0.7, units);
        // phi = 0.1²/(0.7·0.3/400) = 19.048; tau² = (20·19.048 − 19)/((20−1)·400/0.21)
        double phi = 0.01 / (0.21 / 400);
        double between = (20 * phi - 19) / (19 * 400 / 0.21);
        assertThat(funnel.between()).isCloseTo(between, within(1e-9));
        assertThat(funnel.outside()).isEmpty();
        double reach = funnel.limits(400, FunnelLimits.WARNING).upper() - 0.7;
        assertThat(reach).isCloseTo(1.959964 * Math.sqrt(0.21 / 400 + between), within(1e-6));
    }

    @Test
    void a_tenth_at_each_end_is_brought_in() {
        double[] values = IntStream.rangeClosed(1, 20).asDoubleStream().toArray();
        assertThat(Dispersion.winsorised(values)).startsWith(3, 3, 3, 4).endsWith(17, 18, 18, 18);
    }

    @Test
    void a_handful_of_places_is_never_called_dispersed() {
        List<Funnel.Unit> units = new ArrayList<>(places(3, 400, 240));
        units.addAll(places(3, 400, 320));
        assertThat(Funnel.of(0.7, units).overdispersed()).isFalse();
    }

    @Test
    void a_ratio_has_the_exact_interval_of_poisson() {
        // Ten counted where ten were expected: Garwood's 4.80 to 18.39.
        RateRatio same = RateRatio.of(10, 10);
        assertThat(same.ratio()).isEqualTo(1);
        assertThat(same.lower()).isCloseTo(0.4795, within(0.0001));
        assertThat(same.upper()).isCloseTo(1.8390, within(0.0001));
        assertThat(same.differs()).isFalse();
        assertThat(RateRatio.of(0, 5).lower()).isZero();
        assertThat(RateRatio.of(0, 5).upper()).isCloseTo(3.6889 / 5, within(0.0001));
        assertThat(RateRatio.of(40, 20).differs()).isTrue();
    }

    @Test
    void rates_that_differ_anyway_have_wider_limits_and_those_that_do_not_have_none() {
        // Twenty places with 100 expected in each: ten at 0.8 and ten at 1.2 times, so z is 2.
        double[] ratios = new double[20];
        double[] expected = new double[20];
        for (int i = 0; i < ratios.length; i++) {
            ratios[i] = i % 2 == 0 ? 0.8 : 1.2;
            expected[i] = 100;
        }
        RateLimits limits = RateLimits.of(ratios, expected);
        assertThat(limits.dispersed()).isTrue();
        // tau² = (20·4 − 19)/(19·100); the limits are 1 ± 1.96·√(0.01 + tau²) = 1 ± 0.4022.
        double between = 61.0 / 1_900;
        assertThat(limits.dispersion().between()).isCloseTo(between, within(1e-9));
        assertThat(limits.outside(80, 80, 100)).as("0.8 times").isFalse();
        assertThat(limits.outside(59, 59, 100)).as("0.59 times").isTrue();
        assertThat(limits.outside(59, 61, 100)).as("rounded: can be 0.61 times").isFalse();
        assertThat(RateLimits.of(new double[] {0.5, 1.5}, new double[] {100, 100}).dispersed())
                .as("a handful of places")
                .isFalse();
    }

    private static List<Funnel.Unit> places(int number, long base, long part) {
        List<Funnel.Unit> units = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            units.add(new Funnel.Unit("P" + i, "Place " + i, part, base));
        }
        return units;
    }
}
