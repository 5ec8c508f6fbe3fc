package org.waymark.privacy.redaction;

/**
 * A part of a text that others must not read.
 *
 * @param from the first character of it, counted from 0
 * @param to the first character behind it
 */
public record Span(int from, int to) {

    /**
     * @throws IllegalArgumentException when it is empty or begins before the text
     */
    public Span {
        if (from < 0 || to <= from) {
            throw new IllegalArgumentException("Not a part of a text: " + from + " to " + to);
        }
    }

    boolean touches(Span next) {
        return next.from <= to;
    }

    Span with(Span next) {
        return new Span(Math.min(from, next.from), Math.max(to, next.to));
    }
}
