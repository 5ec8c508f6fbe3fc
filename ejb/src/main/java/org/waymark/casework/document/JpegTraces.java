package org.waymark.casework.document;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import org.waymark.casework.document.PictureTraces.BrokenPicture;

/**
 * A JPEG without the segments of applications and comments (ISO/IEC 10918-1, annex B): Exif with
 * its place and time, XMP, IPTC, and pictures behind the picture. What is kept of Exif is which way
 * up it is (tag 0x0112), else a photograph from a telephone would lie on its side; colour profiles
 * stay.
 */
final class JpegTraces {

    private static final int SOI = 0xD8;
    private static final int EOI = 0xD9;
    private static final int SOS = 0xDA;
    private static final int COM = 0xFE;
    private static final int APP0 = 0xE0;
    private static final int APP1 = 0xE1;
    private static final int APP2 = 0xE2;
    private static final int APP14 = 0xEE;
    private static final int APP15 = 0xEF;
    private static final int ORIENTATION = 0x0112;

    private final DataInputStream in;
    private final OutputStream out;

    JpegTraces(DataInputStream in, OutputStream out) {
        this.in = in;
        this.out = out;
    }

    void copy() throws IOException {
        if (in.readUnsignedShort() != (0xFF00 | SOI)) {
            throw new BrokenPicture("it does not begin as a JPEG does");
        }
        marker(SOI);
        int next = nextMarker();
        while (next != EOI) {
            segment(next);
            next = next == SOS ? scan() : nextMarker();
        }
        marker(EOI); // whatever follows is not part of the picture
        out.flush();
    }

    private void segment(int marker) throws IOException {
        int length = in.readUnsignedShort();
        if (length < 2) {
            throw new BrokenPicture("it has a part of no length");
        }
        byte[] data = new byte[length - 2];
        in.readFully(data);
        if (marker == APP1 && starts(data, "Exif\0\0")) {
            upright(orientation(data));
        } else if (isKept(marker, data)) {
            write(marker, data);
        }
    }

    private static boolean isKept(int marker, byte[] data) {
        return switch (marker) {
            case APP0 -> starts(data, "JFIF\0");
            case APP2 -> starts(data, "ICC_PROFILE\0");
            case APP14 -> starts(data, "Adobe");
            case COM -> false;
            default -> marker < APP0 || marker > APP15;
        };
    }

    /** The picture itself, up to the next marker, which it gives back. */
    private int scan() throws IOException {
        while (true) {
            int each = in.readUnsignedByte();
            if (each != 0xFF) {
                out.write(each);
                continue;
            }
            int after = in.readUnsignedByte();
            while (after == 0xFF) {
                after = in.readUnsignedByte();
            }
            if (after != 0 && (after < 0xD0 || after > 0xD7)) {
                return after;
            }
            out.write(0xFF);
            out.write(after);
        }
    }

    private int nextMarker() throws IOException {
        if (in.readUnsignedByte() != 0xFF) {
            throw new BrokenPicture("it has something between its parts");
        }
        int marker = in.readUnsignedByte();
        while (marker == 0xFF) {
            marker = in.readUnsignedByte();
        }
        return marker;
    }

    private void upright(int orientation) throws IOException {
        if (orientation < 2 || orientation > 8) {
            return;
        }
        ByteBuffer exif = ByteBuffer.allocate(32);
        exif.put("Exif\0\0".getBytes(StandardCharsets.US_ASCII));
        exif.put("MM".getBytes(StandardCharsets.US_ASCII)).putShort((short) 42).putInt(8);
        exif.putShort((short) 1).putShort((short) ORIENTATION).putShort((short) 3).putInt(1);
        exif.putShort((short) orientation).putShort((short) 0).putInt(0);
        write(APP1, exif.array());
    }

    /** Which way up the picture is, from 1 to 8; 0 when the camera does not say it plainly. */
    private static int orientation(byte[] exif) {
        ByteBuffer tiff = ByteBuffer.wrap(exif, 6, exif.length - 6).slice();
        if (tiff.limit() < 14) {
            return 0;
        }
        tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        int at = tiff.getInt(4);
        if (at < 8 || at > tiff.limit() - 2) {
            return 0;
        }
        int entries = tiff.getShort(at) & 0xFFFF;
        for (int i = 0; i < entries && at + 2 + 12 * (i + 1) <= tiff.limit(); i++) {
            int entry = at + 2 + 12 * i;
            if ((tiff.getShort(entry) & 0xFFFF) == ORIENTATION) {
                return tiff.getShort(entry + 8) & 0xFFFF;
            }
        }
        return 0;
    }

    private void write(int marker, byte[] data) throws IOException {
        marker(marker);
        out.write((data.length + 2) >> 8);
        out.write(data.length + 2);
        out.write(data);
    }

    private void marker(int marker) throws IOException {
        out.write(0xFF);
        out.write(marker);
    }

    private static boolean starts(byte[] data, String with) {
        byte[] start = with.getBytes(StandardCharsets.US_ASCII);
        return data.length >= start.length
                && java.util.Arrays.equals(data, 0, start.length, start, 0, start.length);
    }
}
