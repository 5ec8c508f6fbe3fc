package org.waymark.reporting.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class SmallTrendTest {

    private static SmallTrend.Point share(String name, double value) {
        return new SmallTrend.Point(
                name,
                Math.round(value * 100) + "%",
                OptionalDouble.of(value),
                value - 0.1,
                value + 0.1);
    }

    @Test
    void a_quarter_that_is_not_shown_breaks_the_line_and_has_no_dot() {
        String svg =
                new SmallTrend(
                                "Contacted",
                                1,
                                List.of(
                                        share("Q1", 0.5),
                                        share("Q2", 0.6),
                                        SmallTrend.Point.hidden("Q3"),
                                        share("Q4", 0.7),
                                        share("Q5", 0.8)))
                        .svg();
        assertThat(svg.split("<circle", -1)).hasSize(5);
        assertThat(svg.split("<polyline", -1)).as("two stretches").hasSize(3);
        assertThat(svg.split("<polygon", -1)).as("with a band each").hasSize(3);
        assertThat(svg).contains("stroke-dasharray=\"4 3\"").contains("aria-label=\"Contacted\"");
    }

    @Test
    void the_first_and_the_last_are_named_with_their_figure_and_nothing_is_said_by_style() {
        String svg =
                new SmallTrend("L", 1, List.of(share("2025-26 Q1", 0.5), share("2025-26 Q2", 1)))
                        .svg();
        assertThat(svg)
                .contains(">2025-26 Q1<", ">50%<", ">2025-26 Q2<", ">100%<")
                .doesNotContain("style=");
    }

    @Test
    void the_scale_begins_at_zero_so_that_a_small_change_looks_small() {
        String svg =
                new SmallTrend(
                                "L",
                                100,
                                List.of(
                                        SmallTrend.Point.counted("a", "0", 0),
                                        SmallTrend.Point.counted("b", "100", 100)))
                        .svg();
        assertThat(svg).contains("cy=\"65.0\"").contains("cy=\"20.0\"");
        assertThat(svg).as("no interval, no band").doesNotContain("<polygon");
    }

    @Test
    void one_quarter_alone_is_a_dot_and_an_empty_one_only_an_axis() {
        assertThat(new SmallTrend("L", 1, List.of(share("a", 0.4))).svg()).contains("<circle");
        assertThat(new SmallTrend("L", 1, List.of()).svg()).doesNotContain("<circle");
    }

    @Test
    void on_paper_it_is_as_wide_as_other_charts_and_says_the_same() {
        SmallTrend trend = new SmallTrend("L", 1, List.of(share("a", 0.4), share("b", 0.5)));
        assertThat(trend.onPaper().svg())
                .contains("width=\"640\"", "aria-label=\"L\"", ">40%<", ">50%<");
        assertThat(trend.svg()).contains("width=\"360\"");
    }
}
