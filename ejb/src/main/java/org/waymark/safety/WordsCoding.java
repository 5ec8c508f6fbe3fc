package org.waymark.safety;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** What a form says, name by name, as the bytes that are sealed, and back. */
public final class WordsCoding {

    private WordsCoding() {}

    /** In the order given; what is null or blank is left out. */
    public static byte[] bytes(Map<String, String> words) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            for (Map.Entry<String, String> each : words.entrySet()) {
                if (each.getValue() != null && !each.getValue().isBlank()) {
                    write(out, each.getKey());
                    write(out, each.getValue());
                }
            }
        } catch (IOException cannotBe) {
            throw new UncheckedIOException(cannotBe);
        }
        return bytes.toByteArray();
    }

    /** The opposite. */
    public static Map<String, String> words(byte[] bytes) {
        Map<String, String> words = new LinkedHashMap<>();
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            while (in.available() > 0) {
                words.put(read(in), read(in));
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return words;
    }

    private static void write(DataOutputStream out, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    private static String read(DataInputStream in) throws IOException {
        byte[] bytes = new byte[in.readInt()];
        in.readFully(bytes);
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
