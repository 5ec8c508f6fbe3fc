package org.waymark.privacy.redaction;

import java.time.Duration;
import java.util.function.LongSupplier;

/**
 * How far one PDF may unfold while it is taken apart, in bytes and objects, and how long it may
 * take to open it, and then each thing that is done with it. The time is looked at whenever
 * something is read or unfolded: the library cannot be stopped from outside. What was too much is
 * remembered: the library goes on without a part that it cannot read, and a page without its words
 * must never look like the page.
 */
final class PdfLimits {

    static final int MOST_PAGES = 5_000;
    static final int MOST_NODES = 20_000;
    static final int DEEPEST = 50;
    static final int MOST_OBJECTS = 1_000_000;

    /** Bytes of one row that a predictor keeps twice. */
    static final long MOST_ROW = 4L * 1024 * 1024;

    static final long MOST_PICTURE_DOTS = 60_000_000;

    /** A PNG may have to be drawn in memory, four bytes a dot; a JPEG is never opened. */
    static final long MOST_DRAWN_DOTS = 25_000_000;

    /** Kept in memory of what is made or decrypted: nothing of it is ever written to a disk. */
    static final long MOST_SCRATCH = 160L * 1024 * 1024;

    /** The worst file that keeps to the other limits takes some seconds of a busy machine. */
    static final Duration LONGEST = Duration.ofSeconds(60);

    private static final long MOST_UNFOLDED = 192L * 1024 * 1024;

    private final LongSupplier nanoseconds;
    private long began;
    private long left = MOST_UNFOLDED;
    private int objects;
    private UnsafePdf breach;

    PdfLimits() {
        this(System::nanoTime);
    }

    /**
     * @param nanoseconds since some moment
     */
    PdfLimits(LongSupplier nanoseconds) {
        this.nanoseconds = nanoseconds;
        begin();
    }

    /** Something else is done with it now: what has passed since the last thing does not count. */
    void begin() {
        began = nanoseconds.getAsLong();
    }

    /**
     * @throws UnsafePdf when it has taken too long
     */
    void goOn() throws UnsafePdf {
        if (nanoseconds.getAsLong() - began > LONGEST.toNanos()) {
            throw refuse("it takes longer than %d seconds".formatted(LONGEST.toSeconds()));
        }
    }

    /** Counts what was unfolded. */
    void unfolded(long bytes) throws UnsafePdf {
        goOn();
        left -= bytes;
        if (left < 0) {
            throw refuse("it unfolds to more than 192 megabytes");
        }
    }

    /** Counts one more object. */
    void object() throws UnsafePdf {
        goOn();
        if (++objects > MOST_OBJECTS) {
            throw refuse("it has more than a million parts");
        }
    }

    UnsafePdf refuse(String why) {
        breach = new UnsafePdf(why);
        return breach;
    }

    /**
     * @throws UnsafePdf when something was too much since it was opened
     */
    void require() throws UnsafePdf {
        if (breach != null) {
            throw breach;
        }
    }
}
