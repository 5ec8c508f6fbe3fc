package org.waymark.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class QuarterTest {

    @ParameterizedTest(name = "{0} lies in {1}")
    @CsvSource({
        "2026-04-01, 2026Q1, 2026-27 Q1",
        "2026-06-30, 2026Q1, 2026-27 Q1",
        "2026-07-01, 2026Q2, 2026-27 Q2",
        "2026-12-31, 2026Q3, 2026-27 Q3",
        "2027-01-01, 2026Q4, 2026-27 Q4",
        "2027-03-31, 2026Q4, 2026-27 Q4",
        "2027-04-01, 2027Q1, 2027-28 Q1",
        "2099-05-05, 2099Q1, 2099-00 Q1",
    })
    void a_day_lies_in_a_quarter_of_the_financial_year(LocalDate day, String code, String label) {
        Quarter quarter = Quarter.of(day);

        assertThat(quarter.code()).isEqualTo(code);
        assertThat(quarter.label()).isEqualTo(label);
        assertThat(Quarter.parse(code)).isEqualTo(quarter);
    }

    @Test
    void the_first_quarter_begins_at_midnight_summer_time_which_is_an_hour_earlier_in_utc() {
        Quarter quarter = Quarter.parse("2026Q1");

        assertThat(quarter.from()).isEqualTo(Instant.parse("2026-03-31T23:00:00Z"));
        assertThat(quarter.to()).isEqualTo(Instant.parse("2026-06-30T23:00:00Z"));
    }

    @Test
    void a_quarter_that_holds_a_clock_change_begins_and_ends_at_london_midnight() {
        Quarter autumn = Quarter.parse("2026Q3");
        Quarter winter = Quarter.parse("2026Q4");

        assertThat(autumn.from()).isEqualTo(Instant.parse("2026-09-30T23:00:00Z"));
        assertThat(autumn.to()).isEqualTo(Instant.parse("2027-01-01T00:00:00Z"));
        assertThat(winter.to()).isEqualTo(Instant.parse("2027-03-31T23:00:00Z"));
    }

    @Test
    void the_last_hour_of_march_in_utc_already_belongs_to_april_in_london() {
        Instant halfPastMidnight = Instant.parse("2026-03-31T23:30:00Z");

        assertThat(Quarter.of(halfPastMidnight)).isEqualTo(Quarter.parse("2026Q1"));
        assertThat(Quarter.of(halfPastMidnight.minusSeconds(3600)).code()).isEqualTo("2025Q4");
    }

    @Test
    void every_instant_lies_in_exactly_one_quarter() {
        Quarter quarter = Quarter.parse("2025Q4");

        assertThat(quarter.contains(quarter.from())).isTrue();
        assertThat(quarter.contains(quarter.to())).isFalse();
        assertThat(quarter.contains(quarter.to().minusNanos(1))).isTrue();
        assertThat(quarter.next().contains(quarter.to())).isTrue();
        assertThat(quarter.to()).isEqualTo(quarter.next().from());
    }

    @Test
    void quarters_can_be_counted_forwards_and_backwards_over_the_year_end() {
        Quarter quarter = Quarter.parse("2026Q1");

        assertThat(quarter.previous().code()).isEqualTo("2025Q4");
        assertThat(quarter.plus(-5).code()).isEqualTo("2024Q4");
        assertThat(quarter.plus(7).code()).isEqualTo("2027Q4");
        assertThat(quarter.lastDay()).isEqualTo(LocalDate.of(2026, 6, 30));
        assertThat(Stream.of(quarter, quarter.previous(), quarter.plus(4)).sorted())
                .extracting(Quarter::code)
                .containsExactly("2025Q4", "2026Q1", "2027Q1");
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "2026", "2026Q0", "2026Q5", "2026-Q1", "26Q1", "2026q1", " 2026Q1"})
    void anything_else_in_an_address_is_refused(String code) {
        assertThatThrownBy(() -> Quarter.parse(code)).isInstanceOf(IllegalArgumentException.class);
    }
}
