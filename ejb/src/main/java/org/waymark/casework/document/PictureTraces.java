package org.waymark.casework.document;

import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/**
 * Copies a file without what a camera writes into a picture beside the picture: where it was taken,
 * when, by which device, a small earlier picture. The picture itself is not changed, and nothing is
 * held in memory but one segment of it.
 */
public final class PictureTraces {

    private PictureTraces() {}

    /**
     * @throws BrokenPicture when it is not built as a picture of its kind is
     */
    public static void copy(FileKind kind, InputStream from, OutputStream to) throws IOException {
        try {
            switch (kind) {
                case JPEG -> new JpegTraces(new DataInputStream(from), to).copy();
                case PNG -> PngTraces.copy(new DataInputStream(from), to);
                default -> from.transferTo(to);
            }
        } catch (EOFException tooShort) {
            throw new BrokenPicture("it ends too early");
        }
    }

    /** The file is no picture that can be shown. */
    public static final class BrokenPicture extends IOException {

        private static final long serialVersionUID = 1L;

        BrokenPicture(String why) {
            super(why);
        }
    }
}
