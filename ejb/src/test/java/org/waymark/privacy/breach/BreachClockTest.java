package org.waymark.privacy.breach;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class BreachClockTest {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    @ParameterizedTest(name = "noticed {0}, due {1}")
    @CsvSource({
        // Over a weekend, and over Christmas: no day is left out.
        "2026-11-06T16:30, 2026-11-09T16:30",
        "2026-12-24T10:00, 2026-12-27T10:00",
        // The clocks go forward on 29 March 2026: an hour later by the clock on the wall.
        "2026-03-27T18:00, 2026-03-30T19:00",
        "2026-03-29T03:00, 2026-04-01T03:00",
        // They go back on 25 October 2026: an hour earlier.
        "2026-10-23T18:00, 2026-10-26T17:00",
        "2026-10-22T01:30, 2026-10-25T01:30",
        // Over the end of a leap February.
        "2028-02-27T09:15, 2028-03-01T09:15"
    })
    void seventy_two_hours_pass_as_they_pass(LocalDateTime noticed, LocalDateTime due) {
        assertThat(BreachClock.due(at(noticed)).atZone(LONDON).toLocalDateTime()).isEqualTo(due);
        assertThat(Duration.between(at(noticed), BreachClock.due(at(noticed)))).hasHours(72);
    }

    @Test
    void when_the_hour_is_there_twice_the_second_one_is_later() {
        Instant first = Instant.parse("2026-10-25T00:30:00Z");
        Instant second = Instant.parse("2026-10-25T01:30:00Z");
        assertThat(Duration.between(BreachClock.due(first), BreachClock.due(second))).hasHours(1);
    }

    @Test
    void it_is_late_only_after_the_last_moment() {
        Instant noticed = Instant.parse("2026-11-06T16:30:00Z");
        Instant last = Instant.parse("2026-11-09T16:30:00Z");
        assertThat(BreachClock.isLate(noticed, last)).isFalse();
        assertThat(BreachClock.isLate(noticed, last.plusNanos(1_000))).isTrue();
    }

    @ParameterizedTest(name = "after {0} minutes: {1}")
    @CsvSource({
        "0, 3 days 0 hours left",
        "61, 2 days 22 hours left",
        "2880, 1 day 0 hours left",
        "2881, 23 hours left",
        "4261, 59 minutes left",
        "4319, 1 minute left",
        "4320, 0 minutes left",
        "4325, Over by 5 minutes",
        "4500, Over by 3 hours",
        "5820, Over by 1 day 1 hours"
    })
    void what_is_left_is_told_in_words_and_never_too_much(long minutes, String words) {
        Instant noticed = Instant.parse("2026-11-06T16:30:00Z");
        assertThat(BreachClock.left(noticed, noticed.plus(Duration.ofMinutes(minutes))))
                .isEqualTo(words.replace("1 hours", "1 hour"));
    }

    private static Instant at(LocalDateTime wall) {
        return wall.atZone(LONDON).toInstant();
    }
}
