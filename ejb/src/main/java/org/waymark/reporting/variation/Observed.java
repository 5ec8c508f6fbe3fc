package org.waymark.reporting.variation;

import java.time.LocalDate;
import java.util.OptionalDouble;

/**
 * What was measured in one period.
 *
 * @param name of the period
 * @param from its first day
 * @param value a count, or a share between 0 and 1; empty when it is not published
 * @param base of how many the share is; 0 for a count
 */
public record Observed(String name, LocalDate from, OptionalDouble value, long base) {

    /** A count. */
    public static Observed count(String name, LocalDate from, long count) {
        return new Observed(name, from, OptionalDouble.of(count), 0);
    }

    /** A share of a base. */
    public static Observed share(String name, LocalDate from, long part, long base) {
        return new Observed(name, from, OptionalDouble.of((double) part / base), base);
    }

    /** A period of which nothing is published. */
    public static Observed hidden(String name, LocalDate from) {
        return new Observed(name, from, OptionalDouble.empty(), 0);
    }

    boolean shown() {
        return value.isPresent();
    }
}
