package org.waymark.shared;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** A file of text that somebody loads by page, such as a table of figures. */
public final class UploadedText {

    private static final int LONGEST_NAME = 120;

    private UploadedText() {}

    /**
     * The file as text; a mark of the encoding at its beginning is left out.
     *
     * @param most bytes that are taken
     * @throws BadInput for the field {@code file} when there are more, or it is not in UTF-8
     */
    public static String of(InputStream content, int most, String tooLarge) {
        try {
            byte[] bytes = content.readNBytes(most + 1);
            if (bytes.length > most) {
                throw new BadInput("file", tooLarge);
            }
            String text =
                    StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException strange) {
            throw new BadInput("file", "The file is not in UTF-8. Save it again as UTF-8.");
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** The name alone, whatever folder a browser sends with it; at most 120 characters. */
    public static String name(String fileName) {
        String name = fileName == null ? "" : fileName.replaceAll("^.*[/\\\\]", "");
        return name.substring(0, Math.min(LONGEST_NAME, name.length()));
    }
}
