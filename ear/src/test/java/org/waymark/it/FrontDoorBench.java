package org.waymark.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Locale;
import java.util.function.LongSupplier;
import org.junit.jupiter.api.Test;

/**
 * {@code ./waymark bench frontDoor}: what the sign-in page costs over the smallest answer the
 * server can give, both asked in turn over the same connection.
 */
class FrontDoorBench extends Running {

    private static final int ROUNDS = 5;
    private static final int REQUESTS = 200;
    private static final double NANOS_PER_MILLI = 1e6;

    @Test
    void the_sign_in_page_costs_a_small_multiple_of_an_empty_answer() {
        double[] page = new double[ROUNDS];
        double[] floor = new double[ROUNDS];
        round("/signin");
        round("/health");
        for (int i = 0; i < ROUNDS; i++) {
            page[i] = round("/signin");
            floor[i] = round("/health");
        }
        print("/signin", page);
        print("/health", floor);
        double ratio = median(page) / median(floor);
        System.out.printf(Locale.ROOT, "ratio: %.2f%n", ratio);
        assertThat(ratio).isPositive();
    }

    /** The median of many requests in milliseconds. */
    private static double round(String path) {
        LongSupplier one =
                () -> {
                    long start = System.nanoTime();
                    assertThat(get(path).statusCode()).isEqualTo(200);
                    return System.nanoTime() - start;
                };
        double[] times = new double[REQUESTS];
        Arrays.setAll(times, i -> one.getAsLong() / NANOS_PER_MILLI);
        return median(times);
    }

    private static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }

    private static void print(String what, double[] rounds) {
        System.out.printf(
                Locale.ROOT,
                "| %-8s | %7.2f ms | %7.2f to %7.2f |%n",
                what,
                median(rounds),
                Arrays.stream(rounds).min().orElseThrow(),
                Arrays.stream(rounds).max().orElseThrow());
    }
}
