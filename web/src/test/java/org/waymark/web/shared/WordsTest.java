package org.waymark.web.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class WordsTest {

    /**
     * Tuesday 24 March 2026, 1:40 pm in London (winter time; the clocks go forward on the 29th).
     */
    private static final Words WINTER = at("2026-03-24T13:40:00Z");

    /** Saturday 28 March 2026, 11:30 pm in London: half an hour before the short day. */
    private static final Words EVE = at("2026-03-28T23:30:00Z");

    /** Sunday 25 October 2026, 1:30 am in London for the second time: the long day. */
    private static final Words LONG_DAY = at("2026-10-25T01:30:00Z");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2026-03-24T15:40:00Z | Due today, 3:40 pm",
                "2026-03-24T23:59:00Z | Due today",
                "2026-03-24T13:40:00Z | Due today, 1:40 pm",
                "2026-03-24T13:39:59Z | Overdue since 1:39 pm",
                "2026-03-24T00:00:00Z | Overdue since 12:00 am",
                "2026-03-23T23:59:00Z | Overdue by 1 day",
                "2026-03-22T09:00:00Z | Overdue by 2 days",
                "2026-03-25T09:00:00Z | Due tomorrow, 9:00 am",
                "2026-03-25T23:59:00Z | Due tomorrow",
                "2026-04-07T08:00:00Z | Due Tue 7 Apr",
                "2027-01-04T08:00:00Z | Due Mon 4 Jan 2027",
            })
    void a_deadline_says_in_words_how_much_time_is_left(Instant due, String words) {
        assertThat(WINTER.due(due)).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2026-03-24T08:05:00Z | Today, 8:05 am | 24 Mar",
                "2026-03-23T23:30:00Z | 23 Mar, 11:30 pm | 23 Mar",
                "2026-06-04T14:40:00Z | 4 Jun, 3:40 pm | 4 Jun",
                "2025-12-31T23:30:00Z | 31 Dec 2025 | 31 Dec 2025",
            })
    void a_column_of_a_list_says_when_in_few_words(Instant at, String words, String day) {
        assertThat(WINTER.brief(at)).isEqualTo(words);
        assertThat(WINTER.briefDay(at)).isEqualTo(day);
        assertThat(WINTER.brief(null) + WINTER.briefDay(null)).isEmpty();
    }

    @Test
    void summer_time_shows_the_hour_on_the_wall_of_london() {
        assertThat(at("2026-06-04T08:00:00Z").due(Instant.parse("2026-06-04T14:40:00Z")))
                .isEqualTo("Due today, 3:40 pm");
    }

    @Test
    void the_last_minute_of_a_summer_day_is_still_that_day() {
        assertThat(at("2026-06-04T08:00:00Z").due(Instant.parse("2026-06-04T22:59:00Z")))
                .isEqualTo("Due today");
        assertThat(at("2026-06-04T08:00:00Z").due(Instant.parse("2026-06-04T23:01:00Z")))
                .isEqualTo("Due tomorrow, 12:01 am");
    }

    @Test
    void a_day_of_twenty_three_hours_counts_as_one_day() {
        assertThat(EVE.due(Instant.parse("2026-03-29T22:30:00Z")))
                .isEqualTo("Due tomorrow, 11:30 pm");
        assertThat(EVE.due(Instant.parse("2026-03-29T23:30:00Z"))).isEqualTo("Due Mon 30 Mar");
    }

    @Test
    void the_hour_that_comes_twice_is_told_apart_by_what_has_passed() {
        assertThat(LONG_DAY.due(Instant.parse("2026-10-25T00:30:00Z")))
                .isEqualTo("Overdue since 1:30 am");
        assertThat(LONG_DAY.due(Instant.parse("2026-10-24T22:59:00Z")))
                .isEqualTo("Overdue by 1 day");
    }

    @Test
    void without_a_deadline_there_is_no_date() {
        assertThat(WINTER.due(null)).isEqualTo("No date");
        assertThat(WINTER.urgency(null)).isEqualTo("later");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-24T13:39:59Z, late",
        "2026-03-24T13:40:00Z, today",
        "2026-03-24T23:59:00Z, today",
        "2026-03-25T00:00:00Z, soon",
        "2026-03-26T23:59:00Z, soon",
        "2026-03-27T00:00:00Z, later",
    })
    void urgency_follows_the_words(Instant due, String urgency) {
        assertThat(WINTER.urgency(due)).isEqualTo(urgency);
    }

    @Test
    void instants_are_shown_in_london_time() {
        assertThat(WINTER.at(Instant.parse("2026-06-04T14:40:00Z")))
                .isEqualTo("4 June 2026 at 3:40 pm");
        assertThat(WINTER.day(Instant.parse("2026-06-04T23:30:00Z"))).isEqualTo("5 June 2026");
        assertThat(WINTER.at(null)).isEmpty();
    }

    @Test
    void age_is_that_of_today_in_london() {
        assertThat(WINTER.age(LocalDate.of(2000, 3, 24))).isEqualTo("26");
        assertThat(WINTER.age(LocalDate.of(2000, 3, 25))).isEqualTo("25");
        assertThat(WINTER.age(null)).isEmpty();
    }

    @Test
    void one_is_not_many() {
        assertThat(WINTER.count(1, "day")).isEqualTo("1 day");
        assertThat(WINTER.count(0, "day")).isEqualTo("0 days");
        assertThat(WINTER.count(1234, "referral")).isEqualTo("1,234 referrals");
    }

    private static Words at(String instant) {
        return new Words(Clock.fixed(Instant.parse(instant), ZoneOffset.UTC));
    }
}
