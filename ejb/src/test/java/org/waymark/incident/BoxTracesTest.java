package org.waymark.incident;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** Films lose what says where they were taken, and nothing else in them moves. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class BoxTracesTest {

    private static final String PLACE = "+51.5074-000.1278/";

    @Test
    void the_place_is_gone_and_every_other_byte_stands_where_it_stood() throws IOException {
        byte[] film = film("vide");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        assertThat(new BoxTraces(in(film), out).copy()).isFalse();
        byte[] cleaned = out.toByteArray();
        assertThat(cleaned).hasSameSizeAs(film);
        assertThat(new String(film, StandardCharsets.ISO_8859_1)).contains(PLACE);
        assertThat(new String(cleaned, StandardCharsets.ISO_8859_1))
                .doesNotContain("51.5074", "udta", "A telephone")
                .contains("mdat", "free", "the film itself");
        int media = new String(film, StandardCharsets.ISO_8859_1).indexOf("mdat");
        assertThat(Arrays.copyOfRange(cleaned, media, cleaned.length))
                .isEqualTo(Arrays.copyOfRange(film, media, film.length));
    }

    @Test
    void a_track_that_is_neither_film_nor_sound_may_tell_and_it_is_said() throws IOException {
        assertThat(new BoxTraces(in(film("meta")), new ByteArrayOutputStream()).copy()).isTrue();
    }

    @Test
    void what_is_cut_off_or_built_wrongly_is_refused() {
        byte[] film = film("vide");
        for (int length : new int[] {5, 30, 60, film.length - 3}) {
            assertBroken(Arrays.copyOf(film, length));
        }
        byte[] wrong = film.clone();
        wrong[28] = 0x7F; // the first box in moov says that it is larger than what is around it
        assertBroken(wrong);
        assertBroken(box("ftyp", "isom".getBytes(StandardCharsets.US_ASCII)));
    }

    @Test
    void a_film_is_known_by_its_first_bytes_and_a_text_is_none() throws IOException {
        assertThat(MediaKinds.of(new ByteArrayInputStream(film("vide")))).contains(MediaKind.MP4);
        assertThat(MediaKinds.of(new ByteArrayInputStream("MZ program".getBytes())))
                .isEqualTo(Optional.empty());
        assertThat(MediaKinds.of(new ByteArrayInputStream("plain text".getBytes())))
                .isEqualTo(Optional.empty());
    }

    private static void assertBroken(byte[] file) {
        assertThatThrownBy(() -> new BoxTraces(in(file), new ByteArrayOutputStream()).copy())
                .isInstanceOf(BoxTraces.Broken.class);
    }

    private static byte[] film(String handler) {
        byte[] place = box("udta", box("\u00a9xyz", PLACE.getBytes(StandardCharsets.US_ASCII)));
        byte[] about = box("meta", "A telephone".getBytes(StandardCharsets.US_ASCII));
        byte[] kind =
                box(
                        "hdlr",
                        ("\0\0\0\0\0\0\0\0" + handler + "\0\0\0\0")
                                .getBytes(StandardCharsets.US_ASCII));
        byte[] track = box("trak", joined(box("tkhd", new byte[20]), box("mdia", kind), about));
        return joined(
                box("ftyp", "isom\0\0\0\1isom".getBytes(StandardCharsets.US_ASCII)),
                box("moov", joined(box("mvhd", new byte[30]), track, place)),
                box("mdat", "the film itself".getBytes(StandardCharsets.US_ASCII)));
    }

    private static byte[] box(String type, byte[] content) {
        return ByteBuffer.allocate(8 + content.length)
                .putInt(8 + content.length)
                .put(type.getBytes(StandardCharsets.ISO_8859_1))
                .put(content)
                .array();
    }

    private static byte[] joined(byte[]... parts) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }

    private static DataInputStream in(byte[] bytes) {
        return new DataInputStream(new ByteArrayInputStream(bytes));
    }
}
