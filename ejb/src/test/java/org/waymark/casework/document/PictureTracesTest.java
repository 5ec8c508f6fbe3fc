package org.waymark.casework.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.waymark.casework.document.PictureTraces.BrokenPicture;

/** Where a photograph was taken may say where somebody hides. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class PictureTracesTest {

    private static final String PLACE = "GPS 51.5072 N 0.1276 W";

    @Test
    void a_jpeg_keeps_its_picture_and_which_way_up_it_is_and_loses_place_comment_and_trailer()
            throws IOException {
        byte[] taken =
                joined(
                        start(picture("jpg")),
                        segment(0xE1, exif(6)),
                        segment(0xE1, ("http://ns.adobe.com/xap/1.0/\0" + PLACE).getBytes()),
                        segment(0xED, ("Photoshop 3.0\0" + PLACE).getBytes()),
                        segment(0xE2, ("MPF\0" + PLACE).getBytes()),
                        segment(0xFE, PLACE.getBytes()),
                        rest(picture("jpg")),
                        PLACE.getBytes());
        byte[] clean = copied(FileKind.JPEG, taken);
        assertThat(text(clean)).doesNotContain("GPS", "Photoshop", "MPF", "adobe");
        assertThat(text(clean)).contains("Exif\0\0MM\0*");
        int at = text(clean).indexOf("Exif");
        assertThat(clean[at + 6 + 8 + 2 + 8 + 1]).as("orientation").isEqualTo((byte) 6);
        same(clean, picture("jpg"));
    }

    @Test
    void an_upright_jpeg_keeps_nothing_of_its_camera() throws IOException {
        byte[] taken = joined(start(picture("jpg")), segment(0xE1, exif(1)), rest(picture("jpg")));
        assertThat(copied(FileKind.JPEG, taken)).isEqualTo(picture("jpg"));
    }

    @Test
    void a_png_keeps_its_picture_and_loses_its_words_and_its_camera() throws IOException {
        byte[] plain = picture("png");
        int body = 8 + 25; // the signature, and the head of the picture
        byte[] taken =
                joined(
                        Arrays.copyOf(plain, body),
                        chunk("eXIf", exif(1)),
                        chunk("tEXt", ("Comment\0" + PLACE).getBytes()),
                        chunk("tIME", new byte[7]),
                        chunk("pHYs", new byte[9]),
                        Arrays.copyOfRange(plain, body, plain.length),
                        PLACE.getBytes());
        byte[] clean = copied(FileKind.PNG, taken);
        assertThat(text(clean)).doesNotContain("GPS", "tEXt", "eXIf", "tIME").contains("pHYs");
        same(clean, plain);
    }

    @Test
    void what_only_begins_as_a_picture_is_refused() throws IOException {
        byte[] cut = Arrays.copyOf(picture("jpg"), 200);
        assertThatThrownBy(() -> copied(FileKind.JPEG, cut)).isInstanceOf(BrokenPicture.class);
        byte[] half = Arrays.copyOf(picture("png"), 40);
        assertThatThrownBy(() -> copied(FileKind.PNG, half)).isInstanceOf(BrokenPicture.class);
        byte[] odd = joined(new byte[] {(byte) 0xFF, (byte) 0xD8}, "words".getBytes());
        assertThatThrownBy(() -> copied(FileKind.JPEG, odd)).isInstanceOf(BrokenPicture.class);
    }

    @Test
    void whatever_is_no_picture_is_left_as_it_is() throws IOException {
        byte[] letter = "Dear colleague".getBytes();
        assertThat(copied(FileKind.TEXT, letter)).isEqualTo(letter);
    }

    private static byte[] copied(FileKind kind, byte[] from) throws IOException {
        ByteArrayOutputStream to = new ByteArrayOutputStream();
        PictureTraces.copy(kind, new ByteArrayInputStream(from), to);
        return to.toByteArray();
    }

    private static void same(byte[] one, byte[] other) throws IOException {
        BufferedImage first = ImageIO.read(new ByteArrayInputStream(one));
        BufferedImage second = ImageIO.read(new ByteArrayInputStream(other));
        assertThat(pixels(first)).isEqualTo(pixels(second));
    }

    private static int[] pixels(BufferedImage image) {
        return image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
    }

    private static byte[] picture(String kind) throws IOException {
        BufferedImage image = new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB);
        for (int i = 0; i < 1_200; i++) {
            image.setRGB(i % 40, i / 40, i * 0x01357);
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(image, kind, out);
        return out.toByteArray();
    }

    private static byte[] exif(int orientation) {
        ByteBuffer exif = ByteBuffer.allocate(128);
        exif.put("Exif\0\0MM".getBytes()).putShort((short) 42).putInt(8).putShort((short) 2);
        exif.putShort((short) 0x010F).putShort((short) 2).putInt(4).putInt(0x41424300);
        exif.putShort((short) 0x0112).putShort((short) 3).putInt(1).putShort((short) orientation);
        exif.putShort((short) 0).putInt(0).put(PLACE.getBytes());
        return exif.array();
    }

    private static byte[] start(byte[] jpeg) {
        return Arrays.copyOf(jpeg, 2);
    }

    private static byte[] rest(byte[] jpeg) {
        return Arrays.copyOfRange(jpeg, 2, jpeg.length);
    }

    private static byte[] segment(int marker, byte[] data) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        out.writeShort(0xFF00 | marker);
        out.writeShort(data.length + 2);
        out.write(data);
        return bytes.toByteArray();
    }

    private static byte[] chunk(String type, byte[] data) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        out.writeInt(data.length);
        out.writeBytes(type);
        out.write(data);
        CRC32 sum = new CRC32();
        sum.update(type.getBytes());
        sum.update(data);
        out.writeInt((int) sum.getValue());
        return bytes.toByteArray();
    }

    private static byte[] joined(byte[]... parts) throws IOException {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            all.write(part);
        }
        return all.toByteArray();
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }
}
