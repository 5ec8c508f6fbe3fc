package org.waymark.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.waymark.reference.WorkingDays;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ContactLadderTest {

    private static final ContactLadder.Policy POLICY = new ContactLadder.Policy(3, 5, 2, 2, 2);
    private static final WorkingDays CALENDAR =
            new WorkingDays(
                    List.of(
                            LocalDate.of(2026, 1, 1),
                            LocalDate.of(2026, 4, 3),
                            LocalDate.of(2026, 12, 25)));

    @Test
    void three_attempts_on_different_days_times_and_channels_over_five_working_days_are_enough() {
        assertThat(
                        ladder(
                                        2,
                                        call("2026-03-02T09:30:00Z"),
                                        call("2026-03-04T18:00:00Z"),
                                        text("2026-03-06T14:00:00Z"))
                                .isComplete())
                .isTrue();
    }

    @Test
    void two_attempts_are_not_and_the_next_is_proposed_at_another_time_of_day() {
        assertThat(
                        ladder(2, call("2026-03-02T09:30:00Z"), call("2026-03-03T10:00:00Z"))
                                .stillToDo())
                .isEqualTo("2 of 3 attempts made. Try again in the afternoon.");
    }

    @Test
    void three_calls_on_one_morning_are_not_honest_stopping() {
        assertThat(
                        ladder(
                                        1,
                                        call("2026-03-02T09:00:00Z"),
                                        call("2026-03-02T09:05:00Z"),
                                        call("2026-03-02T09:10:00Z"))
                                .stillToDo())
                .contains("same day");
    }

    @Test
    void attempts_always_in_the_morning_are_not_enough() {
        assertThat(
                        ladder(
                                        1,
                                        call("2026-03-02T09:00:00Z"),
                                        call("2026-03-04T09:05:00Z"),
                                        call("2026-03-06T09:10:00Z"))
                                .stillToDo())
                .contains("same time of day")
                .contains("in the afternoon");
    }

    @Test
    void attempts_within_three_working_days_are_too_soon() {
        assertThat(
                        ladder(
                                        2,
                                        call("2026-03-02T09:00:00Z"),
                                        call("2026-03-03T15:00:00Z"),
                                        text("2026-03-04T18:00:00Z"))
                                .stillToDo())
                .isEqualTo("The attempts cover 3 of 5 working days. Try again later.");
    }

    @Test
    void where_only_one_channel_is_safe_nobody_is_asked_to_use_another() {
        ContactLadder.Step[] calls = {
            call("2026-03-02T09:00:00Z"), call("2026-03-04T15:00:00Z"), call("2026-03-06T18:00:00Z")
        };
        assertThat(ladder(1, calls).isComplete()).isTrue();
        assertThat(ladder(2, calls).stillToDo()).contains("another channel");
    }

    @Test
    void summer_time_is_londons() {
        assertThat(ContactLadder.TimeOfDay.of(Instant.parse("2026-07-01T11:30:00Z")))
                .isEqualTo(ContactLadder.TimeOfDay.AFTERNOON);
    }

    private static ContactLadder ladder(int safeChannels, ContactLadder.Step... steps) {
        return new ContactLadder(POLICY, CALENDAR, new ArrayList<>(List.of(steps)), safeChannels);
    }

    private static ContactLadder.Step call(String at) {
        return new ContactLadder.Step(Instant.parse(at), ContactChannel.CALL);
    }

    private static ContactLadder.Step text(String at) {
        return new ContactLadder.Step(Instant.parse(at), ContactChannel.TEXT);
    }
}
