package org.waymark.caseload;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** From when to when what is wrong in the morning counts, by London's days. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ConcernTest {

    /** In the evening of 28 October, three days after the clocks went back. */
    private static final Instant EVENING = Instant.parse("2026-10-28T20:30:00Z");

    @ParameterizedTest(name = "{0}: {1} {2}")
    @CsvSource({
        // until the end of today
        "MARAC_DUE, 2026-10-29T00:00:00Z, ",
        "PLAN_TO_REVIEW, 2026-10-29T00:00:00Z, ",
        // from now on
        "OVERDUE, 2026-10-28T20:30:00Z, ",
        "URGENT_LATE, 2026-10-28T20:30:00Z, ",
        "RISK_REVIEW_OVERDUE, 2026-10-28T20:30:00Z, ",
        "REVIEW_OVERDUE, 2026-10-28T20:30:00Z, ",
        "DUE_TODAY, 2026-10-28T20:30:00Z, 2026-10-29T00:00:00Z",
        // today and 13 days more
        "HEARING_SOON, 2026-10-28T00:00:00Z, 2026-11-11T00:00:00Z",
        "HEARING_UNPREPARED, 2026-10-28T00:00:00Z, 2026-11-11T00:00:00Z",
        // 28 times 24 hours
        "QUIET, 2026-09-30T20:30:00Z, "
    })
    void it_counts_from_or_until(Concern concern, Instant first, Instant second) {
        assertThat(concern.values(EVENING))
                .containsExactly(
                        second == null ? new Instant[] {first} : new Instant[] {first, second});
    }

    @Test
    void days_are_londons_also_while_the_clocks_go_back_within_the_fortnight() {
        Instant lateInSummerTime = Instant.parse("2026-10-19T23:30:00Z");
        assertThat(Concern.HEARING_SOON.values(lateInSummerTime))
                .as("the 20th in London")
                .containsExactly(
                        Instant.parse("2026-10-19T23:00:00Z"),
                        Instant.parse("2026-11-03T00:00:00Z"));
        assertThat(Concern.MARAC_DUE.values(lateInSummerTime))
                .containsExactly(Instant.parse("2026-10-20T23:00:00Z"));
        Instant leapDay = Instant.parse("2028-02-29T12:00:00Z");
        assertThat(Concern.NOT_AT_MARAC.values(leapDay))
                .as("twelve months by the calendar, and the age they have now")
                .containsExactly(Instant.parse("2027-02-28T00:00:00Z"), leapDay, leapDay);
    }

    @Test
    void a_referral_to_marac_is_missed_after_a_week_and_a_meeting_on_the_day_after_it() {
        assertThat(Concern.MARAC_NOT_LISTED.values(Instant.parse("2026-11-27T12:00:00Z")))
                .containsExactly(Instant.parse("2026-11-20T00:00:00Z"));
        assertThat(Concern.MARAC_NOT_WRITTEN_DOWN.values(Instant.parse("2026-11-27T12:00:00Z")))
                .as("held before today")
                .containsExactly(Instant.parse("2026-11-27T00:00:00Z"));
    }

    @ParameterizedTest
    @EnumSource(Concern.class)
    void every_parameter_has_its_value(Concern concern) {
        assertThat(concern.condition().chars().filter(c -> c == '?').count())
                .isEqualTo(concern.values(EVENING).size());
    }
}
