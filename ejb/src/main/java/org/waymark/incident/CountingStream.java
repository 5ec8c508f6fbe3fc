package org.waymark.incident;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/** Counts the bytes that are written through it. */
final class CountingStream extends FilterOutputStream {

    private long bytes;

    CountingStream(OutputStream out) {
        super(out);
    }

    long bytes() {
        return bytes;
    }

    @Override
    public void write(int one) throws IOException {
        bytes++;
        out.write(one);
    }

    @Override
    public void write(byte[] some, int offset, int length) throws IOException {
        bytes += length;
        out.write(some, offset, length);
    }
}
