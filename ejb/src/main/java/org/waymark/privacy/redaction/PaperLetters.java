package org.waymark.privacy.redaction;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * The letters of a paper: which can be set, how wide they are, and where a line ends. Sizes and
 * widths are in points.
 */
final class PaperLetters {

    private static final String LETTERS =
            "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";
    private static final String UNKNOWN = "[?]";

    private final PDFont font;
    private boolean lacking;

    PaperLetters(PDDocument document) throws IOException {
        try (InputStream letters = PDDocument.class.getResourceAsStream(LETTERS)) {
            font = PDType0Font.load(document, letters, true);
        }
    }

    PDFont font() {
        return font;
    }

    /** Did a text have characters that could not be set? */
    boolean areLacking() {
        return lacking;
    }

    /** Breaks a line between words, and a word that is longer than a line within it. */
    List<String> lines(String text, float size, float width) {
        List<String> lines = new ArrayList<>();
        String rest = settable(text);
        while (widthOf(rest, size) > width) {
            int fits = 1;
            while (widthOf(rest.substring(0, fits + 1), size) <= width) {
                fits++;
            }
            int space = rest.lastIndexOf(' ', fits);
            int cut = space > 0 ? space : fits;
            lines.add(rest.substring(0, cut));
            rest = rest.substring(cut).stripLeading();
        }
        lines.add(rest);
        return lines;
    }

    private float widthOf(String text, float size) {
        try {
            return font.getStringWidth(text) / 1000 * size;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The text with a mark for each character that cannot be set, and no control characters. */
    String settable(String text) {
        StringBuilder settable = new StringBuilder();
        text.codePoints()
                .map(c -> Character.isWhitespace(c) ? ' ' : c)
                .filter(c -> !Character.isISOControl(c))
                .forEach(c -> settable.append(canSet(c) ? Character.toString(c) : lack()));
        return settable.toString();
    }

    private String lack() {
        lacking = true;
        return UNKNOWN;
    }

    private boolean canSet(int character) {
        try {
            font.encode(Character.toString(character));
            return true;
        } catch (IllegalArgumentException | IOException notInTheFont) {
            return false;
        }
    }
}
