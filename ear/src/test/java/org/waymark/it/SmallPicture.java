package org.waymark.it;

import java.awt.image.BufferedImage;
import java.awt.image.DataBuffer;
import java.awt.image.IndexColorModel;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import javax.imageio.ImageIO;

/**
 * A screenshot with a palette of 256 colours, a third of the bytes. Screens have few colours and
 * their blends: the most frequent ones are kept, each other becomes the nearest of them.
 */
final class SmallPicture {

    private static final int COLOURS = 256;
    private static final int BYTE = 0xFF;

    private SmallPicture() {}

    static byte[] of(byte[] png) throws IOException {
        BufferedImage from = ImageIO.read(new ByteArrayInputStream(png));
        int width = from.getWidth();
        int height = from.getHeight();
        int[] pixels = from.getRGB(0, 0, width, height, null, 0, width);
        Map<Integer, Integer> counts = new HashMap<>();
        for (int pixel : pixels) {
            counts.merge(pixel, 1, Integer::sum);
        }
        int[] palette =
                counts.entrySet().stream()
                        .sorted(
                                Map.Entry.<Integer, Integer>comparingByValue(
                                        Comparator.reverseOrder()))
                        .limit(COLOURS)
                        .mapToInt(Map.Entry::getKey)
                        .toArray();
        IndexColorModel colours =
                new IndexColorModel(8, palette.length, palette, 0, false, -1, DataBuffer.TYPE_BYTE);
        BufferedImage to =
                new BufferedImage(width, height, BufferedImage.TYPE_BYTE_INDEXED, colours);
        Map<Integer, Integer> nearest = new HashMap<>();
        int[] indexes = new int[pixels.length];
        for (int i = 0; i < pixels.length; i++) {
            indexes[i] = nearest.computeIfAbsent(pixels[i], pixel -> nearest(pixel, palette));
        }
        to.getRaster().setPixels(0, 0, width, height, indexes);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(to, "png", out);
        return out.toByteArray();
    }

    private static int nearest(int pixel, int[] palette) {
        int best = 0;
        for (int i = 1; i < palette.length; i++) {
            if (distance(pixel, palette[i]) < distance(pixel, palette[best])) {
                best = i;
            }
        }
        return best;
    }

    private static int distance(int one, int other) {
        int sum = 0;
        for (int shift = 0; shift <= 16; shift += 8) {
            int apart = ((one >> shift) & BYTE) - ((other >> shift) & BYTE);
            sum += apart * apart;
        }
        return sum;
    }
}
