package org.waymark.reporting.returns;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.waymark.reporting.indicator.Indicator;
import org.waymark.reporting.indicator.Measured;

@DisplayNameGeneration(ReplaceUnderscores.class)
class FrozenReturnTest {

    private static Indicator indicator(String code, String of, String target) {
        return new Indicator(
                code,
                3,
                "ACTIVITY",
                "Name \"quoted\"",
                "Question?",
                "Counted",
                of,
                "Cohort",
                "Complete",
                "cases",
                target == null ? null : new BigDecimal(target),
                Indicator.Direction.HIGHER,
                new BigDecimal("5.0"),
                LocalDate.of(2026, 4, 1),
                null,
                2);
    }

    private static final FrozenReturn ONE =
            new FrozenReturn(
                    "2026Q1",
                    "IDVA-1",
                    "Two workers left.\nWe cope \u2013 mostly.",
                    List.of(
                            indicator("M10", "Closed", "60.0"),
                            indicator("M8", null, null),
                            indicator("M16", null, null)),
                    Map.of(
                            "M10",
                            new Measured(7, "M10", 4, 9L),
                            "M8",
                            new Measured(7, "M8", 0, null)));

    @Test
    void what_was_frozen_is_read_back_word_for_word_and_frozen_alike() {
        FrozenReturn read = FrozenReturn.parse(ONE.text(), 7);
        assertThat(read).isEqualTo(ONE);
        assertThat(read.text()).isEqualTo(ONE.text());
        assertThat(read.rows()).doesNotContainKey("M16");
    }

    @Test
    void a_return_that_was_frozen_by_another_rule_stays_judged_by_it() {
        Indicator now =
                FrozenReturn.parse(ONE.text().replace("\"rule\":2", "\"rule\":3"), 7)
                        .indicators()
                        .get(0);
        Indicator then = FrozenReturn.parse(ONE.text(), 7).indicators().get(0);
        assertThat(now.rule()).isEqualTo(3);
        assertThat(then.rule()).isEqualTo(2);
        assertThat(then.validFrom()).as("of the same day").isEqualTo(now.validFrom());
    }

    @Test
    void another_figure_or_definition_has_another_mark() {
        String mark = FrozenReturn.hash(ONE.text());
        assertThat(mark).hasSize(64).isEqualTo(FrozenReturn.hash(ONE.text()));
        assertThat(FrozenReturn.hash(ONE.text().replace("\"version\":3", "\"version\":4")))
                .isNotEqualTo(mark);
    }

    @Test
    void a_return_moves_as_the_table_says_and_stays_when_it_is_accepted() {
        for (ReturnState state : ReturnState.values()) {
            assertThat(ReturnMove.SUBMIT.isFrom(state)).isEqualTo(state.isWithProvider());
            assertThat(ReturnMove.ACCEPT.isFrom(state)).isEqualTo(state == ReturnState.SUBMITTED);
            assertThat(ReturnMove.QUERY.isFrom(state)).isEqualTo(state == ReturnState.SUBMITTED);
        }
        assertThat(PerformanceColumns.headings())
                .hasSize(PerformanceColumns.WIDTH)
                .doesNotHaveDuplicates();
    }
}
