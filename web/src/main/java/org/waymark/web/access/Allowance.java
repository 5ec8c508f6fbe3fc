package org.waymark.web.access;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * How often something may be done by each of many: so many at once, and so many more each minute.
 * Kept in the memory of this server alone: with several servers each allows as much.
 */
final class Allowance {

    /** Beyond as many of those who have used nothing lately are forgotten. */
    private static final int MOST_KNOWN = 20_000;

    private static final double MINUTE_MILLIS = 60_000;

    private final double most;
    private final double perMinute;
    private final Map<String, Left> known = new ConcurrentHashMap<>();

    /**
     * @param most at once
     * @param perMinute given back each minute
     */
    Allowance(double most, double perMinute) {
        this.most = most;
        this.perMinute = perMinute;
    }

    private record Left(double units, Instant at) {}

    /**
     * Takes one.
     *
     * @return how long to wait; zero when one was left
     */
    Duration take(String who, Instant now) {
        if (known.size() > MOST_KNOWN) {
            known.values().removeIf(left -> units(left, now) >= most);
        }
        Duration[] wait = {Duration.ZERO};
        known.compute(
                who,
                (key, left) -> {
                    double units = units(left, now);
                    if (units >= 1) {
                        return new Left(units - 1, now);
                    }
                    wait[0] = wait(units);
                    return new Left(units, now);
                });
        return wait[0];
    }

    /** How long to wait until one is left, without taking it. */
    Duration waitOf(String who, Instant now) {
        double units = units(known.get(who), now);
        return units >= 1 ? Duration.ZERO : wait(units);
    }

    private double units(Left left, Instant now) {
        if (left == null) {
            return most;
        }
        double back = Duration.between(left.at(), now).toMillis() / MINUTE_MILLIS * perMinute;
        return Math.min(most, left.units() + Math.max(0, back));
    }

    private Duration wait(double units) {
        return Duration.ofMillis((long) Math.ceil((1 - units) / perMinute * MINUTE_MILLIS));
    }
}
