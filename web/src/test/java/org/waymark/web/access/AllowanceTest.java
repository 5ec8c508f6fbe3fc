package org.waymark.web.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class AllowanceTest {

    private static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");

    private final Allowance three = new Allowance(3, 2);

    @Test
    void so_many_at_once_and_then_one_has_to_wait() {
        for (int i = 0; i < 3; i++) {
            assertThat(three.take("a", NOW)).isZero();
        }
        assertThat(three.take("a", NOW)).isEqualTo(Duration.ofSeconds(30));
        assertThat(three.waitOf("a", NOW)).isEqualTo(Duration.ofSeconds(30));
        assertThat(three.take("b", NOW)).as("somebody else").isZero();
    }

    @Test
    void what_is_given_back_each_minute_can_be_taken_and_no_more_than_the_most_is_kept() {
        for (int i = 0; i < 4; i++) {
            three.take("a", NOW);
        }
        assertThat(three.take("a", NOW.plusSeconds(29))).isPositive();
        assertThat(three.take("a", NOW.plusSeconds(31))).isZero();
        Instant tomorrow = NOW.plus(Duration.ofDays(1));
        for (int i = 0; i < 3; i++) {
            assertThat(three.take("a", tomorrow)).isZero();
        }
        assertThat(three.take("a", tomorrow)).isPositive();
    }

    @Test
    void asking_takes_nothing() {
        for (int i = 0; i < 9; i++) {
            assertThat(three.waitOf("a", NOW)).isZero();
        }
        assertThat(three.take("a", NOW)).isZero();
    }
}
