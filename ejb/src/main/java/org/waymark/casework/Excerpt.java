package org.waymark.casework;

/** How a text begins, for a list in which the text is not read but found again. */
final class Excerpt {

    /** Characters of a text that are needed to make its excerpt. */
    static final int ENOUGH = 200;

    private static final int LONGEST = 120;

    private Excerpt() {}

    /**
     * At most 120 characters in one line, cut between words where there is one; null for nothing.
     */
    static String of(String text) {
        String line = text == null ? "" : text.strip().replaceAll("\\s+", " ");
        if (line.length() <= LONGEST) {
            return line.isEmpty() ? null : line;
        }
        int space = line.lastIndexOf(' ', LONGEST - 1);
        String beginning = line.substring(0, space > LONGEST / 2 ? space : LONGEST - 1);
        return beginning.strip() + "\u2026";
    }
}
