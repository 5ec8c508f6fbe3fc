package org.waymark.casework.document;

/**
 * The name of a file as it is shown: without folders, and without characters that are not seen or
 * turn the others round. It says something about a person, and is kept as such.
 */
public final class FileTitle {

    /** Characters there is room for; the end, with the ending, is kept. */
    public static final int LONGEST = 150;

    private static final String NONE = "Without a name";

    private FileTitle() {}

    /**
     * @param given what the sender called it; may be null
     */
    public static String of(String given) {
        if (given == null) {
            return NONE;
        }
        String last =
                given.substring(Math.max(given.lastIndexOf('/'), given.lastIndexOf('\\')) + 1);
        String plain = last.replaceAll("[\\p{C}\\p{Zl}\\p{Zp}]", "").strip();
        if (plain.isEmpty()) {
            return NONE;
        }
        if (plain.length() <= LONGEST) {
            return plain;
        }
        int dot = plain.lastIndexOf('.');
        String ending = dot > plain.length() - 12 ? plain.substring(dot) : "";
        return plain.substring(0, LONGEST - ending.length()).replaceAll("[\\uD800-\\uDBFF]$", "")
                + ending;
    }
}
