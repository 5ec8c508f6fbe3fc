package org.waymark.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.SocketException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Large files over lines that break; files that are not what they say; files of others. */
class UploadIT extends Running {

    private static final int MEGABYTE = 1024 * 1024;
    private static final int FILM = 200 * MEGABYTE;
    private static final String PLACE = "+51.5074-000.1278/";

    @Test
    void two_hundred_megabytes_arrive_over_a_line_that_breaks_twice_and_open_byte_by_byte()
            throws Exception {
        Visitor anybody = begun();
        byte[] head = head();
        long length = head.length + 8L + FILM;
        String address = created(anybody, length);
        brokenAt(anybody, address, 0, 70 * MEGABYTE, length);
        long first = offset(anybody, address);
        assertThat(first).as("what came before the break is there").isPositive();
        long second = first;
        // Bytes of the broken line may still be on their way in: then these are not the next ones.
        for (int tries = 0; tries < 20 && second - first < 30 * MEGABYTE; tries++) {
            brokenAt(anybody, address, offset(anybody, address), 60 * MEGABYTE, length);
            second = offset(anybody, address);
        }
        assertThat(second - first).as("the second line").isGreaterThan(30 * MEGABYTE);
        rest(anybody, address, length);
        assertThat(offset(anybody, address)).isEqualTo(length);
        assertThat(anybody.get("/tell/files").body())
                .contains("film.mp4")
                .doesNotContain("arrived");
        String reference = sentWithout(anybody);
        Visitor manager = Visitor.person("ravi.joshi");
        String shown = manager.get("/incident/report?i=" + reference).body();
        assertThat(shown).contains("film.mp4", "Video (MP4)", "Not scanned");
        String link = shown.replaceFirst("(?s).*href=\"([^\"]*/incident/file[^\"]*)\".*", "$1");
        HttpResponse<InputStream> file = manager.stream(link.replace("&amp;", "&"));
        assertThat(file.statusCode()).isEqualTo(200);
        assertThat(file.headers().firstValueAsLong("Content-Length")).hasValue(length);
        assertThat(hash(file.body()))
                .as("all but the place it was taken")
                .isEqualTo(expected(head));
    }

