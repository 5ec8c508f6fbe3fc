package org.waymark.incident;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import org.waymark.casework.document.FileKind;
import org.waymark.casework.document.PictureTraces;

/** Copies a picture or recording without what says where it was taken, as far as that can be. */
final class MediaTraces {

    private static final int AT_ONCE = 64 * 1024;

    private MediaTraces() {}

    /** What became of where and when it was taken. */
    enum Left {
        REMOVED,
        /** The file is kept sealed, and whoever saves it is told. */
        MAY_REMAIN
    }

    /**
     * @throws PictureTraces.BrokenPicture and {@link BoxTraces.Broken} when it is not built as its
     *     kind is
     */
    static Left copy(MediaKind kind, InputStream from, OutputStream to) throws IOException {
        DataInputStream in = new DataInputStream(new BufferedInputStream(from, AT_ONCE));
        if (kind == MediaKind.JPEG || kind == MediaKind.PNG) {
            PictureTraces.copy(FileKind.valueOf(kind.name()), in, to);
            return Left.REMOVED;
        }
        if (kind.isBoxed()) {
            return new BoxTraces(in, to).copy() ? Left.MAY_REMAIN : Left.REMOVED;
        }
        in.transferTo(to);
        return Left.MAY_REMAIN;
    }
}
