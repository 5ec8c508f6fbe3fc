package org.waymark.person;

/**
 * What to mind on every contact with somebody, by whatever way.
 *
 * @param times when it is good to make contact; null for nothing
 * @param words a code word, who to say one is, whether to withhold the number; null for nothing
 */
public record ContactWords(String times, String words) {

    public ContactWords {
        times = plain(times);
        words = plain(words);
    }

    /** A browser sends the ends of lines in its own way. */
    private static String plain(String text) {
        return text == null || text.isBlank() ? null : text.strip().replace("\r\n", "\n");
    }
}
