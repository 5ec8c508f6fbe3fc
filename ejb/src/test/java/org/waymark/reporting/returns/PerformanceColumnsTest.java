package org.waymark.reporting.returns;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.waymark.reporting.indicator.Figure;
import org.waymark.reporting.indicator.Indicator;
import org.waymark.reporting.indicator.IndicatorSheets;
import org.waymark.reporting.indicator.Measured;

@DisplayNameGeneration(ReplaceUnderscores.class)
class PerformanceColumnsTest {

    /** 8 of 10 and 800 of 1,000 are both 80 per cent. */
    @Test
    void a_percentage_without_a_column_of_its_base_says_of_how_many() {
        assertThat(cell("Satisfied (of surveys answered)", "M15", 8, 10)).isEqualTo("80.0% of 10");
        assertThat(cell("Satisfied (of surveys answered)", "M15", 800, 1_000))
                .isEqualTo("80.0% of 1,000");
        assertThat(cell("Satisfied (of surveys answered)", "M15", 4, 5)).isEqualTo("Not shown");
        assertThat(cell("Contacted of attempted", "M5", 8, 10))
                .as("its base stands two columns before")
                .isEqualTo("80.0%");
        assertThat(PerformanceColumns.headings()).hasSize(PerformanceColumns.WIDTH);
    }

    private static String cell(String heading, String code, long part, long whole) {
        Figure figure = IndicatorSheets.exact(indicator(code), new Measured(1, code, part, whole));
        List<String> headings = PerformanceColumns.headings();
        int lead = headings.size() - PerformanceColumns.cells(Map.of()).size();
        return PerformanceColumns.cells(Map.of(code, figure)).get(headings.indexOf(heading) - lead);
    }

    private static Indicator indicator(String code) {
        return new Indicator(
                code,
                1,
                "OUTCOME",
                "Satisfied",
                "Are they?",
                "Satisfied",
                "Answered",
                "Sent",
                "All",
                "surveys",
                null,
                Indicator.Direction.NONE,
                BigDecimal.ZERO,
                LocalDate.of(2026, 4, 1),
                null,
                1);
    }
}
