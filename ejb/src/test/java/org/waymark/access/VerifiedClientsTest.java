package org.waymark.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class VerifiedClientsTest {

    private Instant now = Instant.parse("2026-03-02T09:00:00Z");

    private final VerifiedClients verified =
            new VerifiedClients(
                    new Clock() {
                        @Override
                        public ZoneId getZone() {
                            return ZoneOffset.UTC;
                        }

                        @Override
                        public Clock withZone(ZoneId zone) {
                            return this;
                        }

                        @Override
                        public Instant instant() {
                            return now;
                        }
                    });

    @Test
    void a_secret_that_was_right_is_known_for_five_minutes_and_no_longer() {
        verified.remember("mps-feed", "secret", "hash");
        now = now.plus(Duration.ofMinutes(5)).minusNanos(1);
        assertThat(verified.knows("mps-feed", "secret", "hash")).isTrue();
        now = now.plusNanos(1);
        assertThat(verified.knows("mps-feed", "secret", "hash")).isFalse();
    }

    @Test
    void a_clock_that_was_set_back_makes_the_five_minutes_no_longer() {
        verified.remember("mps-feed", "secret", "hash");
        now = now.minusNanos(1);
        assertThat(verified.knows("mps-feed", "secret", "hash")).isFalse();
    }

    @Test
    void another_secret_another_hash_and_another_client_are_not_known() {
        verified.remember("mps-feed", "secret", "hash");
        assertThat(verified.knows("mps-feed", "Secret", "hash")).isFalse();
        assertThat(verified.knows("mps-feed", "secret", "changed")).isFalse();
        assertThat(verified.knows("colp-feed", "secret", "hash")).isFalse();
    }
}
