package org.waymark.demonstration;

import java.util.List;
import java.util.SplittableRandom;

/** Chance with a seed: the same seed gives the same throws on every machine. */
final class Dice {

    private final SplittableRandom random;

    Dice(long seed) {
        this(new SplittableRandom(seed));
    }

    private Dice(SplittableRandom random) {
        this.random = random;
    }

    /** A second pair of dice, so that what one part throws does not move what another part gets. */
    Dice another() {
        return new Dice(random.split());
    }

    boolean percent(double percent) {
        return random.nextDouble() * 100 < percent;
    }

    /** A whole number from low to high, both included. */
    int between(int low, int high) {
        return low >= high ? low : random.nextInt(low, high + 1);
    }

    long between(long low, long high) {
        return low >= high ? low : random.nextLong(low, high + 1);
    }

    /** Zero (included) to one (excluded). */
    double fraction() {
        return random.nextDouble();
    }

    /** A number from low to high that is most often near low. */
    int mostlyLow(int low, int high) {
        double skewed = random.nextDouble() * random.nextDouble() * random.nextDouble();
        return low + (int) Math.round(skewed * (high - low));
    }

    /** A number from low to high that is most often near the middle. */
    int mostlyMiddle(int low, int high) {
        double sum = random.nextDouble() + random.nextDouble() + random.nextDouble();
        return low + (int) Math.round(sum / 3 * (high - low));
    }

    <T> T one(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }

    @SafeVarargs
    final <T> T one(T... from) {
        return from[random.nextInt(from.length)];
    }
}
