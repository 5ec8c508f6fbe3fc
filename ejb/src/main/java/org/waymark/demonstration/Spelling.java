package org.waymark.demonstration;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** How a police system may have kept a name: without its marks, or in capitals. */
final class Spelling {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    private Spelling() {}

    /** The name without diacritics, as an old keyboard would have it; other scripts stay. */
    static String plain(String name) {
        if (name.chars().allMatch(c -> c < 128)) {
            return name;
        }
        boolean latin = name.codePoints().anyMatch(c -> c < 128 && Character.isLetter(c));
        if (!latin) {
            return name;
        }
        String bare = MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFD)).replaceAll("");
        return bare.replace('ł', 'l')
                .replace('Ł', 'L')
                .replace('đ', 'd')
                .replace('Đ', 'D')
                .replace('ı', 'i')
                .replace('ø', 'o');
    }

    /**
     * The part of an e-mail address that a name makes, or {@code person} when it has no letters.
     */
    static String mailbox(String givenNames, String surname) {
        String text = (plain(givenNames) + "." + plain(surname)).toLowerCase(Locale.ROOT);
        String kept = text.replaceAll("[^a-z.]", "").replaceAll("^\\.+|\\.+$", "");
        return kept.isEmpty() ? "person" : kept;
    }
}
