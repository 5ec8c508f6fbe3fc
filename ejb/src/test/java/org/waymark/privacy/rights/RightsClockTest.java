package org.waymark.privacy.rights;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waymark.privacy.rights.RightsClock.Wait;
import org.waymark.privacy.rights.RightsWait.Kind;
import org.waymark.reference.WorkingDays;

@DisplayNameGeneration(ReplaceUnderscores.class)
class RightsClockTest {

    /** The bank holidays of England and Wales around these vectors; others fall in between. */
    private static final WorkingDays DAYS =
            new WorkingDays(
                    List.of(
                            day("2024-01-01"),
                            day("2024-12-25"),
                            day("2025-12-25"),
                            day("2026-04-03"),
                            day("2026-04-06"),
                            day("2026-12-25"),
                            day("2026-12-28"),
                            day("2027-01-01")));

    private static final LocalDate TODAY = day("2026-11-26");

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        // the same day of the next month
        "2026-03-02, 2026-04-02",
        // no such day: the last of the month
        "2024-01-31, 2024-02-29",
        "2025-01-31, 2025-02-28",
        "2024-03-31, 2024-04-30",
        // 28 February 2026 is a Saturday
        "2026-01-31, 2026-03-02",
        // Good Friday, the weekend and Easter Monday
        "2026-03-03, 2026-04-07",
        // Christmas Day on a Friday, the weekend, and the substitute for Boxing Day
        "2026-11-25, 2026-12-29",
        // bank holidays of 2031 are not known: only the weekend moves the day
        "2031-11-25, 2031-12-25",
        "2031-11-20, 2031-12-22",
    })
    void a_month_ends_on_a_working_day(LocalDate received, LocalDate due) {
        assertThat(clock(received, false).due(TODAY, DAYS)).isEqualTo(due);
    }

    @Test
    void an_extension_gives_two_months_more_and_leaves_the_first_day_where_it_was() {
        RightsClock extended = clock(day("2026-09-30"), true);
        assertThat(extended.due(TODAY, DAYS)).isEqualTo(day("2026-12-30"));
        assertThat(extended.firstDue(TODAY, DAYS)).isEqualTo(day("2026-10-30"));
        assertThat(clock(day("2025-11-30"), true).due(TODAY, DAYS))
                .as("three months after 30 November is the last day of February, a Saturday")
                .isEqualTo(day("2026-03-02"));
    }

    @Test
    void the_month_begins_when_it_is_known_who_asks() {
        assertThat(
                        clock(day("2026-03-02"), false, wait(Kind.IDENTITY, "03-04", "03-10"))
                                .due(TODAY, DAYS))
                .isEqualTo(day("2026-04-10"));
    }

    @Test
    void days_on_which_they_were_asked_what_they_mean_do_not_count() {
        assertThat(
                        clock(day("2026-03-02"), false, wait(Kind.CLARIFICATION, "03-10", "03-20"))
                                .due(TODAY, DAYS))
                .as("2 April and ten days: a Sunday")
                .isEqualTo(day("2026-04-13"));
    }

    @Test
    void waits_that_overlap_count_once_and_one_before_it_was_known_who_asks_counts_for_nothing() {
        assertThat(
                        clock(
                                        day("2026-03-02"),
                                        false,
                                        wait(Kind.CLARIFICATION, "03-10", "03-20"),
                                        wait(Kind.CLARIFICATION, "03-15", "03-21"))
                                .due(TODAY, DAYS))
                .isEqualTo(day("2026-04-13"));
        assertThat(
                        clock(
                                        day("2026-03-02"),
                                        false,
                                        wait(Kind.IDENTITY, "03-03", "03-10"),
                                        wait(Kind.CLARIFICATION, "03-04", "03-09"))
                                .due(TODAY, DAYS))
                .isEqualTo(day("2026-04-10"));
    }

    @Test
    void who_asks_after_the_time_is_over_gains_nothing() {
        assertThat(
                        clock(day("2026-03-02"), false, wait(Kind.CLARIFICATION, "04-03", "05-20"))
                                .due(TODAY, DAYS))
                .isEqualTo(day("2026-04-02"));
        assertThat(
                        clock(day("2026-03-02"), false, wait(Kind.IDENTITY, "04-03", "05-20"))
                                .due(TODAY, DAYS))
                .isEqualTo(day("2026-04-02"));
    }

    @Test
    void while_they_are_asked_the_day_moves_with_each_day() {
        RightsClock waiting =
                clock(
                        day("2026-11-02"),
                        false,
                        new Wait(Kind.CLARIFICATION, day("2026-11-20"), null));
        assertThat(waiting.due(day("2026-11-23"), DAYS)).isEqualTo(day("2026-12-07"));
        assertThat(waiting.due(day("2026-11-26"), DAYS)).isEqualTo(day("2026-12-08"));
    }

    private static RightsClock clock(LocalDate received, boolean extended, Wait... waits) {
        return new RightsClock(received, extended, List.of(waits));
    }

    private static Wait wait(Kind kind, String from, String until) {
        return new Wait(kind, day("2026-" + from), day("2026-" + until));
    }

    private static LocalDate day(String iso) {
        return LocalDate.parse(iso);
    }
}
