package org.waymark.demonstration;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class WorkingCalendarTest {

    private final WorkingCalendar calendar = new WorkingCalendar();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-04-03",
                "2026-04-06",
                "2026-05-04",
                "2026-05-25",
                "2026-08-31",
                "2026-12-25",
                "2026-12-28",
                "2027-01-01",
                "2026-11-22"
            })
    void nobody_works_on_a_bank_holiday_or_a_sunday(String day) {
        assertThat(calendar.works(LocalDate.parse(day))).isFalse();
    }

    @Test
    void working_days_are_counted_over_easter_and_christmas() {
        assertThat(calendar.plus(LocalDate.parse("2026-04-02"), 2)).isEqualTo("2026-04-08");
        assertThat(calendar.plus(LocalDate.parse("2026-12-23"), 5)).isEqualTo("2027-01-04");
        assertThat(calendar.minus(LocalDate.parse("2026-12-29"), 2)).isEqualTo("2026-12-23");
    }
}
