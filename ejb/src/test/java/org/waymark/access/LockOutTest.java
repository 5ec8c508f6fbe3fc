package org.waymark.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class LockOutTest {

    private static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");

    @Test
    void the_first_four_wrong_passwords_cost_no_waiting() {
        assertThat(LockOut.after(4, NOW)).isNull();
        assertThat(LockOut.isOver(null, NOW)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"5,30", "6,60", "7,120", "11,1920", "12,3600", "500,3600"})
    void from_the_fifth_on_the_wait_doubles_up_to_an_hour(int failures, long seconds) {
        assertThat(LockOut.after(failures, NOW)).isEqualTo(NOW.plus(Duration.ofSeconds(seconds)));
    }

    @Test
    void a_lock_of_a_clock_that_ran_ahead_keeps_nobody_out_for_longer_than_any_lock() {
        assertThat(LockOut.isOver(NOW.plus(Duration.ofHours(1)), NOW)).isFalse();
        assertThat(LockOut.isOver(NOW.plus(Duration.ofHours(1)).plusMillis(1), NOW)).isTrue();
        assertThat(LockOut.isOver(NOW.plus(Duration.ofDays(1)), NOW)).isTrue();
    }

    @Test
    void a_lock_ends_at_its_instant_and_not_before() {
        assertThat(LockOut.isOver(NOW.plusMillis(1), NOW)).isFalse();
        assertThat(LockOut.isOver(NOW, NOW)).isTrue();
    }
}
