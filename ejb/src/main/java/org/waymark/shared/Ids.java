package org.waymark.shared;

import com.github.f4b6a3.tsid.TsidFactory;

/**
 * Makes the 64-bit, time-sorted ids of all rows (TSID). They are made in the application so that
 * rows can be written in batches and no sequence row is ever waited for.
 */
public final class Ids {

    private static final TsidFactory FACTORY = TsidFactory.newInstance1024();

    private Ids() {}

    /** The next id: unique, and later than every id this server gave before. */
    public static long next() {
        return FACTORY.create().toLong();
    }
}
