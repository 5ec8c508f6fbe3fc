package org.waymark.casework.document;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.waymark.casework.document.PictureTraces.BrokenPicture;

/**
 * A PNG without its comments, time and camera data (ISO/IEC 15948: chunks of length, type, data and
 * check sum; the first letter of a type is large when a picture cannot be shown without it).
 */
final class PngTraces {

    private static final long SIGNATURE = 0x89504E470D0A1A0AL;
    private static final int MOST = 64 * 1024 * 1024;
    private static final int AT_ONCE = 64 * 1024;

    /** What changes how a picture looks, besides what it cannot do without. */
    private static final Set<String> LOOKS =
            Set.of(
                    "tRNS", "cHRM", "gAMA", "iCCP", "sBIT", "sRGB", "cICP", "bKGD", "hIST", "pHYs",
                    "sPLT", "acTL", "fcTL", "fdAT");

    private PngTraces() {}

    static void copy(DataInputStream in, OutputStream to) throws IOException {
        DataOutputStream out = new DataOutputStream(to);
        if (in.readLong() != SIGNATURE) {
            throw new BrokenPicture("it does not begin as a PNG does");
        }
        out.writeLong(SIGNATURE);
        String type;
        do {
            int length = in.readInt();
            byte[] name = in.readNBytes(4);
            type = new String(name, StandardCharsets.US_ASCII);
            if (length < 0 || length > MOST || !type.matches("[A-Za-z]{4}")) {
                throw new BrokenPicture("it has a part that no PNG has");
            }
            if (Character.isUpperCase(type.charAt(0)) || LOOKS.contains(type)) {
                out.writeInt(length);
                out.write(name);
                copy(in, out, length + 4L);
            } else {
                in.skipNBytes(length + 4L);
            }
        } while (!type.equals("IEND"));
        out.flush(); // whatever follows is not part of the picture
    }

    private static void copy(DataInputStream in, OutputStream out, long length) throws IOException {
        byte[] part = new byte[AT_ONCE];
        for (long left = length; left > 0; ) {
            int now = (int) Math.min(left, part.length);
            in.readFully(part, 0, now);
            out.write(part, 0, now);
            left -= now;
        }
    }
}
