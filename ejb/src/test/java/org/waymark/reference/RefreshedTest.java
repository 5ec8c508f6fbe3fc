package org.waymark.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class RefreshedTest {

    private final AtomicInteger loads = new AtomicInteger();
    private final MovedClock clock = new MovedClock();
    private final Refreshed<Integer> value =
            new Refreshed<>(loads::incrementAndGet, Duration.ofMinutes(1), clock);

    @Test
    void it_is_loaded_once_while_it_is_fresh() {
        assertThat(value.get()).isEqualTo(1);
        clock.now = clock.now.plusSeconds(59);
        assertThat(value.get()).isEqualTo(1);
    }

    @Test
    void a_change_made_on_another_server_is_seen_after_a_minute() {
        value.get();
        clock.now = clock.now.plusSeconds(60);
        assertThat(value.get()).isEqualTo(2);
    }

    @Test
    void a_change_made_here_is_seen_at_once() {
        value.get();
        value.drop();
        assertThat(value.get()).isEqualTo(2);
    }

    @Test
    void while_one_thread_loads_again_the_others_go_on_with_what_they_have() throws Exception {
        CountDownLatch loading = new CountDownLatch(1);
        CountDownLatch goOn = new CountDownLatch(1);
        Refreshed<Integer> slow =
                new Refreshed<>(
                        () -> {
                            int load = loads.incrementAndGet();
                            if (load == 2) {
                                loading.countDown();
                                await(goOn);
                            }
                            return load;
                        },
                        Duration.ofMinutes(1),
                        clock);
        assertThat(slow.get()).isEqualTo(1);
        clock.now = clock.now.plusSeconds(61);
        Thread loader = new Thread(slow::get);
        loader.start();
        await(loading);
        assertThat(slow.get()).isEqualTo(1);
        goOn.countDown();
        loader.join(TimeUnit.SECONDS.toMillis(10));
        assertThat(slow.get()).isEqualTo(2);
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(10, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static final class MovedClock extends Clock {

        private volatile Instant now = Instant.parse("2026-06-01T09:00:00Z");

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
    }
}
