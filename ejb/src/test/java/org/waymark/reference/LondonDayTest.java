package org.waymark.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class LondonDayTest {

    private static final Pattern SUMMER = Pattern.compile("\\(c >= '([^']*)' AND c < '([^']*)'\\)");

    @ParameterizedTest(name = "{0} by UTC is {1} in London")
    @CsvSource({
        "2026-06-30T22:59:59, 2026-06-30",
        "2026-06-30T23:00:00, 2026-07-01",
        "2026-06-30T23:30:00, 2026-07-01",
        "2026-07-01T00:30:00, 2026-07-01",
        "2026-12-31T23:30:00, 2026-12-31",
        "2026-03-28T23:30:00, 2026-03-28",
        "2026-03-29T23:30:00, 2026-03-30",
        "2026-10-24T23:30:00, 2026-10-25",
        "2026-10-25T23:30:00, 2026-10-25"
    })
    void around_midnight_the_day_is_that_of_London(LocalDateTime utc, LocalDate day) {
        String sql =
                LondonDay.of(
                        "c",
                        Instant.parse("2025-01-01T00:00:00Z"),
                        Instant.parse("2027-01-01T00:00:00Z"));
        assertThat(day(sql, utc)).isEqualTo(day);
        assertThat(day(sql, utc)).isEqualTo(WorkingDays.dateOf(utc.toInstant(ZoneOffset.UTC)));
    }

    @Test
    void a_span_that_begins_or_ends_in_summer_has_that_summer() {
        String sql =
                LondonDay.of(
                        "c",
                        Instant.parse("2026-06-01T00:00:00Z"),
                        Instant.parse("2027-06-01T00:00:00Z"));
        assertThat(day(sql, LocalDateTime.parse("2026-06-30T23:30:00"))).isEqualTo("2026-07-01");
        assertThat(day(sql, LocalDateTime.parse("2027-05-30T23:30:00"))).isEqualTo("2027-05-31");
        assertThat(day(sql, LocalDateTime.parse("2027-01-30T23:30:00"))).isEqualTo("2027-01-30");
    }

    @Test
    void a_winter_needs_no_rule() {
        assertThat(
                        LondonDay.of(
                                "c",
                                Instant.parse("2026-11-01T00:00:00Z"),
                                Instant.parse("2027-02-01T00:00:00Z")))
                .isEqualTo("DATE(c)");
    }

    /** As a database works the expression out. */
    private static LocalDate day(String sql, LocalDateTime utc) {
        Matcher summer = SUMMER.matcher(sql);
        while (summer.find()) {
            if (!utc.isBefore(at(summer.group(1))) && utc.isBefore(at(summer.group(2)))) {
                return utc.plusHours(1).toLocalDate();
            }
        }
        return utc.toLocalDate();
    }

    private static LocalDateTime at(String text) {
        return LocalDateTime.parse(text.replace(' ', 'T'));
    }
}
