package org.waymark.privacy.rights;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Leaves parts of a text out, each marked with whom it is about, so that what is left holds nothing
 * of them. Where it only counts that something is taken out, and a reader is to see nothing of how
 * much, that is {@link org.waymark.privacy.redaction.Redaction}.
 */
public final class Marking {

    private Marking() {}

    /** Whom a part that is left out is about. */
    public enum About {
        SUSPECT("Somebody suspected", "about somebody else"),
        VICTIM("Somebody else who was harmed", "about somebody else"),
        THIRD_PARTY("Somebody else", "about somebody else"),
        COLLEAGUE("A colleague\u2019s name", "a colleague\u2019s name"),
        SAFETY("Would put somebody in danger", "");

        private final String label;
        private final String shown;

        About(String label, String shown) {
            this.label = label;
            this.shown = shown;
        }

        public String label() {
            return label;
        }

        /** What stands in its place. */
        public String mark() {
            return shown.isEmpty() ? "[left out]" : "[left out: " + shown + "]";
        }
    }

    /**
     * A part that is left out.
     *
     * @param begin the first character of it
     * @param end the first character behind it
     */
    public record Span(int begin, int end, About about) {}

    /**
     * A part of a text as a reviewer sees it.
     *
     * @param about whom it is about when it is left out; null when it stays
     */
    public record Piece(String text, About about) {}

    /** Every place where these words stand, whatever their case. */
    static List<Span> find(String text, String words, About about) {
        return matches(text, Pattern.quote(words), about);
    }

    /** The same for a name, which is no part of another word. */
    static List<Span> findName(String text, String name, About about) {
        return matches(text, "(?<!\\p{L})" + Pattern.quote(name) + "(?!\\p{L})", about);
    }

    private static List<Span> matches(String text, String pattern, About about) {
        List<Span> spans = new ArrayList<>();
        Matcher found =
                Pattern.compile(pattern, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
                        .matcher(text);
        while (found.find()) {
            if (found.end() > found.start()) {
                spans.add(new Span(found.start(), found.end(), about));
            }
        }
        return spans;
    }

    /** The text in pieces, in order; spans that overlap become one. */
    public static List<Piece> pieces(String text, List<Span> spans) {
        List<Piece> pieces = new ArrayList<>();
        int at = 0;
        for (Span span : merged(text, spans)) {
            if (span.begin() > at) {
                pieces.add(new Piece(text.substring(at, span.begin()), null));
            }
            pieces.add(new Piece(text.substring(span.begin(), span.end()), span.about()));
            at = span.end();
        }
        if (at < text.length()) {
            pieces.add(new Piece(text.substring(at), null));
        }
        return pieces;
    }

    /** The text without what is left out. */
    static String without(String text, List<Span> spans) {
        StringBuilder left = new StringBuilder();
        for (Piece piece : pieces(text, spans)) {
            left.append(piece.about() == null ? piece.text() : piece.about().mark());
        }
        return left.toString();
    }

    /** A span that reaches beyond the text still takes all of the text that it covers. */
    private static Span within(String text, Span span) {
        return new Span(
                Math.max(0, span.begin()), Math.min(text.length(), span.end()), span.about());
    }

    private static List<Span> merged(String text, List<Span> spans) {
        List<Span> merged = new ArrayList<>();
        for (Span span :
                spans.stream()
                        .map(each -> within(text, each))
                        .filter(each -> each.begin() < each.end())
                        .sorted(Comparator.comparingInt(Span::begin))
                        .toList()) {
            Span last = merged.isEmpty() ? null : merged.get(merged.size() - 1);
            if (last != null && span.begin() < last.end()) {
                merged.set(
                        merged.size() - 1,
                        new Span(last.begin(), Math.max(last.end(), span.end()), last.about()));
            } else {
                merged.add(span);
            }
        }
        return merged;
    }
}
