package org.waymark.incident;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ReportTimeTest {

    private static final Instant ENDS = Instant.parse("2026-07-01T10:00:00Z");
    private static final Duration KEPT = Duration.ofDays(180);

    @Test
    void what_nobody_told_the_police_goes_when_its_time_is_over() {
        assertThat(ReportTime.goesAt(ENDS, false, null, KEPT)).isEqualTo(ENDS);
    }

    @Test
    void evidence_that_the_police_have_not_opened_stays() {
        assertThat(ReportTime.goesAt(ENDS, true, null, KEPT)).isNull();
    }

    @Test
    void they_have_it_for_as_long_as_any_report_is_kept_from_when_they_opened_it() {
        Instant opened = Instant.parse("2026-06-20T10:00:00Z");
        assertThat(ReportTime.goesAt(ENDS, true, opened, KEPT)).isEqualTo(opened.plus(KEPT));
    }

    @Test
    void a_short_time_after_opening_brings_nothing_forward() {
        Instant opened = Instant.parse("2026-01-05T10:00:00Z");
        assertThat(ReportTime.goesAt(ENDS, true, opened, Duration.ofDays(7))).isEqualTo(ENDS);
    }

    @ParameterizedTest
    @CsvSource({
        "1, NAMED, false, true",
        "1, NAMED, true, false",
        "1, ANONYMOUS, true, true",
        "1, NO, false, false",
        ", NO, false, false"
    })
    void what_only_a_few_may_know_of_is_passed_on_without_a_name_alone(
            Long force, String police, boolean few, boolean passed) {
        assertThat(ReportTime.isPassed(force, police, few)).isEqualTo(passed);
    }
}
