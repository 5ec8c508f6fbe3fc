package org.waymark.referral;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/**
 * The characters of a feed file. Stops at what no text has, and at a row without end: a missing
 * quotation mark would otherwise gather the rest of the file in memory.
 */
final class FeedText extends FilterReader {

    private final int longestRow;
    private long sinceRow;

    FeedText(Reader in, int longestRow) {
        super(in);
        this.longestRow = longestRow;
    }

    /** A row is complete: counting begins again. */
    void rowDone() {
        sinceRow = 0;
    }

    @Override
    public int read() throws IOException {
        char[] one = new char[1];
        return read(one, 0, 1) < 0 ? -1 : one[0];
    }

    @Override
    public int read(char[] buffer, int offset, int length) throws IOException {
        int read = in.read(buffer, offset, length);
        for (int i = offset; i < offset + read; i++) {
            if (buffer[i] == 0) {
                throw new NotText();
            }
        }
        sinceRow += Math.max(read, 0);
        if (sinceRow > longestRow) {
            throw new RowTooLong();
        }
        return read;
    }

    /** A character that only a binary file has. */
    static final class NotText extends IOException {}

    /** So many characters without the end of a row. */
    static final class RowTooLong extends IOException {}
}
