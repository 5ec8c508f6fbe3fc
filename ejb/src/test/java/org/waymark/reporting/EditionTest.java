package org.waymark.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waymark.reference.Quarter;

@DisplayNameGeneration(ReplaceUnderscores.class)
class EditionTest {

    @ParameterizedTest
    @CsvSource({
        "2026-04-01, 2026-04",
        "2026-06-30, 2026-06",
        "2026-07-01, ENDED",
        "2026-09-30, ENDED",
        "2026-10-01, SETTLED",
        "2028-01-01, SETTLED"
    })
    void a_quarter_is_counted_monthly_then_at_its_end_then_three_months_later(
            LocalDate today, String code) {
        assertThat(Edition.of(Quarter.parse("2026Q1"), today).code()).isEqualTo(code);
    }
}
