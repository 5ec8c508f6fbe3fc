package org.waymark.reporting.returns;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.waymark.reporting.indicator.Figure;
import org.waymark.reporting.indicator.Indicator;
import org.waymark.reporting.indicator.IndicatorSheets;
import org.waymark.reporting.indicator.Measured;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ReturnLinesTest {

    @Test
    void a_commissioner_reads_only_corrections_that_the_last_closing_day_tells() {
        List<ReturnQuery.Line> told =
                ReturnLines.countedAgain(
                        List.of(
                                line("M18", 15, 10, ReturnQuery.Now.CHANGED),
                                line("M9", 12, null, ReturnQuery.Now.NOT_TOLD),
                                line("M1", 40, null, ReturnQuery.Now.ONCE),
                                line("M21", 900, 950, ReturnQuery.Now.CHANGED)));
        assertThat(told)
                .singleElement()
                .satisfies(
                        each -> {
                            assertThat(each.figure().indicator().code()).isEqualTo("M18");
                            assertThat(each.figure().numerator()).isEqualTo("15");
                            assertThat(each.now().numerator()).isEqualTo("10");
                        });
    }

    private static ReturnQuery.Line line(String code, long was, Integer now, ReturnQuery.Now what) {
        return new ReturnQuery.Line(
                figure(code, was), now == null ? null : figure(code, now), what, null);
    }

    private static Figure figure(String code, long count) {
        Indicator indicator =
                new Indicator(
                        code,
                        1,
                        "ACTIVITY",
                        "Name",
                        "Question?",
                        "Counted",
                        null,
                        "Cohort",
                        "Complete",
                        "cases",
                        null,
                        Indicator.Direction.HIGHER,
                        new BigDecimal("5.0"),
                        LocalDate.of(2026, 4, 1),
                        null,
                        2);
        return IndicatorSheets.exact(indicator, new Measured(7, code, count, null));
    }
}
