package org.waymark.commissioning.postcode;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/**
 * Text of which every line is whole by itself: no quote is left open at its end, and none is longer
 * than such a file can have. A parser would otherwise read the rest of it into one cell.
 */
final class WholeLines extends FilterReader {

    private static final int LONGEST = 10_000;

    private boolean open;
    private int length;

    WholeLines(Reader text) {
        super(text);
    }

    @Override
    public int read() throws IOException {
        int sign = super.read();
        if (sign >= 0) {
            look((char) sign);
        }
        return sign;
    }

    @Override
    public int read(char[] signs, int from, int most) throws IOException {
        int read = super.read(signs, from, most);
        for (int i = from; i < from + read; i++) {
            look(signs[i]);
        }
        return read;
    }

    private void look(char sign) throws IOException {
        open ^= sign == '"';
        length = sign == '\n' ? 0 : length + 1;
        if (length > LONGEST || (sign == '\n' && open)) {
            throw new IOException("A line that is not whole");
        }
    }
}
