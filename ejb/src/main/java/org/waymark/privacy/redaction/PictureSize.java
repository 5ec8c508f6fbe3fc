package org.waymark.privacy.redaction;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Iterator;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;

/**
 * How many dots a picture has, read before it is drawn: one of a few kilobytes may unfold to
 * gigabytes.
 */
public final class PictureSize {

    private PictureSize() {}

    /**
     * @throws IOException when it is no picture (JPEG or PNG), or has more dots than can be drawn
     */
    public static void require(byte[] file) throws IOException {
        try (ImageInputStream in =
                new MemoryCacheImageInputStream(new ByteArrayInputStream(file))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                throw new IOException("no picture");
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(in);
                long dots = (long) reader.getWidth(0) * reader.getHeight(0);
                boolean drawn = !reader.getFormatName().equalsIgnoreCase("JPEG");
                if (dots > (drawn ? PdfLimits.MOST_DRAWN_DOTS : PdfLimits.MOST_PICTURE_DOTS)) {
                    throw new IOException("too many dots");
                }
            } finally {
                reader.dispose();
            }
        } catch (RuntimeException broken) {
            throw new IOException(broken);
        }
    }
}
