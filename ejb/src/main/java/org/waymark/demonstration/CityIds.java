package org.waymark.demonstration;

import java.time.Instant;

/**
 * Ids as the application makes them, for things that happened earlier: they sort by the time of
 * what they name, so that a timeline ordered by id is in order.
 */
final class CityIds {

    private static final long EPOCH = Instant.parse("2020-01-01T00:00:00Z").toEpochMilli();
    private static final int RANDOM_BITS = 22;

    private int sequence;

    long at(Instant moment) {
        int unique = sequence++ & ((1 << RANDOM_BITS) - 1);
        return ((moment.toEpochMilli() - EPOCH) << RANDOM_BITS) | unique;
    }
}
