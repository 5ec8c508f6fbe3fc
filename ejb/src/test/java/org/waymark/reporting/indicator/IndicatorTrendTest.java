package org.waymark.reporting.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.waymark.reference.Quarter;
import org.waymark.reporting.Completion;
import org.waymark.reporting.suppression.PublishedCount;
import org.waymark.reporting.variation.ControlChart;
import org.waymark.reporting.variation.Signal;

@DisplayNameGeneration(ReplaceUnderscores.class)
class IndicatorTrendTest {

    private static final Quarter FIRST = Quarter.parse("2022Q1");

    private final List<IndicatorTrend.Point> points = new ArrayList<>();

    @Test
    void a_fall_that_is_more_than_chance_is_told_and_what_is_hidden_is_a_gap() {
        add(Figure.notCollected(indicator("Closed", 1)));
        for (int i = 0; i < 12; i++) {
            add(share(i % 2 == 0 ? 70 : 74, 100, 1));
        }
        add(Figure.of(indicator("Closed", 1), PublishedCount.hidden(), exact(100), "All"));
        add(share(40, 100, 1));
        IndicatorTrend trend = trend("Closed");
        assertThat(trend.points()).as("from the first that was collected").hasSize(14);
        assertThat(trend.chart().kind()).isEqualTo(ControlChart.Kind.P);
        assertThat(trend.chart().points().get(12).shown()).isFalse();
        assertThat(trend.chart().last().signals()).contains(Signal.BELOW);
        assertThat(trend.targets()).containsOnly(OptionalDouble.of(0.6));
    }

    @Test
    void another_way_of_counting_begins_the_chart_anew() {
        for (ControlChart chart :
                List.of(
                        fallen(version("M18", "Received", 1), version("M18", "Received", 3)),
                        fallen(version("M17", "Asked", 1), version("M17", "Asked", 2)),
                        fallen(version("M14", "Closed", 2), version("M14", "Not twice", 2)))) {
            assertThat(chart.points().get(5).phase()).isZero();
            assertThat(chart.points().get(6).phase()).isEqualTo(1);
            assertThat(chart.points()).allMatch(each -> each.signals().isEmpty());
        }
    }

    @Test
    void what_is_only_judged_otherwise_goes_on() {
        for (ControlChart chart :
                List.of(
                        fallen(version("M10", "Closed", 1), version("M10", "Closed", 3)),
                        fallen(version("M18", "Received", 2), version("M18", "Received", 3)))) {
            assertThat(chart.points()).allMatch(each -> each.phase() == 0);
            assertThat(chart.points()).anyMatch(each -> !each.signals().isEmpty());
        }
    }

    /** About 80 of 100 by one version, then about 30 by the next. */
    private ControlChart fallen(Indicator before, Indicator after) {
        points.clear();
        for (int i = 0; i < 12; i++) {
            long part = (i < 6 ? 80 : 30) + i % 2;
            add(Figure.of(i < 6 ? before : after, exact(part), exact(100), "All"));
        }
        return IndicatorTrend.of(after, "IDVA-1", List.copyOf(points), List.of()).chart();
    }

    @Test
    void a_count_is_drawn_as_one_and_a_band_or_a_few_is_not() {
        Indicator count = indicator(null, 1);
        for (int i = 0; i < 4; i++) {
            add(Figure.of(count, exact(1200 + i), null, "All"));
        }
        add(Figure.of(count, PublishedCount.fewerThan(5), null, "All"));
        add(Figure.band(count, Completion.HIGH));
        add(Figure.of(count, PublishedCount.rounded(1205), null, "All"));
        IndicatorTrend trend = trend(null);
        assertThat(trend.chart().kind()).isEqualTo(ControlChart.Kind.XMR);
        assertThat(trend.chart().points())
                .extracting(each -> each.shown() ? each.value() : null)
                .containsExactly(1200.0, 1201.0, 1202.0, 1203.0, null, null, 1205.0);
        assertThat(trend.targets().get(0)).hasValue(60);
    }

    private void add(Figure figure) {
        points.add(new IndicatorTrend.Point(FIRST.plus(points.size()), figure));
    }

    private IndicatorTrend trend(String of) {
        return IndicatorTrend.of(indicator(of, 1), "IDVA-1", points, List.of());
    }

    private static Figure share(long part, long whole, int rule) {
        return Figure.of(indicator("Closed", rule), exact(part), exact(whole), "All");
    }

    private static PublishedCount exact(long count) {
        return PublishedCount.exact(count);
    }

    private static Indicator indicator(String of, int rule) {
        return version("M10", of, "Closed", rule);
    }

    private static Indicator version(String code, String cohort, int rule) {
        return version(code, "All", cohort, rule);
    }

    private static Indicator version(String code, String of, String cohort, int rule) {
        return new Indicator(
                code,
                1,
                "ACTIVITY",
                "Planned endings",
                "Do they?",
                "Planned",
                of,
                cohort,
                "All",
                "cases",
                new BigDecimal("60"),
                Indicator.Direction.HIGHER,
                new BigDecimal("5"),
                LocalDate.of(2020, 4, 1),
                null,
                rule);
    }
}
