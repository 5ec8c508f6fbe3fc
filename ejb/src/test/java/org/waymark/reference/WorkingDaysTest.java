package org.waymark.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waymark.reference.WorkingDays.Pause;

@DisplayNameGeneration(ReplaceUnderscores.class)
class WorkingDaysTest {

    private static final Set<LocalDate> HOLIDAYS =
            Stream.of(
                            "2026-04-03",
                            "2026-04-06",
                            "2026-05-04",
                            "2026-05-25",
                            "2026-08-31",
                            "2026-12-25",
                            "2026-12-28",
                            "2027-01-01")
                    .map(LocalDate::parse)
                    .collect(java.util.stream.Collectors.toSet());

    private final WorkingDays days = new WorkingDays(HOLIDAYS);

    @ParameterizedTest(name = "{0} + {1} working days is {2}")
    @CsvSource({
        "2026-04-02, 1, 2026-04-07",
        "2026-04-02, 2, 2026-04-08",
        "2026-04-02, 5, 2026-04-13",
        "2026-04-02, 10, 2026-04-20",
        "2026-04-02, 20, 2026-05-05",
        "2026-04-04, 1, 2026-04-07",
        "2026-04-04, 2, 2026-04-08",
        "2026-04-04, 5, 2026-04-13",
        "2026-04-04, 10, 2026-04-20",
        "2026-04-04, 20, 2026-05-05",
        "2026-12-23, 1, 2026-12-24",
        "2026-12-23, 2, 2026-12-29",
        "2026-12-23, 5, 2027-01-04",
        "2026-12-23, 10, 2027-01-11",
        "2026-12-23, 20, 2027-01-25",
        "2026-08-28, 1, 2026-09-01",
        "2026-08-28, 2, 2026-09-02",
        "2026-08-28, 5, 2026-09-07",
        "2026-08-28, 10, 2026-09-14",
        "2026-08-28, 20, 2026-09-28"
    })
    void the_published_vectors_are_met_and_counting_back_agrees(
            LocalDate event, int n, LocalDate due) {
        assertThat(days.addWorkingDays(event, n)).isEqualTo(due);
        assertThat(days.workingDaysBetween(event, due)).isEqualTo(n);
        assertThat(days.workingDaysBetween(due, event)).isEqualTo(-n);
    }

    @Test
    void what_is_due_is_due_at_the_last_microsecond_of_the_day_in_London() {
        Instant thursdayNoon = Instant.parse("2026-04-02T11:00:00Z");

        Instant due = days.dueAfter(thursdayNoon, 1);

        assertThat(due).isEqualTo("2026-04-07T22:59:59.999999Z");
        assertThat(WorkingDays.inWords(due)).isEqualTo("end of Tue 7 Apr");
        assertThat(WorkingDays.inWords(days.dueAfter(thursdayNoon, 2)))
                .isEqualTo("end of Wed 8 Apr");
    }

    @ParameterizedTest(name = "an event at {0} + {1} is due at {2}")
    @CsvSource({
        // 23:30 UTC in summer time is already the next day in London, in winter time it is not.
        "2026-06-01T23:30:00Z, 1, 2026-06-03T22:59:59.999999Z",
        "2026-06-01T22:30:00Z, 1, 2026-06-02T22:59:59.999999Z",
        "2026-11-02T23:30:00Z, 1, 2026-11-03T23:59:59.999999Z",
        // Over the change to summer time on 29 March and back on 25 October.
        "2026-03-27T10:00:00Z, 1, 2026-03-30T22:59:59.999999Z",
        "2026-10-23T10:00:00Z, 1, 2026-10-26T23:59:59.999999Z",
        // Received on a weekend, on a bank holiday, and a minute before midnight.
        "2026-04-04T09:00:00Z, 2, 2026-04-08T22:59:59.999999Z",
        "2026-04-06T09:00:00Z, 1, 2026-04-07T22:59:59.999999Z",
        "2026-12-24T23:59:00Z, 1, 2026-12-29T23:59:59.999999Z"
    })
    void the_day_of_the_event_is_the_day_in_London(Instant event, int n, Instant due) {
        assertThat(days.dueAfter(event, n)).isEqualTo(due);
    }

    @Test
    void weekends_and_bank_holidays_are_no_working_days() {
        assertThat(days.isWorkingDay(LocalDate.of(2026, 4, 2))).isTrue();
        assertThat(days.isWorkingDay(LocalDate.of(2026, 4, 3))).isFalse();
        assertThat(days.isWorkingDay(LocalDate.of(2026, 4, 4))).isFalse();
        assertThat(days.isWorkingDay(LocalDate.of(2026, 4, 5))).isFalse();
        assertThat(days.isWorkingDay(LocalDate.of(2026, 12, 28))).isFalse();
    }

