package org.waymark.shared;

import com.github.f4b6a3.tsid.TsidFactory;

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

    private Ids() {}

    /** The next id: unique, and later than every id this server gave before. */
    public static long next() {
        return FACTORY.create().toLong();
    }
}
