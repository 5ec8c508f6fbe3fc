package org.waymark.therapy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.waymark.shared.BadInput;

class CourseGoingOnTest {

    private static final Instant NOW = Instant.parse("2026-07-01T09:30:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 7, 1);
    private static final LocalTime ELEVEN = LocalTime.of(11, 0);

    @Test
    void the_next_session_is_told_in_the_time_of_london() {
        assertThat(CourseGoingOn.moment(TODAY, ELEVEN, NOW))
                .isEqualTo(Instant.parse("2026-07-01T10:00:00Z"));
        assertThat(CourseGoingOn.moment(LocalDate.of(2026, 12, 1), ELEVEN, NOW))
                .isEqualTo(Instant.parse("2026-12-01T11:00:00Z"));
    }

    @Test
    void what_is_over_is_not_booked_and_neither_is_next_year_but_one() {
        refused(TODAY, LocalTime.of(10, 30), "This time is over");
        refused(TODAY.minusDays(1), ELEVEN, "This time is over");
        refused(TODAY.plusDays(367), ELEVEN, "more than a year ahead");
        assertThat(CourseGoingOn.moment(TODAY.plusDays(366), ELEVEN, NOW)).isAfter(NOW);
    }

    @Test
    void a_day_without_a_time_is_no_booking() {
        refused(null, ELEVEN, "Enter the day");
        refused(TODAY.plusDays(7), null, "Enter when it begins");
    }

    private static void refused(LocalDate day, LocalTime time, String words) {
        assertThatThrownBy(() -> CourseGoingOn.moment(day, time, NOW))
                .isInstanceOf(BadInput.class)
                .extracting(wrong -> ((BadInput) wrong).problems().toString())
                .asString()
                .contains(words);
    }
}
