package org.waymark.shared;

import com.github.f4b6a3.tsid.TsidFactory;
import java.time.Instant;
import java.util.Optional;

/**
 * Makes the 64-bit, time-sorted ids of all rows (TSID). They are made in the application so that
 * rows can be written in batches and no sequence row is ever waited for.
 *
 * <p>Beyond one server each needs its own number from 0 to 1023: the system property {@code
 * tsidcreator.node} or the environment variable {@code TSIDCREATOR_NODE}. Without one a number is
 * drawn at the start, which is enough for one server.
 */
public final class Ids {

    private static final TsidFactory FACTORY = TsidFactory.newInstance1024();

    /** The time in an id counts milliseconds from here. */
    private static final long EPOCH = Instant.parse("2020-01-01T00:00:00Z").toEpochMilli();

    private static final int BITS_BELOW_TIME = 22;

    private Ids() {}

    /** The next id: unique, and later than every id this server gave before. */
    public static long next() {
        return FACTORY.create().toLong();
    }

    /** The id that an address or a form names; empty when it is missing or no id at all. */
    public static Optional<Long> read(String text) {
        if (text == null || !text.matches("[0-9]{1,19}")) {
            return Optional.empty();
        }
        try {
            return Optional.of(Long.valueOf(text));
        } catch (NumberFormatException beyondAnyId) {
            return Optional.empty();
        }
    }

    /**
     * The same where there is nothing to do without it.
     *
     * @throws NotFound when it is missing or not an id: the same answer as for one that is unknown
     */
    public static long asked(String text) {
        return read(text).orElseThrow(NotFound::new);
    }

    /** The lowest id that can be made at this moment: all made before are below it. */
    public static long firstAt(Instant moment) {
        return (moment.toEpochMilli() - EPOCH) << BITS_BELOW_TIME;
    }

    /** When an id was made, by the clock of the server that made it; exact to the millisecond. */
    public static Instant timeOf(long id) {
        return Instant.ofEpochMilli((id >> BITS_BELOW_TIME) + EPOCH);
    }
}