    @Test
    void nothing_is_added_for_no_working_days() {
        LocalDate saturday = LocalDate.of(2026, 4, 4);
        assertThat(days.addWorkingDays(saturday, 0)).isEqualTo(saturday);
        assertThatThrownBy(() -> days.addWorkingDays(saturday, -1))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void counting_between_agrees_with_counting_day_by_day_over_two_years() {
        LocalDate start = LocalDate.of(2026, 1, 1);
        int counted = 0;
        for (LocalDate day = start.plusDays(1);
                !day.isAfter(LocalDate.of(2027, 12, 31));
                day = day.plusDays(1)) {
            counted += days.isWorkingDay(day) ? 1 : 0;
            assertThat(days.workingDaysBetween(start, day)).as("up to %s", day).isEqualTo(counted);
        }
        // 521 weekdays after 1 January 2026, less the eight holidays of the list.
        assertThat(counted).isEqualTo(513);
    }

    @Test
    void a_bank_holiday_on_a_weekend_takes_no_working_day_away() {
        WorkingDays withSaturday =
                new WorkingDays(List.of(LocalDate.of(2027, 12, 25), LocalDate.of(2027, 12, 27)));
        assertThat(
                        withSaturday.workingDaysBetween(
                                LocalDate.of(2027, 12, 24), LocalDate.of(2027, 12, 28)))
                .isEqualTo(1);
    }

    @Test
    void a_pause_moves_the_due_day_by_the_working_days_it_lasted() {
        Instant monday = Instant.parse("2026-06-01T09:00:00Z");

        assertThat(days.dueAfter(monday, 2, List.of())).isEqualTo(days.dueAfter(monday, 2));
        assertThat(days.dueAfter(monday, 2, List.of(pause("2026-06-02T10:00", "2026-06-04T10:00"))))
                .isEqualTo(WorkingDays.endOf(LocalDate.of(2026, 6, 5)));
    }

    @Test
    void a_pause_over_a_weekend_or_within_a_day_moves_only_what_was_worked() {
        Instant thursday = Instant.parse("2026-06-04T09:00:00Z");

        assertThat(
                        days.dueAfter(
                                thursday,
                                2,
                                List.of(pause("2026-06-05T16:00", "2026-06-08T09:00"))))
                .isEqualTo(WorkingDays.endOf(LocalDate.of(2026, 6, 9)));
        assertThat(
                        days.dueAfter(
                                thursday,
                                2,
                                List.of(pause("2026-06-05T09:00", "2026-06-05T16:00"))))
                .isEqualTo(WorkingDays.endOf(LocalDate.of(2026, 6, 8)));
    }

    @Test
    void pauses_that_overlap_are_counted_once_in_any_order() {
        Instant monday = Instant.parse("2026-06-01T09:00:00Z");
        Pause first = pause("2026-06-01T10:00", "2026-06-03T10:00");
        Pause second = pause("2026-06-02T10:00", "2026-06-04T10:00");
        Pause within = pause("2026-06-02T11:00", "2026-06-02T12:00");

        assertThat(days.dueAfter(monday, 1, List.of(second, within, first)))
                .isEqualTo(WorkingDays.endOf(LocalDate.of(2026, 6, 5)));
    }

    @Test
    void a_pause_after_the_clock_ran_out_saves_nothing_but_one_within_a_moved_day_does() {
        Instant monday = Instant.parse("2026-06-01T09:00:00Z");
        Pause tooLate = pause("2026-06-03T10:00", "2026-06-05T10:00");
        Pause early = pause("2026-06-01T10:00", "2026-06-02T10:00");

        assertThat(days.dueAfter(monday, 1, List.of(tooLate)))
                .isEqualTo(WorkingDays.endOf(LocalDate.of(2026, 6, 2)));
        assertThat(days.dueAfter(monday, 1, List.of(early, tooLate)))
                .isEqualTo(WorkingDays.endOf(LocalDate.of(2026, 6, 5)));
    }

    @Test
    void a_pause_that_began_before_the_event_counts_from_the_event() {
        Instant monday = Instant.parse("2026-06-01T09:00:00Z");
        assertThat(days.dueAfter(monday, 1, List.of(pause("2026-05-20T10:00", "2026-06-02T10:00"))))
                .isEqualTo(WorkingDays.endOf(LocalDate.of(2026, 6, 3)));
    }

    @Test
    void a_year_whose_bank_holidays_are_unknown_is_refused_and_can_be_asked_for_first() {
        assertThat(days.coveredTo()).isEqualTo("2027-12-31");
        assertThat(days.covers(LocalDate.of(2027, 12, 31))).isTrue();
        assertThat(days.covers(LocalDate.of(2028, 1, 1))).isFalse();
        assertThat(days.covers(LocalDate.of(2025, 12, 31))).isFalse();

        assertThatThrownBy(() -> days.addWorkingDays(LocalDate.of(2027, 12, 31), 1))
                .isInstanceOf(OutsideCalendar.class)
                .hasMessage(
                        "Bank holidays are known from 1 January 2026 to 31 December 2027, so working days around 1 January 2028 cannot be counted. An administrator can add the missing years.");
        assertThatThrownBy(() -> days.isWorkingDay(LocalDate.of(2025, 12, 31)))
                .isInstanceOf(OutsideCalendar.class);
        assertThatThrownBy(
                        () ->
                                days.workingDaysBetween(
                                        LocalDate.of(2025, 6, 1), LocalDate.of(2026, 6, 1)))
                .isInstanceOf(OutsideCalendar.class);
        assertThatThrownBy(() -> new WorkingDays(List.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static Pause pause(String from, String to) {
        return new Pause(Instant.parse(from + ":00Z"), Instant.parse(to + ":00Z"));
    }
}
