package org.waymark.safety;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.waymark.justice.DisclosureGuidance;
import org.waymark.reference.Validity;
import org.waymark.reference.WorkingDays;

/** Clare's Law: first check in a day, meeting in ten working days, complete in 28 days. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class DisclosureClockTest {

    private static final WorkingDays CALENDAR =
            new WorkingDays(
                    Stream.of("2026-04-03", "2026-04-06", "2026-05-04", "2026-12-25", "2027-01-01")
                            .map(LocalDate::parse)
                            .toList());
    private static final DisclosureGuidance GUIDANCE =
            new DisclosureGuidance(1, 10, 28, new Validity(LocalDate.parse("2023-04-05"), null));
    private static final LocalDate ASKED = LocalDate.parse("2026-04-02");

    @Test
    void each_has_its_last_day() {
        assertThat(clocks(null, null, null))
                .extracting(DisclosureClock::kind, DisclosureClock::by)
                .containsExactly(
                        tuple(DisclosureClock.Kind.CHECK, "2026-04-03"),
                        tuple(DisclosureClock.Kind.MEETING, "2026-04-20"),
                        tuple(DisclosureClock.Kind.ANSWER, "2026-04-30"));
    }

    @Test
    void one_is_late_after_its_last_day_and_not_on_it() {
        DisclosureClock meeting = clocks(null, null, null).get(1);
        assertThat(meeting.isLate(LocalDate.parse("2026-04-20"))).isFalse();
        assertThat(meeting.isLate(LocalDate.parse("2026-04-21"))).isTrue();
    }

    @Test
    void what_was_done_in_time_is_never_late_and_what_was_done_late_stays_late() {
        LocalDate longAfter = LocalDate.parse("2026-12-01");
        assertThat(clocks("2026-04-03", null, null).get(0).isLate(longAfter)).isFalse();
        assertThat(clocks("2026-04-04", null, null).get(0).isLate(ASKED)).isTrue();
        assertThat(clocks("2026-04-04", null, null).get(0).isDone()).isTrue();
    }

    @Test
    void when_it_ended_what_was_not_done_has_fallen_away() {
        assertThat(clocks("2026-04-03", null, "2026-05-01"))
                .extracting(DisclosureClock::kind)
                .containsExactly(DisclosureClock.Kind.CHECK, DisclosureClock.Kind.ANSWER);
        assertThat(clocks(null, null, "2026-05-01").get(0).isLate(ASKED))
                .as("answered on the 29th day")
                .isTrue();
    }

    @Test
    void without_guidance_or_bank_holidays_no_day_is_made_up() {
        assertThat(DisclosureClock.of(null, CALENDAR, ASKED, null, null, null)).isEmpty();
        assertThat(
                        DisclosureClock.of(
                                GUIDANCE,
                                CALENDAR,
                                LocalDate.parse("2040-04-02"),
                                null,
                                null,
                                null))
                .extracting(DisclosureClock::kind)
                .containsExactly(DisclosureClock.Kind.CHECK, DisclosureClock.Kind.ANSWER);
    }

    private static org.assertj.core.groups.Tuple tuple(DisclosureClock.Kind kind, String day) {
        return org.assertj.core.api.Assertions.tuple(kind, LocalDate.parse(day));
    }

    private static List<DisclosureClock> clocks(String checked, String met, String answered) {
        return DisclosureClock.of(GUIDANCE, CALENDAR, ASKED, day(checked), day(met), day(answered));
    }

    private static LocalDate day(String text) {
        return text == null ? null : LocalDate.parse(text);
    }
}
