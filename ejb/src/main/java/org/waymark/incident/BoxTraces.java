package org.waymark.incident;

import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/**
 * An MP4 or QuickTime file without what a telephone writes beside the film: where it was taken,
 * when and by which device (ISO/IEC 14496-12: boxes of length, type and content, some of them in
 * others; QuickTime keeps the place in {@code moov/udta/©xyz} and in {@code moov/meta}). Such a box
 * becomes an empty one of the same length, so that nothing else in the file moves; the film itself
 * is not changed. What is recorded second by second as a track of its own cannot be taken out so:
 * then it is said that traces may remain.
 */
final class BoxTraces {

    private static final int HEAD = 8;
    private static final int LONG_HEAD = 16;
    private static final int DEEPEST = 8;
    private static final int AT_ONCE = 64 * 1024;

    /** Boxes that have others in them which may tell. */
    private static final Set<String> LOOKED_INTO = Set.of("moov", "trak", "mdia", "moof", "traf");

    /** Boxes that tell: data of the user and of the camera, and what anybody may put in. */
    private static final Set<String> TELLING = Set.of("udta", "meta", "uuid", "XMP_", "ilst");

    /** Tracks that are film or sound; any other may tell where. */
    private static final Set<String> FILM_OR_SOUND =
            Set.of("vide", "soun", "text", "sbtl", "subt", "clcp", "tmcd", "alis", "url ", "dhlr");

    private final DataInputStream in;
    private final OutputStream out;
    private final byte[] part = new byte[AT_ONCE];
    private boolean film;
    private boolean mayRemain;

    BoxTraces(DataInputStream in, OutputStream out) {
        this.in = in;
        this.out = out;
    }

    /**
     * Copies it.
     *
     * @return true when traces may remain
     * @throws Broken when it is not built as such a file is, or ends too early
     */
    boolean copy() throws IOException {
        try {
            while (box(Long.MAX_VALUE, 0) > 0) {
                // box after box
            }
        } catch (EOFException early) {
            throw new Broken();
        }
        if (!film) {
            throw new Broken();
        }
        out.flush();
        return mayRemain;
    }

    /** One box within what is left of the one around it; the bytes it took, 0 at the end. */
    private long box(long room, int depth) throws IOException {
        int first = in.read();
        if (first < 0 && depth == 0) {
            return 0;
        }
        if (first < 0) {
            throw new EOFException();
        }
        byte[] head = new byte[HEAD];
        head[0] = (byte) first;
        in.readFully(head, 1, HEAD - 1);
        long length =
                (head[0] & 0xFFL) << 24
                        | (head[1] & 0xFFL) << 16
                        | (head[2] & 0xFFL) << 8
                        | head[3] & 0xFFL;
        String type = new String(head, 4, 4, StandardCharsets.ISO_8859_1);
        byte[] longer = new byte[0];
        if (length == 1) {
            longer = in.readNBytes(LONG_HEAD - HEAD);
            if (longer.length < LONG_HEAD - HEAD) {
                throw new EOFException();
            }
            length = java.nio.ByteBuffer.wrap(longer).getLong();
        }
        if (length == 0 && depth == 0) {
            write(head, longer, type);
            film |= type.equals("mdat");
            in.transferTo(out); // to the end of the file
            return HEAD;
        }
        long content = length - HEAD - longer.length;
        if (content < 0 || length > room || depth > DEEPEST) {
            throw new Broken();
        }
        content(head, longer, type, content, depth);
        return length;
    }

    private void content(byte[] head, byte[] longer, String type, long content, int depth)
            throws IOException {
        film |= type.equals("moov") || type.equals("moof");
        if (TELLING.contains(type)) {
            write(head, longer, "free");
            in.skipNBytes(content);
            java.util.Arrays.fill(part, (byte) 0);
            for (long left = content; left > 0; left -= Math.min(left, part.length)) {
                out.write(part, 0, (int) Math.min(left, part.length));
            }
        } else if (LOOKED_INTO.contains(type)) {
            write(head, longer, type);
            for (long left = content; left > 0; ) {
                left -= box(left, depth + 1);
            }
        } else {
            write(head, longer, type);
            copy(type, content);
        }
    }

    private void copy(String type, long content) throws IOException {
        boolean handler = type.equals("hdlr");
        for (long left = content; left > 0; ) {
            int now = (int) Math.min(left, part.length);
            in.readFully(part, 0, now);
            if (handler && left == content && now >= 12) {
                String kind = new String(part, 8, 4, StandardCharsets.ISO_8859_1);
                mayRemain |= !FILM_OR_SOUND.contains(kind);
            }
            out.write(part, 0, now);
            left -= now;
        }
    }

    private void write(byte[] head, byte[] longer, String type) throws IOException {
        out.write(head, 0, 4);
        out.write(type.getBytes(StandardCharsets.ISO_8859_1));
        out.write(longer);
    }

    /** The file is no film or recording that can be played. */
    static final class Broken extends IOException {

        private static final long serialVersionUID = 1L;

        Broken() {
            super("not built as a film or recording is");
        }
    }
}
