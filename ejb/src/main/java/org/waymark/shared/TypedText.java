package org.waymark.shared;

/**
 * What somebody typed, checked against the room there is for it before it is kept: too long is said
 * in words, and nothing is cut off in silence.
 */
public final class TypedText {

    private TypedText() {}

    /**
     * The text without blanks around it.
     *
     * @param field the field it was typed into
     * @param most characters there is room for
     * @param otherwise what to say when nothing was typed
     * @throws BadInput when nothing was typed, or too much
     */
    public static String required(String field, String typed, int most, String otherwise) {
        if (typed == null || typed.isBlank()) {
            throw new BadInput(field, otherwise);
        }
        return optional(field, typed, most);
    }

    /** The same for a field that may be left empty: null when it was. */
    public static String optional(String field, String typed, int most) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        String text = typed.strip();
        if (!fits(text, most)) {
            throw new BadInput(field, tooLong(text, most));
        }
        return text;
    }

    /** Is there room for it? What is not there fits. */
    public static boolean fits(String typed, int most) {
        return typed == null || typed.strip().length() <= most;
    }

    /** What to say about a text that does not fit. */
    public static String tooLong(String typed, int most) {
        return "This has %,d characters. Use at most %,d.".formatted(typed.strip().length(), most);
    }
}
