package org.waymark.privacy.redaction;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;

/**
 * Which parts of a text are taken out before it is given to somebody. What is taken out is not
 * covered but absent: {@link #apply} makes a new text in which a mark of always the same length
 * stands in its place, so that not even the length of a name is told. Spans that overlap or touch
 * are one.
 *
 * @param spans ordered, none touching the next
 */
public record Redaction(List<Span> spans) {

    /** What stands where something was taken out. */
    public static final String MARK = "[removed]";

    public static final Redaction NOTHING = new Redaction(List.of());

    public Redaction {
        List<Span> joined = new ArrayList<>();
        List<Span> ordered = spans.stream().sorted(Comparator.comparingInt(Span::from)).toList();
        for (Span span : ordered) {
            int last = joined.size() - 1;
            if (last >= 0 && joined.get(last).touches(span)) {
                joined.set(last, joined.get(last).with(span));
            } else {
                joined.add(span);
            }
        }
        spans = List.copyOf(joined);
    }

    /**
     * Every place in a text where one of these phrases stands, whether in capitals or not. A phrase
     * is found inside longer words too: rather too much is taken out than too little.
     *
     * @param phrases blank ones are left out
     */
    public static Redaction finding(String text, List<String> phrases) {
        List<Span> found = new ArrayList<>();
        for (String phrase : phrases) {
            found.addAll(places(text, phrase));
        }
        return new Redaction(found);
    }

    /** Those of the phrases that do not stand in the text: most likely mistyped. */
    public static List<String> missing(String text, List<String> phrases) {
        return phrases.stream()
                .filter(phrase -> !phrase.isBlank() && places(text, phrase).isEmpty())
                .toList();
    }

    /**
     * Reads what {@link #stored} wrote.
     *
     * @param stored null or empty: nothing is taken out
     * @throws IllegalArgumentException when it is no list of spans: then nothing must be given
     */
    public static Redaction parse(String stored) {
        if (stored == null || stored.isEmpty()) {
            return NOTHING;
        }
        List<Span> spans = new ArrayList<>();
        for (String each : stored.split(",", -1)) {
            String[] ends = each.split("-");
            if (ends.length != 2) {
                throw new IllegalArgumentException("Not a list of spans");
            }
            spans.add(new Span(Integer.parseInt(ends[0]), Integer.parseInt(ends[1])));
        }
        return new Redaction(spans);
    }

    /** The spans as they are kept: {@code 4-9,20-31}. */
    public String stored() {
        return String.join(",", spans.stream().map(span -> span.from() + "-" + span.to()).toList());
    }

    /** The same spans and those of another. */
    public Redaction and(Redaction other) {
        List<Span> both = new ArrayList<>(spans);
        both.addAll(other.spans);
        return new Redaction(both);
    }

    public boolean isEmpty() {
        return spans.isEmpty();
    }

    /**
     * The text without what is taken out.
     *
     * @throws IllegalArgumentException when a span ends behind the text, which then is not the text
     *     that was redacted
     */
    public String apply(String text) {
        StringBuilder left = new StringBuilder(text.length());
        int at = 0;
        for (Span span : spans) {
            if (span.to() > text.length()) {
                throw new IllegalArgumentException("The text is shorter than what was redacted");
            }
            left.append(text, at, start(text, span.from())).append(MARK);
            at = end(text, span.to());
        }
        return left.append(text.substring(at)).toString();
    }

    /**
     * What a text is known by, in 64 hexadecimal characters: spans are of one text only, and must
     * not be laid over another that has taken its place.
     */
    public static String fingerprint(String text) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private static List<Span> places(String text, String phrase) {
        String sought = phrase.strip();
        List<Span> places = new ArrayList<>();
        if (sought.isEmpty()) {
            return places;
        }
        for (int at = 0; at + sought.length() <= text.length(); at++) {
            if (text.regionMatches(true, at, sought, 0, sought.length())) {
                places.add(new Span(at, at + sought.length()));
            }
        }
        return places;
    }

    /** Never half of a character that takes two places. */
    private static int start(String text, int from) {
        boolean inside =
                from > 0
                        && from < text.length()
                        && Character.isLowSurrogate(text.charAt(from))
                        && Character.isHighSurrogate(text.charAt(from - 1));
        return inside ? from - 1 : from;
    }

    private static int end(String text, int to) {
        boolean inside =
                to < text.length()
                        && Character.isLowSurrogate(text.charAt(to))
                        && Character.isHighSurrogate(text.charAt(to - 1));
        return inside ? to + 1 : to;
    }

    /** How many places are taken out, in words. */
    @Override
    public String toString() {
        return String.format(
                Locale.UK, "%,d %s", spans.size(), spans.size() == 1 ? "place" : "places");
    }
}
