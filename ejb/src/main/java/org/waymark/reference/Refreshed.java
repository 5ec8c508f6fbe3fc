package org.waymark.reference;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

/**
 * A value that is loaded when first asked for and again after a while, so that another server's
 * change is seen without any message between them. While one thread loads again the others go on
 * with what they have.
 */
public final class Refreshed<T> {

    private record Held<T>(T value, Instant until) {}

    private final Supplier<T> loader;
    private final Duration life;
    private final Clock clock;
    private final ReentrantLock loading = new ReentrantLock();
    private volatile Held<T> held;

    public Refreshed(Supplier<T> loader, Duration life, Clock clock) {
        this.loader = loader;
        this.life = life;
        this.clock = clock;
    }

    public T get() {
        Held<T> now = held;
        if (now != null && clock.instant().isBefore(now.until())) {
            return now.value();
        }
        if (now == null) {
            loading.lock();
        } else if (!loading.tryLock()) {
            return now.value();
        }
        try {
            if (held == null || held == now) {
                held = new Held<>(loader.get(), clock.instant().plus(life));
            }
            return held.value();
        } finally {
            loading.unlock();
        }
    }

    /** Forget the value: the next {@link #get} loads. Waits for a load under way, which is old. */
    public void drop() {
        loading.lock();
        try {
            held = null;
        } finally {
            loading.unlock();
        }
    }
}
