package org.waymark.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waymark.reference.Quarter;

@DisplayNameGeneration(ReplaceUnderscores.class)
class EditionTest {

    private static final Quarter SPRING = Quarter.parse("2026Q1");

    @ParameterizedTest
    @CsvSource({
        "2026-04-01T10:59:59Z, 2026-04-01T10",
        "2026-04-01T11:00:00Z, 2026-04-01T11",
        "2026-07-01T08:00:00Z, 2026-07-01T08",
        "2026-08-11T22:59:59Z, 2026-08-11T22",
        "2026-08-11T23:00:00Z, FINAL",
        "2028-01-01T00:00:00Z, FINAL"
    })
    void a_quarter_is_counted_hourly_and_for_good_six_weeks_after_its_end_in_london(
            Instant now, String code) {
        assertThat(Edition.of(SPRING, now).code()).isEqualTo(code);
    }

    @Test
    void a_provisional_edition_says_when_the_rest_is_counted_and_promises_nothing_it_cannot_keep() {
        assertThat(Edition.of(SPRING, Instant.parse("2026-06-30T12:00:00Z")).label(SPRING))
                .contains("12 August 2026", "rounded")
                .doesNotContain("never");
    }

    /** A link to a survey can be answered for 42 days: none is open when a quarter is counted. */
    @Test
    void the_last_survey_of_a_quarter_has_run_out_when_it_is_counted_for_good() {
        assertThat(Edition.finalFrom(SPRING)).isAfter(SPRING.lastDay().plusDays(42));
    }

    @Test
    void the_newest_final_quarter_is_the_one_before_last_until_its_day_has_come() {
        assertThat(Edition.newestFinal(java.time.Instant.parse("2026-11-11T12:00:00Z")).code())
                .isEqualTo("2026Q1");
        assertThat(Edition.newestFinal(java.time.Instant.parse("2026-11-12T12:00:00Z")).code())
                .isEqualTo("2026Q2");
    }
}
