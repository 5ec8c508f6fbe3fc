package org.waymark.reporting.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.waymark.commissioning.Service;
import org.waymark.reporting.suppression.PublishedCount;

@DisplayNameGeneration(ReplaceUnderscores.class)
class FigureTest {

    static Indicator indicator(String code, String target, Indicator.Direction direction) {
        return new Indicator(
                code,
                1,
                "OUTCOME",
                "Improved",
                "Better?",
                "Improved",
                "Paired",
                "Closed",
                "All",
                "cases",
                target == null ? null : new BigDecimal(target),
                direction,
                new BigDecimal("5"),
                LocalDate.of(2026, 4, 1),
                null);
    }

    private static final Indicator SIXTY = indicator("M10", "60", Indicator.Direction.HIGHER);

    @Test
    void all_of_forty_six_is_shown_with_its_interval() {
        Figure figure = OwnIndicators.of(SIXTY, new Measured(1, "M10", 46, 46L));
        assertThat(figure.result()).isEqualTo("100.0% (92.3 to 100.0), n = 46");
        assertThat(figure.percent()).isEqualTo("100.0%");
        assertThat(figure.standing()).isEqualTo(Standing.MET);
    }

    @Test
    void a_target_is_met_near_or_missed_by_its_direction_and_tolerance() {
        assertThat(SIXTY.standing(60)).isEqualTo(Standing.MET);
        assertThat(SIXTY.standing(55)).isEqualTo(Standing.NEAR);
        assertThat(SIXTY.standing(54.9)).isEqualTo(Standing.MISSED);
        Indicator lower = indicator("M17", "10", Indicator.Direction.LOWER);
        assertThat(lower.standing(10)).isEqualTo(Standing.MET);
        assertThat(lower.standing(15)).isEqualTo(Standing.NEAR);
        assertThat(lower.standing(15.1)).isEqualTo(Standing.MISSED);
        assertThat(indicator("M1", null, Indicator.Direction.NONE).standing(1))
                .isEqualTo(Standing.NO_TARGET);
    }

    @Test
    void what_nobody_collects_says_so_and_is_never_a_zero() {
        Service service =
                new Service(7, 1, "X", "X", "X", Service.Kind.UNIVERSAL, "UNIVERSAL", true);
        Map<String, Figure> figures =
                OwnIndicators.of(
                        service,
                        List.of(new Measured(7, "M10", 0, 0L)),
                        List.of(SIXTY, indicator("M16", null, Indicator.Direction.NONE)));
        assertThat(figures.get("M16").collected()).isFalse();
        assertThat(figures.get("M16").result()).isEqualTo("Not collected");
        assertThat(figures.get("M16").numerator()).isEmpty();
        assertThat(figures.get("M10").collected()).isTrue();
        assertThat(figures.get("M10").numerator()).isEqualTo("0");
    }

    @Test
    void a_hidden_count_gives_neither_percentage_nor_standing() {
        Figure figure = Figure.of(SIXTY, PublishedCount.hidden(), PublishedCount.exact(200), "All");
        assertThat(figure.percent()).isEmpty();
        assertThat(figure.result()).doesNotContainPattern("[0-9]");
        assertThat(figure.standing()).isEqualTo(Standing.UNKNOWN);
    }

    @Test
    void no_percentage_of_fewer_than_ten_is_printed_also_not_for_the_service() {
        Figure figure = OwnIndicators.of(SIXTY, new Measured(1, "M10", 9, 9L));
        assertThat(figure.percent()).isEmpty();
        assertThat(figure.standing()).isEqualTo(Standing.UNKNOWN);
    }

    @Test
    void the_longest_waits_are_by_the_nearest_rank() {
        assertThat(WaitingFamilyQuery.percentile(List.of())).isZero();
        assertThat(WaitingFamilyQuery.percentile(List.of(3L))).isEqualTo(3);
        List<Long> hundred = java.util.stream.LongStream.rangeClosed(1, 100).boxed().toList();
        assertThat(WaitingFamilyQuery.percentile(hundred)).isEqualTo(95);
        List<Long> twenty = java.util.stream.LongStream.rangeClosed(1, 20).boxed().toList();
        assertThat(WaitingFamilyQuery.percentile(twenty)).isEqualTo(19);
    }
}
