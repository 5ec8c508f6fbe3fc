package org.waymark.web.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class IdleLockTest {

    private static final Instant SEEN = Instant.parse("2026-03-02T09:00:00Z");
    private static final Duration QUARTER = Duration.ofMinutes(15);

    @Test
    void a_session_is_covered_after_a_quarter_of_an_hour_without_use() {
        assertThat(IdleLock.isIdle(SEEN, SEEN.plus(QUARTER), QUARTER)).isFalse();
        assertThat(IdleLock.isIdle(SEEN, SEEN.plus(QUARTER).plusSeconds(1), QUARTER)).isTrue();
    }

    @Test
    void a_session_that_was_used_in_the_future_is_covered_as_the_clock_was_set_back() {
        assertThat(IdleLock.isIdle(SEEN, SEEN.minusSeconds(60), QUARTER)).isFalse();
        assertThat(IdleLock.isIdle(SEEN, SEEN.minusSeconds(61), QUARTER)).isTrue();
        assertThat(IdleLock.isIdle(SEEN, SEEN.minus(Duration.ofDays(1)), QUARTER)).isTrue();
    }

    @Test
    void without_a_limit_it_never_is() {
        assertThat(IdleLock.isIdle(SEEN, SEEN.plus(Duration.ofDays(1)), Duration.ZERO)).isFalse();
    }
}