    @Test
    void what_is_no_picture_or_recording_is_refused_with_a_reason_and_leaves_nothing() {
        Visitor anybody = begun();
        assertThat(plain(anybody, "photo.jpg", "not a picture".getBytes()).body())
                .contains("There is a problem", "kind of file is not taken");
        byte[] cut = {
            (byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xE0, 0, 16, 'J', 'F', 'I', 'F', 0
        };
        assertThat(plain(anybody, "photo.jpg", cut).body()).contains("cannot be read");
        assertThat(
                        number(
                                "SELECT COUNT(*) FROM incident_piece p JOIN incident_upload u ON u.id ="
                                        + " p.upload_id JOIN incident i ON i.id = u.incident_id WHERE"
                                        + " i.token_hash = UNHEX(SHA2(?, 256))",
                                anybody.cookie("draft")))
                .isZero();
    }

    @Test
    void without_script_a_small_film_comes_with_the_form_and_can_be_taken_away() {
        Visitor anybody = begun();
        byte[] film = joined(head(), box("mdat", new byte[500]));
        assertThat(plain(anybody, "short.mp4", film).statusCode()).isEqualTo(302);
        String page = anybody.get("/tell/files").body();
        assertThat(page).contains("short.mp4");
        CaseDesk.saved(form(anybody, "files:0:remove", "", new byte[0]));
        assertThat(anybody.get("/tell/files").body()).doesNotContain("short.mp4");
    }

    @Test
    void the_file_of_another_draft_is_answered_as_one_that_is_not_there() throws Exception {
        Visitor mine = begun();
        String address = created(mine, 1000);
        String unknown = address.replaceFirst("[^/]*$", "00000000-0000-4000-8000-000000000000");
        for (Visitor other : new Visitor[] {begun(), Visitor.stranger()}) {
            for (String method : new String[] {"HEAD", "PATCH", "DELETE", "GET"}) {
                HttpResponse<String> theirs = call(other, method, address);
                HttpResponse<String> none = call(other, method, unknown);
                assertThat(theirs.statusCode()).as(method).isEqualTo(404);
                assertThat(none.statusCode()).as(method).isEqualTo(404);
            }
        }
        assertThat(offset(mine, address)).isZero();
        assertThat(call(Visitor.stranger(), "POST", BASE + "/tell/upload").statusCode())
                .as("no draft, no file")
                .isEqualTo(404);
        assertThat(create(mine, 600L * MEGABYTE).statusCode()).as("too large").isEqualTo(413);
    }

    private static Visitor begun() {
        Visitor anybody = Visitor.stranger();
        TellDesk.begun(anybody, "ME", "With a film");
        return anybody;
    }

    private static String sentWithout(Visitor anybody) {
        TellDesk.went(TellDesk.page(anybody, "support", "support", "NO"));
        TellDesk.went(TellDesk.page(anybody, "police", "police", "NO"));
        TellDesk.went(TellDesk.page(anybody, "contact", "contact", "NO"));
        return TellDesk.sent(anybody);
    }

    private static HttpResponse<String> plain(Visitor anybody, String name, byte[] file) {
        return form(anybody, "add", name, file);
    }

    private static HttpResponse<String> form(
            Visitor anybody, String button, String name, byte[] file) {
        Map<String, String> fields =
                new java.util.HashMap<>(Visitor.fields(anybody.get("/tell/files"), "telling"));
        fields.put(button, button);
        return anybody.upload("/tell/files", fields, "file", name, file);
    }

    private static String created(Visitor anybody, long length) throws Exception {
        HttpResponse<String> answer = create(anybody, length);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        String to = answer.headers().firstValue("Location").orElseThrow();
        return URI.create(BASE + "/tell/upload").resolve(to).toString();
    }

    private static HttpResponse<String> create(Visitor anybody, long length) throws Exception {
        return HTTP.send(
                of(anybody, BASE + "/tell/upload")
                        .header("Upload-Length", Long.toString(length))
                        .header("Upload-Metadata", "filename ZmlsbS5tcDQ=")
                        .POST(BodyPublishers.noBody())
                        .build(),
                BodyHandlers.ofString());
    }

    private static HttpResponse<String> call(Visitor anybody, String method, String address)
            throws Exception {
        HttpRequest.Builder request = of(anybody, address);
        if (method.equals("PATCH")) {
            request.header("Upload-Offset", "0")
                    .header("Content-Type", "application/offset+octet-stream")
                    .method(method, BodyPublishers.ofByteArray(new byte[10]));
        } else if (method.equals("POST")) {
            request.header("Upload-Length", "10").method(method, BodyPublishers.noBody());
        } else {
            request.method(method, BodyPublishers.noBody());
        }
        return HTTP.send(request.build(), BodyHandlers.ofString());
    }

    private static long offset(Visitor anybody, String address) throws Exception {
        return call(anybody, "HEAD", address)
                .headers()
                .firstValueAsLong("Upload-Offset")
                .orElseThrow();
    }

    /** Sends so many bytes and hangs up, though more were promised. */
    private static void brokenAt(
            Visitor anybody, String address, long from, long bytes, long length)
            throws IOException {
        URI to = URI.create(address);
        try (Socket line = new Socket(to.getHost(), to.getPort());
                OutputStream out = new BufferedOutputStream(line.getOutputStream(), MEGABYTE)) {
            out.write(
                    ("PATCH "
                                    + to.getPath()
                                    + " HTTP/1.1\r\nHost: "
                                    + to.getAuthority()
                                    + "\r\nCookie: draft="
                                    + anybody.cookie("draft")
                                    + "\r\nTus-Resumable: 1.0.0\r\nUpload-Offset: "
                                    + from
                                    + "\r\nContent-Type: application/offset+octet-stream\r\n"
                                    + "Content-Length: "
                                    + (length - from)
                                    + "\r\n\r\n")
                            .getBytes(StandardCharsets.US_ASCII));
            try (InputStream film = film()) {
                film.skipNBytes(from);
                copy(film, out, Math.min(bytes, length - from - 1));
            }
        } catch (SocketException hungUp) {
            // by the other side, which did not want these bytes: a line that breaks as well
        }
    }

    /**
     * The rest, from wherever it stopped: bytes of the broken line may still be on their way in.
     */
    private static void rest(Visitor anybody, String address, long length) throws Exception {
        for (int tries = 0; tries < 20; tries++) {
            long from = offset(anybody, address);
            if (from == length) {
                return;
            }
            InputStream film = film();
            film.skipNBytes(from);
            HttpRequest request =
                    of(anybody, address)
                            .header("Upload-Offset", Long.toString(from))
                            .header("Content-Type", "application/offset+octet-stream")
                            .method(
                                    "PATCH",
                                    BodyPublishers.fromPublisher(
                                            BodyPublishers.ofInputStream(() -> film),
                                            length - from))
                            .build();
            try {
                HTTP.send(request, BodyHandlers.ofString());
            } catch (IOException refusedMeanwhile) {
                // an answer before all was sent: these were not the next bytes
            }
        }
    }

    private static HttpRequest.Builder of(Visitor anybody, String address) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(address))
                        .timeout(java.time.Duration.ofSeconds(120))
                        .header("Tus-Resumable", "1.0.0");
        String draft = anybody.cookie("draft");
        return draft == null ? request : request.header("Cookie", "draft=" + draft);
    }

    /** The whole film, made while it is read: the same every time. */
    private static InputStream film() {
        byte[] head = head();
        byte[] media = ByteBuffer.allocate(8).putInt(FILM + 8).put("mdat".getBytes()).array();
        return new java.io.SequenceInputStream(
                new java.io.ByteArrayInputStream(joined(head, media)), new Noise());
    }

    private static String expected(byte[] head) throws Exception {
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        try (OutputStream out = new DigestOutputStream(OutputStream.nullOutputStream(), digest);
                InputStream film = film()) {
            byte[] cleaned = head.clone();
            int place = new String(cleaned, StandardCharsets.ISO_8859_1).indexOf("udta");
            System.arraycopy("free".getBytes(), 0, cleaned, place, 4);
            java.util.Arrays.fill(cleaned, place + 4, cleaned.length, (byte) 0);
            out.write(cleaned);
            film.skipNBytes(head.length);
            film.transferTo(out);
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static String hash(InputStream file) throws Exception {
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        try (file;
                OutputStream out =
                        new DigestOutputStream(OutputStream.nullOutputStream(), digest)) {
            file.transferTo(out);
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static void copy(InputStream from, OutputStream to, long bytes) throws IOException {
        byte[] part = new byte[64 * 1024];
        for (long left = bytes; left > 0; ) {
            int read = from.read(part, 0, (int) Math.min(part.length, left));
            to.write(part, 0, read);
            left -= read;
        }
    }

    /** What stands before the film: with the place where it was taken at its end. */
    private static byte[] head() {
        byte[] place = box("udta", box("\u00a9xyz", PLACE.getBytes(StandardCharsets.US_ASCII)));
        byte[] kind =
                box("hdlr", "\0\0\0\0\0\0\0\0vide\0\0\0\0".getBytes(StandardCharsets.US_ASCII));
        return joined(
                box("ftyp", "isom\0\0\0\1isommp42".getBytes(StandardCharsets.US_ASCII)),
                box(
                        "moov",
                        joined(box("mvhd", new byte[92]), box("trak", box("mdia", kind)), place)));
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

    /** Random bytes, the same every time, in blocks of a megabyte. */
    private static final class Noise extends InputStream {

        private final byte[] block = new byte[MEGABYTE];
        private final Random random = new Random(7);
        private long left = FILM;
        private int read = MEGABYTE;

        @Override
        public int read() {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] into, int offset, int length) {
            if (left == 0) {
                return -1;
            }
            if (read == MEGABYTE) {
                random.nextBytes(block);
                read = 0;
            }
            int now = (int) Math.min(Math.min(length, MEGABYTE - read), left);
            System.arraycopy(block, read, into, offset, now);
            read += now;
            left -= now;
            return now;
        }
    }
}
